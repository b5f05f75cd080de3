# breaks: source-grade-certainty
# One grade has no certainty, and another also a drug.
#> <https://w3id.org/ketamine-claims/source-grade/example-change> | kc:certainty | MinCount | Violation | source-grade-certainty | -
#> <https://w3id.org/ketamine-claims/source-grade/example-response> | kc:certainty | Class | Violation | source-grade-certainty | concept:example-drug
#> <https://w3id.org/ketamine-claims/source-grade/example-response> | kc:certainty | MaxCount | Violation | source-grade-certainty | -
DELETE DATA { <https://w3id.org/ketamine-claims/source-grade/example-change> kc:certainty kc:Low } ;
INSERT DATA { <https://w3id.org/ketamine-claims/source-grade/example-response> kc:certainty concept:example-drug }
