# breaks: position-iri
# One position is named without #, another has no IRI.
#> [] | - | NodeKind | Violation | position-iri | []
#> [] | - | Pattern | Violation | position-iri | []
#> claim:example-position | - | Pattern | Violation | position-iri | claim:example-position
INSERT DATA {
    <https://w3id.org/ketamine-claims/claim/example-position> a oa:TextPositionSelector .
    <https://w3id.org/ketamine-claims/claim/example-position> oa:start 1 .
    <https://w3id.org/ketamine-claims/claim/example-position> oa:end 2 .
    _:position a oa:TextPositionSelector .
    _:position oa:start 1 .
    _:position oa:end 2
}
