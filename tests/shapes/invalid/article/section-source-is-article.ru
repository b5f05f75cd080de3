# breaks: section-source-is-article
# The section is part of one article, its position is counted in another.
#> article:example-letter\#whole | oa:hasSource | Equals | Violation | section-source-is-article | article:example-article
#> article:example-letter\#whole | oa:hasSource | Equals | Violation | section-source-is-article | article:example-letter
DELETE DATA { article:example-letter\#whole oa:hasSource article:example-letter } ;
INSERT DATA { article:example-letter\#whole oa:hasSource article:example-article }
