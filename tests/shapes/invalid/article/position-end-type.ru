# breaks: position-end-type
# The end of a position is a fraction, or below 1.
#> article:example-article\#first-position | oa:end | Datatype | Violation | position-end-type | 10.5
#> article:example-article\#second-position | oa:end | MinInclusive | Violation | position-end-type | 0
#> article:example-article\#second-position | oa:start | LessThan | Violation | position-start-before-end | 500
#> claim:example-history | - | SPARQL | Violation | locator-in-section | claim:example-history\#locator
#> claim:example-history | - | SPARQL | Violation | section-has-locator | article:example-article\#second
#> claim:example-relief | - | SPARQL | Violation | locator-in-section | claim:example-relief\#locator
#> claim:example-relief | - | SPARQL | Violation | section-has-locator | article:example-article\#first
DELETE DATA {
    article:example-article\#first-position oa:end 500 .
    article:example-article\#second-position oa:end 1000
} ;
INSERT DATA {
    article:example-article\#first-position oa:end 10.5 .
    article:example-article\#second-position oa:end 0
}
