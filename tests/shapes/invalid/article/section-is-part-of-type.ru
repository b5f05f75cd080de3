# breaks: section-is-part-of-type
# The article of a section is text, or something that is no kc:Article.
#> article:example-article\#first | dcterms:isPartOf | Class | Violation | section-is-part-of-type | "text"
#> article:example-article\#first | dcterms:isPartOf | NodeKind | Violation | section-is-part-of-type | "text"
#> article:example-article\#second | dcterms:isPartOf | Class | Violation | section-is-part-of-type | <https://example.org/unknown>
#> article:example-article | ^dcterms:isPartOf | MinCount | Violation | article-sectioned | -
#> article:example-article\#first | oa:hasSource | Equals | Violation | section-source-is-article | "text"
#> article:example-article\#first | oa:hasSource | Equals | Violation | section-source-is-article | article:example-article
#> article:example-article\#second | oa:hasSource | Equals | Violation | section-source-is-article | <https://example.org/unknown>
#> article:example-article\#second | oa:hasSource | Equals | Violation | section-source-is-article | article:example-article
DELETE DATA {
    article:example-article\#first dcterms:isPartOf article:example-article .
    article:example-article\#second dcterms:isPartOf article:example-article
} ;
INSERT DATA {
    article:example-article\#first dcterms:isPartOf "text" .
    article:example-article\#second dcterms:isPartOf <https://example.org/unknown>
}
