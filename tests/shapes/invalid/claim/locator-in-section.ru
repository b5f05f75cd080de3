# breaks: locator-in-section
# The locator reaches into a section that the claim does not name.
#> claim:example-relief | - | SPARQL | Violation | locator-in-section | claim:example-relief\#locator
#> claim:example-relief | - | SPARQL | Violation | section-has-locator | article:example-article\#first
DELETE DATA { claim:example-relief\#position oa:end 200 } ;
INSERT DATA { claim:example-relief\#position oa:end 501 }
