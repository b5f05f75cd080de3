# breaks: section-title-count
# One section has no title at all, and another has two.
#> article:example-article\#first | dcterms:title | MaxCount | Violation | section-title-count | -
#> article:example-letter\#whole | dcterms:title | MinCount | Violation | section-title-count | -
DELETE DATA { article:example-letter\#whole dcterms:title "The whole letter"@en } ;
INSERT DATA { article:example-article\#first dcterms:title "Example text"@en }
