# breaks: concept-scheme
# The scheme has a property that it should not have.
#> <https://w3id.org/ketamine-claims/concept> | kc:note | Closed | Violation | concept-scheme | "A note."@en
INSERT DATA { <https://w3id.org/ketamine-claims/concept> kc:note "A note."@en }
