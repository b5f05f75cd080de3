# breaks: section-section-number-type
# The section number of a section is a fraction, or below 1.
#> article:example-article\#first | kc:sectionNumber | Datatype | Violation | section-section-number-type | 10.5
#> article:example-article\#second | kc:sectionNumber | MinInclusive | Violation | section-section-number-type | 0
#> article:example-article\#second | - | SPARQL | Violation | section-order | article:example-article\#first
DELETE DATA {
    article:example-article\#first kc:sectionNumber 1 .
    article:example-article\#second kc:sectionNumber 2
} ;
INSERT DATA {
    article:example-article\#first kc:sectionNumber 10.5 .
    article:example-article\#second kc:sectionNumber 0
}
