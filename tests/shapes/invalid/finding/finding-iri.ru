# breaks: finding-iri
# One finding has capitals in its key, another has no IRI.
#> [] | - | NodeKind | Violation | finding-iri | []
#> [] | - | Pattern | Violation | finding-iri | []
#> finding:Example-Two | - | Pattern | Violation | finding-iri | finding:Example-Two
#> [] | ^kc:finding | MinCount | Warning | finding-used | -
#> finding:Example-Two | ^kc:finding | MinCount | Warning | finding-used | -
INSERT DATA {
    finding:Example-Two a kc:Finding ;
        rdfs:label "Another finding"@en ;
        kc:statement "Another thing was found."@en ;
        kc:source source:example-trial ;
        kc:population concept:example-disorder ;
        kc:outcome concept:example-sleep ;
        kc:verification kc:Abstract ;
        kc:seenAt <https://example.org/trial> .
    _:finding a kc:Finding ;
        rdfs:label "Another finding"@en ;
        kc:statement "One more thing was found."@en ;
        kc:source source:example-trial ;
        kc:population concept:example-disorder ;
        kc:outcome concept:example-sleep ;
        kc:verification kc:Abstract ;
        kc:seenAt <https://example.org/trial>
}
