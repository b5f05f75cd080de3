# breaks: balance-sets-aside-shared-participants
# A line set aside for shared participants of an evidence balance is a drug.
#> <https://w3id.org/ketamine-claims/balance/example-relief> | kc:setsAsideSharedParticipants | Class | Violation | balance-sets-aside-shared-participants | concept:example-drug
#> <https://w3id.org/ketamine-claims/balance/example-relief> | - | SPARQL | Violation | balance-own-lines | concept:example-drug
INSERT DATA { <https://w3id.org/ketamine-claims/balance/example-relief> kc:setsAsideSharedParticipants concept:example-drug }
