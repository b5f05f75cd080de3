# breaks: locator-has-selector-count
# One locator has no position at all, and another has two.
#> claim:example-history\#locator | oa:hasSelector | MaxCount | Violation | locator-has-selector-count | -
#> claim:example-relief\#locator | oa:hasSelector | MinCount | Violation | locator-has-selector-count | -
#> claim:example-history | - | SPARQL | Violation | locator-in-section | claim:example-history\#locator
#> claim:example-relief | - | SPARQL | Violation | section-has-locator | article:example-article\#first
DELETE DATA { claim:example-relief\#locator oa:hasSelector claim:example-relief\#position } ;
INSERT DATA { claim:example-history\#locator oa:hasSelector article:example-letter\#whole-position }
