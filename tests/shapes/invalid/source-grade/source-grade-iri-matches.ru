# breaks: source-grade-iri-matches
# The grade named after one finding grades another.
#> <https://w3id.org/ketamine-claims/source-grade/example-response> | - | SPARQL | Violation | source-grade-iri-matches | finding:example-remark
DELETE DATA { <https://w3id.org/ketamine-claims/source-grade/example-response> kc:grades finding:example-response } ;
INSERT DATA { <https://w3id.org/ketamine-claims/source-grade/example-response> kc:grades finding:example-remark }
