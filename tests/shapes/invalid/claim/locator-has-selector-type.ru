# breaks: locator-has-selector-type
# The position of a locator is text, or something that is no oa:TextPositionSelector.
#> claim:example-history\#locator | oa:hasSelector | Class | Violation | locator-has-selector-type | "text"
#> claim:example-history\#locator | oa:hasSelector | NodeKind | Violation | locator-has-selector-type | "text"
#> claim:example-relief\#locator | oa:hasSelector | Class | Violation | locator-has-selector-type | <https://example.org/unknown>
#> claim:example-history | - | SPARQL | Violation | section-has-locator | article:example-article\#second
#> claim:example-relief | - | SPARQL | Violation | section-has-locator | article:example-article\#first
DELETE DATA {
    claim:example-history\#locator oa:hasSelector claim:example-history\#position .
    claim:example-relief\#locator oa:hasSelector claim:example-relief\#position
} ;
INSERT DATA {
    claim:example-history\#locator oa:hasSelector "text" .
    claim:example-relief\#locator oa:hasSelector <https://example.org/unknown>
}
