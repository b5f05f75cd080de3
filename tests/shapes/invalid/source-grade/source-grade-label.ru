# breaks: source-grade-label
# A grade has a second label, without language.
#> <https://w3id.org/ketamine-claims/source-grade/example-response> | rdfs:label | Datatype | Violation | source-grade-label | "Plain text"
#> <https://w3id.org/ketamine-claims/source-grade/example-response> | rdfs:label | LanguageIn | Violation | source-grade-label | "Plain text"
#> <https://w3id.org/ketamine-claims/source-grade/example-response> | rdfs:label | MaxCount | Violation | source-grade-label | -
INSERT DATA { <https://w3id.org/ketamine-claims/source-grade/example-response> rdfs:label "Plain text" }
