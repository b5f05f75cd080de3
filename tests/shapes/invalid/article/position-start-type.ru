# breaks: position-start-type
# The start of a position is a fraction, or below 0.
#> article:example-article\#first-position | oa:start | Datatype | Violation | position-start-type | 10.5
#> article:example-article\#second-position | oa:start | MinInclusive | Violation | position-start-type | -1
#> article:example-article\#first | - | SPARQL | Violation | section-order | article:example-article\#second
DELETE DATA {
    article:example-article\#first-position oa:start 0 .
    article:example-article\#second-position oa:start 500
} ;
INSERT DATA {
    article:example-article\#first-position oa:start 10.5 .
    article:example-article\#second-position oa:start -1
}
