# breaks: locator-iri
# One locator is named without #, another has no IRI.
#> [] | - | NodeKind | Violation | locator-iri | []
#> [] | - | Pattern | Violation | locator-iri | []
#> claim:example-locator | - | Pattern | Violation | locator-iri | claim:example-locator
#> claim:example-relief | - | SPARQL | Violation | locator-of-claim | claim:example-locator
#> claim:example-relief | kc:locator | NodeKind | Violation | claim-locator-type | []
INSERT DATA {
    claim:example-relief kc:locator claim:example-locator .
    claim:example-relief kc:locator _:locator .
    claim:example-locator a oa:SpecificResource .
    claim:example-locator oa:hasSource article:example-article .
    claim:example-locator oa:hasSelector claim:example-relief\#position .
    _:locator a oa:SpecificResource .
    _:locator oa:hasSource article:example-article .
    _:locator oa:hasSelector claim:example-relief\#position
}
