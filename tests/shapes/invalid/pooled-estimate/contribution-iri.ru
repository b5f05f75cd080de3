# breaks: contribution-iri
# One contribution is a blank node, and the key of another has too few parts.
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief> | - | Pattern | Violation | contribution-iri | <https://w3id.org/ketamine-claims/pooled-estimate/example-relief>
#> [] | - | NodeKind | Violation | contribution-iri | []
#> [] | - | Pattern | Violation | contribution-iri | []
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief> | kc:contributedBy | MinCount | Violation | contribution-contributed-by | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief> | kc:standardErrorOrigin | MinCount | Violation | contribution-standard-error-origin | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief> | kc:orientedEffect | MinCount | Violation | contribution-oriented-effect | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief> | kc:standardError | MinCount | Violation | contribution-standard-error | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief> | kc:weight | MinCount | Violation | contribution-weight | -
#> [] | kc:contributedBy | MinCount | Violation | contribution-contributed-by | -
#> [] | kc:standardErrorOrigin | MinCount | Violation | contribution-standard-error-origin | -
#> [] | kc:orientedEffect | MinCount | Violation | contribution-oriented-effect | -
#> [] | kc:standardError | MinCount | Violation | contribution-standard-error | -
#> [] | kc:weight | MinCount | Violation | contribution-weight | -
INSERT DATA {
    _:nameless a kc:PooledContribution .
    <https://w3id.org/ketamine-claims/pooled-estimate/example-relief> a kc:PooledContribution
}
