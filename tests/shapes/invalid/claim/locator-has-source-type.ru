# breaks: locator-has-source-type
# The article of a locator is text, or something that is no kc:Article.
#> claim:example-history\#locator | oa:hasSource | Class | Violation | locator-has-source-type | "text"
#> claim:example-history\#locator | oa:hasSource | NodeKind | Violation | locator-has-source-type | "text"
#> claim:example-relief\#locator | oa:hasSource | Class | Violation | locator-has-source-type | <https://example.org/unknown>
#> claim:example-history | - | SPARQL | Violation | locator-in-section | claim:example-history\#locator
#> claim:example-relief | - | SPARQL | Violation | locator-in-section | claim:example-relief\#locator
DELETE DATA {
    claim:example-history\#locator oa:hasSource article:example-article .
    claim:example-relief\#locator oa:hasSource article:example-article
} ;
INSERT DATA {
    claim:example-history\#locator oa:hasSource "text" .
    claim:example-relief\#locator oa:hasSource <https://example.org/unknown>
}
