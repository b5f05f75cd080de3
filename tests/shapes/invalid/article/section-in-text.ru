# breaks: section-in-text
# The section ends one character beyond the text.
#> article:example-letter\#whole | - | SPARQL | Violation | section-in-text | 200
DELETE DATA { article:example-letter kc:characterCount 200 } ;
INSERT DATA { article:example-letter kc:characterCount 199 }
