# breaks: concept-broader-outcome
# The broader concept of an outcome is a population.
#> concept:example-sleep | skos:broader | Class | Violation | concept-broader-outcome | concept:example-disorder
INSERT DATA { concept:example-sleep skos:broader concept:example-disorder }
