# breaks: article-sectioned
# An article has no section.
#> article:example-book | ^dcterms:isPartOf | MinCount | Violation | article-sectioned | -
INSERT DATA {
    article:example-book a kc:Article ;
        dcterms:title "Another example"@en ;
        dcterms:language "en" ;
        kc:sha256 "2222222222222222222222222222222222222222222222222222222222222222" ;
        kc:characterCount 10
}
