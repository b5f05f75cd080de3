# breaks: concept-broader-limitation
# The broader concept of a limitation is an outcome.
#> concept:example-small-sample | skos:broader | Class | Violation | concept-broader-limitation | concept:example-sleep
INSERT DATA { concept:example-small-sample skos:broader concept:example-sleep }
