# breaks: vote-cast-as
# One vote says nothing, and another also a drug.
#> <https://w3id.org/ketamine-claims/balance/example-relief#vote-example-review> | kc:castAs | MinCount | Violation | vote-cast-as | -
#> <https://w3id.org/ketamine-claims/balance/example-relief#vote-example-trial> | kc:castAs | Class | Violation | vote-cast-as | concept:example-drug
#> <https://w3id.org/ketamine-claims/balance/example-relief#vote-example-trial> | kc:castAs | MaxCount | Violation | vote-cast-as | -
DELETE DATA { <https://w3id.org/ketamine-claims/balance/example-relief#vote-example-review> kc:castAs kc:Qualifies } ;
INSERT DATA { <https://w3id.org/ketamine-claims/balance/example-relief#vote-example-trial> kc:castAs concept:example-drug }
