# breaks: concept-broader-intervention
# The broader concept of an intervention is an outcome.
#> concept:example-drug-relative | skos:broader | Class | Violation | concept-broader-intervention | concept:example-sleep
INSERT DATA { concept:example-drug-relative skos:broader concept:example-sleep }
