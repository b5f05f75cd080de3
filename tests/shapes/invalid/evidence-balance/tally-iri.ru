# breaks: tally-iri
# One tally is a blank node, and another names a level that does not exist.
#> <https://w3id.org/ketamine-claims/balance/example-relief#supports-6> | - | Pattern | Violation | tally-iri | <https://w3id.org/ketamine-claims/balance/example-relief#supports-6>
#> [] | - | NodeKind | Violation | tally-iri | []
#> [] | - | Pattern | Violation | tally-iri | []
#> <https://w3id.org/ketamine-claims/balance/example-relief#supports-6> | kc:lineCount | MinCount | Violation | tally-line-count | -
#> <https://w3id.org/ketamine-claims/balance/example-relief#supports-6> | kc:sourceCount | MinCount | Violation | tally-source-count | -
#> <https://w3id.org/ketamine-claims/balance/example-relief#supports-6> | kc:tallyBearing | MinCount | Violation | tally-bearing | -
#> <https://w3id.org/ketamine-claims/balance/example-relief#supports-6> | kc:tallyLevel | MinCount | Violation | tally-level | -
#> [] | kc:lineCount | MinCount | Violation | tally-line-count | -
#> [] | kc:sourceCount | MinCount | Violation | tally-source-count | -
#> [] | kc:tallyBearing | MinCount | Violation | tally-bearing | -
#> [] | kc:tallyLevel | MinCount | Violation | tally-level | -
INSERT DATA {
    _:nameless a kc:Tally .
    <https://w3id.org/ketamine-claims/balance/example-relief#supports-6> a kc:Tally
}
