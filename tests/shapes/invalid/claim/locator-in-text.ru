# breaks: locator-in-text
# The locator ends one character beyond the text.
#> claim:example-history | - | SPARQL | Violation | locator-in-text | claim:example-history\#locator
#> claim:example-history | - | SPARQL | Violation | locator-in-section | claim:example-history\#locator
#> claim:example-history | - | SPARQL | Violation | section-has-locator | article:example-article\#second
DELETE DATA { claim:example-history\#position oa:end 700 } ;
INSERT DATA { claim:example-history\#position oa:end 1001 }
