# breaks: balance-share-upper-limit
# A balance has further values of its upper limit of the share: 1.5, -0.5 and a word.
#> <https://w3id.org/ketamine-claims/balance/example-relief> | kc:shareUpperLimit | Datatype | Violation | balance-share-upper-limit | "half"
#> <https://w3id.org/ketamine-claims/balance/example-relief> | kc:shareUpperLimit | MaxCount | Violation | balance-share-upper-limit | -
#> <https://w3id.org/ketamine-claims/balance/example-relief> | kc:shareUpperLimit | MaxInclusive | Violation | balance-share-upper-limit | "half"
#> <https://w3id.org/ketamine-claims/balance/example-relief> | kc:shareUpperLimit | MaxInclusive | Violation | balance-share-upper-limit | 1.5
#> <https://w3id.org/ketamine-claims/balance/example-relief> | kc:shareUpperLimit | MinInclusive | Violation | balance-share-upper-limit | "half"
#> <https://w3id.org/ketamine-claims/balance/example-relief> | kc:shareUpperLimit | MinInclusive | Violation | balance-share-upper-limit | -0.5
INSERT DATA { <https://w3id.org/ketamine-claims/balance/example-relief> kc:shareUpperLimit 1.5 , -0.5 , "half" }
