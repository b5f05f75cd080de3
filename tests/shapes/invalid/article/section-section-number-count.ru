# breaks: section-section-number-count
# One section has no section number at all, and another has two.
#> article:example-article\#first | kc:sectionNumber | MaxCount | Violation | section-section-number-count | -
#> article:example-letter\#whole | kc:sectionNumber | MinCount | Violation | section-section-number-count | -
#> article:example-article\#second | - | SPARQL | Violation | section-order | article:example-article\#first
DELETE DATA { article:example-letter\#whole kc:sectionNumber 1 } ;
INSERT DATA { article:example-article\#first kc:sectionNumber 3 }
