# breaks: source-grade-grades
# One grade has no finding, and another also a drug.
#> <https://w3id.org/ketamine-claims/source-grade/example-change> | kc:grades | MinCount | Violation | source-grade-grades | -
#> <https://w3id.org/ketamine-claims/source-grade/example-response> | kc:grades | Class | Violation | source-grade-grades | concept:example-drug
#> <https://w3id.org/ketamine-claims/source-grade/example-response> | kc:grades | MaxCount | Violation | source-grade-grades | -
#> <https://w3id.org/ketamine-claims/source-grade/example-response> | - | SPARQL | Violation | source-grade-iri-matches | concept:example-drug
#> <https://w3id.org/ketamine-claims/source-grade/example-response> | - | SPARQL | Violation | source-grade-own-finding | concept:example-drug
DELETE DATA { <https://w3id.org/ketamine-claims/source-grade/example-change> kc:grades finding:example-change } ;
INSERT DATA { <https://w3id.org/ketamine-claims/source-grade/example-response> kc:grades concept:example-drug }
