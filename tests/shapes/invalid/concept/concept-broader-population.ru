# breaks: concept-broader-population
# The broader concept of a population is an outcome.
#> concept:example-disorder | skos:broader | Class | Violation | concept-broader-population | concept:example-sleep
INSERT DATA { concept:example-disorder skos:broader concept:example-sleep }
