# breaks: article-iri
# One article has capitals in its key, another has no IRI.
#> [] | - | NodeKind | Violation | article-iri | []
#> [] | - | Pattern | Violation | article-iri | []
#> article:Example-Two | - | Pattern | Violation | article-iri | article:Example-Two
#> [] | ^dcterms:isPartOf | MinCount | Violation | article-sectioned | -
#> article:Example-Two | ^dcterms:isPartOf | MinCount | Violation | article-sectioned | -
INSERT DATA {
    article:Example-Two a kc:Article ;
        dcterms:title "Another example"@en ;
        dcterms:language "en" ;
        kc:sha256 "2222222222222222222222222222222222222222222222222222222222222222" ;
        kc:characterCount 10 .
    _:article a kc:Article ;
        dcterms:title "Another example"@en ;
        dcterms:language "en" ;
        kc:sha256 "2222222222222222222222222222222222222222222222222222222222222222" ;
        kc:characterCount 10
}
