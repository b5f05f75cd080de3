# breaks: position-start-count
# One position has no start at all, and another has two.
#> article:example-article\#first-position | oa:start | MaxCount | Violation | position-start-count | -
#> claim:example-relief\#position | oa:start | MinCount | Violation | position-start-count | -
#> claim:example-relief | - | SPARQL | Violation | section-has-locator | article:example-article\#first
DELETE DATA { claim:example-relief\#position oa:start 100 } ;
INSERT DATA { article:example-article\#first-position oa:start 10 }
