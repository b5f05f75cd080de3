# breaks: section-has-source-type
# The article whose text is counted of a section is text, or something that is no kc:Article.
#> article:example-article\#first | oa:hasSource | Class | Violation | section-has-source-type | "text"
#> article:example-article\#first | oa:hasSource | NodeKind | Violation | section-has-source-type | "text"
#> article:example-article\#second | oa:hasSource | Class | Violation | section-has-source-type | <https://example.org/unknown>
#> article:example-article\#first | oa:hasSource | Equals | Violation | section-source-is-article | "text"
#> article:example-article\#first | oa:hasSource | Equals | Violation | section-source-is-article | article:example-article
#> article:example-article\#second | oa:hasSource | Equals | Violation | section-source-is-article | <https://example.org/unknown>
#> article:example-article\#second | oa:hasSource | Equals | Violation | section-source-is-article | article:example-article
#> claim:example-history | - | SPARQL | Violation | locator-in-section | claim:example-history\#locator
#> claim:example-relief | - | SPARQL | Violation | locator-in-section | claim:example-relief\#locator
DELETE DATA {
    article:example-article\#first oa:hasSource article:example-article .
    article:example-article\#second oa:hasSource article:example-article
} ;
INSERT DATA {
    article:example-article\#first oa:hasSource "text" .
    article:example-article\#second oa:hasSource <https://example.org/unknown>
}
