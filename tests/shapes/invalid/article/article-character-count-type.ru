# breaks: article-character-count-type
# The length in characters of an article is a fraction, or below 1.
#> article:example-article | kc:characterCount | Datatype | Violation | article-character-count-type | 10.5
#> article:example-letter | kc:characterCount | MinInclusive | Violation | article-character-count-type | 0
#> article:example-article\#first | - | SPARQL | Violation | section-in-text | 500
#> article:example-article\#second | - | SPARQL | Violation | section-in-text | 1000
#> article:example-letter\#whole | - | SPARQL | Violation | section-in-text | 200
#> claim:example-history | - | SPARQL | Violation | locator-in-text | claim:example-history\#locator
#> claim:example-relief | - | SPARQL | Violation | locator-in-text | claim:example-relief\#locator
DELETE DATA {
    article:example-article kc:characterCount 1000 .
    article:example-letter kc:characterCount 200
} ;
INSERT DATA {
    article:example-article kc:characterCount 10.5 .
    article:example-letter kc:characterCount 0
}
