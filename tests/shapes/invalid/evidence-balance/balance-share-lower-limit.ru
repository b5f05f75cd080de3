# breaks: balance-share-lower-limit
# A balance has further values of its lower limit of the share: 1.5, -0.5 and a word.
#> <https://w3id.org/ketamine-claims/balance/example-relief> | kc:shareLowerLimit | Datatype | Violation | balance-share-lower-limit | "half"
#> <https://w3id.org/ketamine-claims/balance/example-relief> | kc:shareLowerLimit | MaxCount | Violation | balance-share-lower-limit | -
#> <https://w3id.org/ketamine-claims/balance/example-relief> | kc:shareLowerLimit | MaxInclusive | Violation | balance-share-lower-limit | "half"
#> <https://w3id.org/ketamine-claims/balance/example-relief> | kc:shareLowerLimit | MaxInclusive | Violation | balance-share-lower-limit | 1.5
#> <https://w3id.org/ketamine-claims/balance/example-relief> | kc:shareLowerLimit | MinInclusive | Violation | balance-share-lower-limit | "half"
#> <https://w3id.org/ketamine-claims/balance/example-relief> | kc:shareLowerLimit | MinInclusive | Violation | balance-share-lower-limit | -0.5
INSERT DATA { <https://w3id.org/ketamine-claims/balance/example-relief> kc:shareLowerLimit 1.5 , -0.5 , "half" }
