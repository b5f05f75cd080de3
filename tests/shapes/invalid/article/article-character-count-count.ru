# breaks: article-character-count-count
# One article has no length in characters at all, and another has two.
#> article:example-article | kc:characterCount | MaxCount | Violation | article-character-count-count | -
#> article:example-letter | kc:characterCount | MinCount | Violation | article-character-count-count | -
DELETE DATA { article:example-letter kc:characterCount 200 } ;
INSERT DATA { article:example-article kc:characterCount 1500 }
