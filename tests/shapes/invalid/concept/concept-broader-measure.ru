# breaks: concept-broader-measure
# The broader concept of a measure is an outcome.
#> concept:count | skos:broader | Class | Violation | concept-broader-measure | concept:example-sleep
INSERT DATA { concept:count skos:broader concept:example-sleep }
