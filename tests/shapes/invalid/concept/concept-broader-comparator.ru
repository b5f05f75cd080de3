# breaks: concept-broader-comparator
# The broader concept of a comparator is an outcome.
#> concept:example-sham | skos:broader | Class | Violation | concept-broader-comparator | concept:example-sleep
INSERT DATA { concept:example-sham skos:broader concept:example-sleep }
