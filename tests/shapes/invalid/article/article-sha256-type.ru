# breaks: article-sha256-type
# The SHA-256 of the text of an article is of another form, or tagged with a language.
#> article:example-article | kc:sha256 | Pattern | Violation | article-sha256-type | "abc"
#> article:example-letter | kc:sha256 | Datatype | Violation | article-sha256-type | "2{64}"@en
DELETE DATA {
    article:example-article kc:sha256 "0{64}" .
    article:example-letter kc:sha256 "1{64}"
} ;
INSERT DATA {
    article:example-article kc:sha256 "abc" .
    article:example-letter kc:sha256 "2222222222222222222222222222222222222222222222222222222222222222"@en
}
