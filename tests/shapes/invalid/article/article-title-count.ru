# breaks: article-title-count
# One article has no title at all, and another has two.
#> article:example-article | dcterms:title | MaxCount | Violation | article-title-count | -
#> article:example-letter | dcterms:title | MinCount | Violation | article-title-count | -
DELETE DATA { article:example-letter dcterms:title "An example letter"@en } ;
INSERT DATA { article:example-article dcterms:title "Example text"@en }
