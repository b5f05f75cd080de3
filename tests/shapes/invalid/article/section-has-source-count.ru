# breaks: section-has-source-count
# One section has no article whose text is counted at all, and another has two.
#> article:example-article\#first | oa:hasSource | MaxCount | Violation | section-has-source-count | -
#> article:example-letter\#whole | oa:hasSource | MinCount | Violation | section-has-source-count | -
#> article:example-article\#first | - | SPARQL | Violation | section-in-text | 500
#> article:example-article\#first | oa:hasSource | Equals | Violation | section-source-is-article | article:example-letter
#> article:example-letter\#whole | oa:hasSource | Equals | Violation | section-source-is-article | article:example-letter
DELETE DATA { article:example-letter\#whole oa:hasSource article:example-letter } ;
INSERT DATA { article:example-article\#first oa:hasSource article:example-letter }
