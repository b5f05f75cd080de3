# breaks: concept-broader-predicate
# The broader concept of a predicate is an outcome.
#> concept:example-relieves | skos:broader | Class | Violation | concept-broader-predicate | concept:example-sleep
INSERT DATA { concept:example-relieves skos:broader concept:example-sleep }
