# breaks: balance-own-lines
# The balance of one claim sets aside a line of another.
#> <https://w3id.org/ketamine-claims/balance/example-history> | - | SPARQL | Violation | balance-own-lines | line:example-relief--example-remark
INSERT DATA { <https://w3id.org/ketamine-claims/balance/example-history> kc:setsAsideRetracted line:example-relief--example-remark }
