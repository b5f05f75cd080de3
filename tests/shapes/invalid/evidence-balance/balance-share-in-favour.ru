# breaks: balance-share-in-favour
# A balance has further values of its share in favour: 1.5, -0.5 and a word.
#> <https://w3id.org/ketamine-claims/balance/example-relief> | kc:shareInFavour | Datatype | Violation | balance-share-in-favour | "half"
#> <https://w3id.org/ketamine-claims/balance/example-relief> | kc:shareInFavour | MaxCount | Violation | balance-share-in-favour | -
#> <https://w3id.org/ketamine-claims/balance/example-relief> | kc:shareInFavour | MaxInclusive | Violation | balance-share-in-favour | "half"
#> <https://w3id.org/ketamine-claims/balance/example-relief> | kc:shareInFavour | MaxInclusive | Violation | balance-share-in-favour | 1.5
#> <https://w3id.org/ketamine-claims/balance/example-relief> | kc:shareInFavour | MinInclusive | Violation | balance-share-in-favour | "half"
#> <https://w3id.org/ketamine-claims/balance/example-relief> | kc:shareInFavour | MinInclusive | Violation | balance-share-in-favour | -0.5
INSERT DATA { <https://w3id.org/ketamine-claims/balance/example-relief> kc:shareInFavour 1.5 , -0.5 , "half" }
