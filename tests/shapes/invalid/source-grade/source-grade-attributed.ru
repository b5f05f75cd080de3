# breaks: source-grade-attributed
# One grade is attributed to nobody, and another also to the curators, whose judgement it is not.
#> <https://w3id.org/ketamine-claims/source-grade/example-change> | prov:wasAttributedTo | MinCount | Violation | source-grade-attributed | -
#> <https://w3id.org/ketamine-claims/source-grade/example-response> | prov:wasAttributedTo | Class | Violation | source-grade-attributed | <https://w3id.org/ketamine-claims/agent/example>
#> <https://w3id.org/ketamine-claims/source-grade/example-response> | prov:wasAttributedTo | MaxCount | Violation | source-grade-attributed | -
#> <https://w3id.org/ketamine-claims/source-grade/example-change> | - | SPARQL | Violation | source-grade-own-finding | finding:example-change
DELETE DATA { <https://w3id.org/ketamine-claims/source-grade/example-change> prov:wasAttributedTo source:example-review } ;
INSERT DATA { <https://w3id.org/ketamine-claims/source-grade/example-response> prov:wasAttributedTo <https://w3id.org/ketamine-claims/agent/example> }
