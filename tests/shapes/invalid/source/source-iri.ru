# breaks: source-iri
# One source has capitals in its key, another has no IRI.
#> [] | - | NodeKind | Violation | source-iri | []
#> [] | - | Pattern | Violation | source-iri | []
#> source:Example-Two | - | Pattern | Violation | source-iri | source:Example-Two
#> [] | - | SPARQL | Violation | source-title-unique | source:Example-Two
#> source:Example-Two | - | SPARQL | Violation | source-title-unique | []
INSERT DATA {
    source:Example-Two a kc:Source ;
        dcterms:title "Another source"@en ;
        dcterms:type concept:example-book ;
        kc:year "2020"^^xsd:gYear ;
        schema:url <https://example.org/book> ;
        kc:studyDesign concept:meta-analysis ;
        kc:retracted false ;
        kc:identifiersSeenAt <https://example.org/book> .
    _:source a kc:Source ;
        dcterms:title "Another source"@en ;
        dcterms:type concept:example-book ;
        kc:year "2020"^^xsd:gYear ;
        schema:url <https://example.org/book> ;
        kc:studyDesign concept:meta-analysis ;
        kc:retracted false ;
        kc:identifiersSeenAt <https://example.org/book>
}
