# breaks: article-character-count-type
# The length in characters of an article is text, or below 1.
#> article:example-article | kc:characterCount | Datatype | Violation | article-character-count-type | "ten"
#> article:example-article | kc:characterCount | MinInclusive | Violation | article-character-count-type | "ten"
#> article:example-letter | kc:characterCount | MinInclusive | Violation | article-character-count-type | 0
#> article:example-letter\#whole | - | SPARQL | Violation | section-in-text | 200
DELETE DATA {
    article:example-article kc:characterCount 1000 .
    article:example-letter kc:characterCount 200
} ;
INSERT DATA {
    article:example-article kc:characterCount "ten" .
    article:example-letter kc:characterCount 0
}
