# breaks: section-is-part-of-count
# One section has no article at all, and another has two.
#> article:example-article\#first | dcterms:isPartOf | MaxCount | Violation | section-is-part-of-count | -
#> article:example-letter\#whole | dcterms:isPartOf | MinCount | Violation | section-is-part-of-count | -
#> article:example-article\#first | oa:hasSource | Equals | Violation | section-source-is-article | article:example-letter
#> article:example-letter\#whole | oa:hasSource | Equals | Violation | section-source-is-article | article:example-letter
DELETE DATA { article:example-letter\#whole dcterms:isPartOf article:example-letter } ;
INSERT DATA { article:example-article\#first dcterms:isPartOf article:example-letter }
