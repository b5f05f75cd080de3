# breaks: vote-cast-by
# One vote is cast by nobody, and another also by a drug.
#> <https://w3id.org/ketamine-claims/balance/example-relief#vote-example-review> | kc:castBy | MinCount | Violation | vote-cast-by | -
#> <https://w3id.org/ketamine-claims/balance/example-relief#vote-example-trial> | kc:castBy | Class | Violation | vote-cast-by | concept:example-drug
#> <https://w3id.org/ketamine-claims/balance/example-relief#vote-example-trial> | kc:castBy | MaxCount | Violation | vote-cast-by | -
DELETE DATA { <https://w3id.org/ketamine-claims/balance/example-relief#vote-example-review> kc:castBy source:example-review } ;
INSERT DATA { <https://w3id.org/ketamine-claims/balance/example-relief#vote-example-trial> kc:castBy concept:example-drug }
