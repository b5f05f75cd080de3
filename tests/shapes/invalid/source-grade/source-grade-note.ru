# breaks: source-grade-note
# A grade has a second note, without language.
#> <https://w3id.org/ketamine-claims/source-grade/example-response> | kc:note | Datatype | Violation | source-grade-note | "Plain text"
#> <https://w3id.org/ketamine-claims/source-grade/example-response> | kc:note | LanguageIn | Violation | source-grade-note | "Plain text"
#> <https://w3id.org/ketamine-claims/source-grade/example-response> | kc:note | MaxCount | Violation | source-grade-note | -
INSERT DATA { <https://w3id.org/ketamine-claims/source-grade/example-response> kc:note "Plain text" }
