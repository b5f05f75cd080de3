# breaks: vote-rests-on
# One vote rests on nothing, and another also on a drug.
#> <https://w3id.org/ketamine-claims/balance/example-relief#vote-example-review> | kc:restsOn | MinCount | Violation | vote-rests-on | -
#> <https://w3id.org/ketamine-claims/balance/example-relief#vote-example-trial> | kc:restsOn | Class | Violation | vote-rests-on | concept:example-drug
DELETE DATA { <https://w3id.org/ketamine-claims/balance/example-relief#vote-example-review> kc:restsOn line:example-relief--example-change } ;
INSERT DATA { <https://w3id.org/ketamine-claims/balance/example-relief#vote-example-trial> kc:restsOn concept:example-drug }
