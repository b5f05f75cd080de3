# breaks: section-order
# The first section ends after the second has begun.
#> article:example-article\#first | - | SPARQL | Violation | section-order | article:example-article\#second
DELETE DATA { article:example-article\#first-position oa:end 500 } ;
INSERT DATA { article:example-article\#first-position oa:end 501 }
