# breaks: concept-broader-instrument
# The broader concept of an instrument is an outcome.
#> concept:example-scale | skos:broader | Class | Violation | concept-broader-instrument | concept:example-sleep
INSERT DATA { concept:example-scale skos:broader concept:example-sleep }
