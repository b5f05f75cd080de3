# breaks: source-grade-own-finding
# A review grades the finding of a trial.
#> <https://w3id.org/ketamine-claims/source-grade/example-response> | - | SPARQL | Violation | source-grade-own-finding | finding:example-response
DELETE DATA { <https://w3id.org/ketamine-claims/source-grade/example-response> kc:gradedBy source:example-trial } ;
INSERT DATA { <https://w3id.org/ketamine-claims/source-grade/example-response> kc:gradedBy source:example-review }
