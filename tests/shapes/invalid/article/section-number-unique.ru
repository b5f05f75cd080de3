# breaks: section-number-unique
# Both sections have the number 1.
#> article:example-article\#first | - | SPARQL | Violation | section-number-unique | article:example-article\#second
#> article:example-article\#second | - | SPARQL | Violation | section-number-unique | article:example-article\#first
DELETE DATA { article:example-article\#second kc:sectionNumber 2 } ;
INSERT DATA { article:example-article\#second kc:sectionNumber 1 }
