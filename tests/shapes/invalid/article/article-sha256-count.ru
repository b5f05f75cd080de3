# breaks: article-sha256-count
# One article has no SHA-256 of the text at all, and another has two.
#> article:example-article | kc:sha256 | MaxCount | Violation | article-sha256-count | -
#> article:example-letter | kc:sha256 | MinCount | Violation | article-sha256-count | -
DELETE DATA { article:example-letter kc:sha256 "1{64}" } ;
INSERT DATA {
    article:example-article kc:sha256 "2222222222222222222222222222222222222222222222222222222222222222"
}
