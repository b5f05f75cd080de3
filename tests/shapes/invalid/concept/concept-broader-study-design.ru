# breaks: concept-broader-study-design
# The broader concept of a study design is an outcome.
#> concept:meta-analysis | skos:broader | Class | Violation | concept-broader-study-design | concept:example-sleep
INSERT DATA { concept:meta-analysis skos:broader concept:example-sleep }
