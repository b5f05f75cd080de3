# breaks: balance-rule-version
# One balance has no rule version, and another has a second one that is a number.
#> <https://w3id.org/ketamine-claims/balance/example-history> | kc:ruleVersion | MinCount | Violation | balance-rule-version | -
#> <https://w3id.org/ketamine-claims/balance/example-relief> | kc:ruleVersion | Datatype | Violation | balance-rule-version | 1
#> <https://w3id.org/ketamine-claims/balance/example-relief> | kc:ruleVersion | MaxCount | Violation | balance-rule-version | -
#> <https://w3id.org/ketamine-claims/balance/example-relief> | kc:ruleVersion | Pattern | Violation | balance-rule-version | 1
DELETE DATA { <https://w3id.org/ketamine-claims/balance/example-history> kc:ruleVersion "1.0.0" } ;
INSERT DATA { <https://w3id.org/ketamine-claims/balance/example-relief> kc:ruleVersion 1 }
