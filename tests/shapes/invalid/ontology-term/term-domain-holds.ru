# breaks: term-domain-holds
# Something that is no evidence line is said to bear on a claim.
#> kc:bearsOn | - | SPARQL | Violation | term-domain-holds | <https://example.org/page>
#> <https://w3id.org/ketamine-claims/balance/example-history> | - | SPARQL | Violation | balance-accounts-for-lines | <https://example.org/page>
#> assessment:example-history | - | SPARQL | Violation | assessment-considers-all-lines | <https://example.org/page>
INSERT DATA { <https://example.org/page> kc:bearsOn claim:example-history }
