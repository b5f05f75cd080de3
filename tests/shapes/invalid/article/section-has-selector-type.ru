# breaks: section-has-selector-type
# The position of a section is text, or something that is no oa:TextPositionSelector.
#> article:example-article\#first | oa:hasSelector | Class | Violation | section-has-selector-type | "text"
#> article:example-article\#first | oa:hasSelector | NodeKind | Violation | section-has-selector-type | "text"
#> article:example-article\#second | oa:hasSelector | Class | Violation | section-has-selector-type | <https://example.org/unknown>
#> claim:example-history | - | SPARQL | Violation | locator-in-section | claim:example-history\#locator
#> claim:example-relief | - | SPARQL | Violation | locator-in-section | claim:example-relief\#locator
DELETE DATA {
    article:example-article\#first oa:hasSelector article:example-article\#first-position .
    article:example-article\#second oa:hasSelector article:example-article\#second-position
} ;
INSERT DATA {
    article:example-article\#first oa:hasSelector "text" .
    article:example-article\#second oa:hasSelector <https://example.org/unknown>
}
