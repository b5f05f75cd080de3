# breaks: locator-has-source-count
# One locator has no article at all, and another has two.
#> claim:example-history\#locator | oa:hasSource | MaxCount | Violation | locator-has-source-count | -
#> claim:example-relief\#locator | oa:hasSource | MinCount | Violation | locator-has-source-count | -
#> claim:example-history | - | SPARQL | Violation | locator-in-section | claim:example-history\#locator
#> claim:example-history | - | SPARQL | Violation | locator-in-text | claim:example-history\#locator
DELETE DATA { claim:example-relief\#locator oa:hasSource article:example-article } ;
INSERT DATA { claim:example-history\#locator oa:hasSource article:example-letter }
