# breaks: article-language-count
# One article has no language at all, and another has two.
#> article:example-article | dcterms:language | MaxCount | Violation | article-language-count | -
#> article:example-letter | dcterms:language | MinCount | Violation | article-language-count | -
DELETE DATA { article:example-letter dcterms:language "en" } ;
INSERT DATA { article:example-article dcterms:language "de" }
