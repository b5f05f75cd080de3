# breaks: section-has-selector-count
# One section has no position at all, and another has two.
#> article:example-article\#first | oa:hasSelector | MaxCount | Violation | section-has-selector-count | -
#> article:example-letter\#whole | oa:hasSelector | MinCount | Violation | section-has-selector-count | -
DELETE DATA { article:example-letter\#whole oa:hasSelector article:example-letter\#whole-position } ;
INSERT DATA { article:example-article\#first oa:hasSelector article:example-letter\#whole-position }
