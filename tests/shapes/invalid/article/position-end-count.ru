# breaks: position-end-count
# One position has no end at all, and another has two.
#> article:example-article\#first-position | oa:end | MaxCount | Violation | position-end-count | -
#> claim:example-relief\#position | oa:end | MinCount | Violation | position-end-count | -
#> claim:example-relief | - | SPARQL | Violation | section-has-locator | article:example-article\#first
DELETE DATA { claim:example-relief\#position oa:end 200 } ;
INSERT DATA { article:example-article\#first-position oa:end 450 }
