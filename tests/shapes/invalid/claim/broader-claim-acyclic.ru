# breaks: broader-claim-acyclic
# Each of two claims is broader than the other.
#> claim:example-history | - | SPARQL | Violation | broader-claim-acyclic | claim:example-history
#> claim:example-relief | - | SPARQL | Violation | broader-claim-acyclic | claim:example-relief
INSERT DATA { claim:example-history kc:broaderClaim claim:example-relief }
