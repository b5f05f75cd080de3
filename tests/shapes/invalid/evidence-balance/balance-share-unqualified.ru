# breaks: balance-share-unqualified
# A balance has further values of its unqualified share: 1.5, -0.5 and a word.
#> <https://w3id.org/ketamine-claims/balance/example-relief> | kc:shareUnqualified | Datatype | Violation | balance-share-unqualified | "half"
#> <https://w3id.org/ketamine-claims/balance/example-relief> | kc:shareUnqualified | MaxCount | Violation | balance-share-unqualified | -
#> <https://w3id.org/ketamine-claims/balance/example-relief> | kc:shareUnqualified | MaxInclusive | Violation | balance-share-unqualified | "half"
#> <https://w3id.org/ketamine-claims/balance/example-relief> | kc:shareUnqualified | MaxInclusive | Violation | balance-share-unqualified | 1.5
#> <https://w3id.org/ketamine-claims/balance/example-relief> | kc:shareUnqualified | MinInclusive | Violation | balance-share-unqualified | "half"
#> <https://w3id.org/ketamine-claims/balance/example-relief> | kc:shareUnqualified | MinInclusive | Violation | balance-share-unqualified | -0.5
INSERT DATA { <https://w3id.org/ketamine-claims/balance/example-relief> kc:shareUnqualified 1.5 , -0.5 , "half" }
