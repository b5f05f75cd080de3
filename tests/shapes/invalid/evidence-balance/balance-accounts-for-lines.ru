# breaks: balance-accounts-for-lines
# One line is neither used nor set aside, and another is both.
#> <https://w3id.org/ketamine-claims/balance/example-relief> | - | SPARQL | Violation | balance-accounts-for-lines | line:example-relief--example-change
#> <https://w3id.org/ketamine-claims/balance/example-relief> | - | SPARQL | Violation | balance-accounts-for-lines | line:example-relief--example-remark
DELETE DATA { <https://w3id.org/ketamine-claims/balance/example-relief> prov:used line:example-relief--example-remark } ;
INSERT DATA { <https://w3id.org/ketamine-claims/balance/example-relief> kc:setsAsideWeaker line:example-relief--example-change }
