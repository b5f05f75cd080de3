# breaks: source-grade-graded-by
# One grade has no source, and another also a drug.
#> <https://w3id.org/ketamine-claims/source-grade/example-change> | kc:gradedBy | MinCount | Violation | source-grade-graded-by | -
#> <https://w3id.org/ketamine-claims/source-grade/example-response> | kc:gradedBy | Class | Violation | source-grade-graded-by | concept:example-drug
#> <https://w3id.org/ketamine-claims/source-grade/example-response> | kc:gradedBy | MaxCount | Violation | source-grade-graded-by | -
#> <https://w3id.org/ketamine-claims/source-grade/example-response> | - | SPARQL | Violation | source-grade-own-finding | finding:example-response
DELETE DATA { <https://w3id.org/ketamine-claims/source-grade/example-change> kc:gradedBy source:example-review } ;
INSERT DATA { <https://w3id.org/ketamine-claims/source-grade/example-response> kc:gradedBy concept:example-drug }
