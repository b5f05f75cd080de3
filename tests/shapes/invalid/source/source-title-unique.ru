# breaks: source-title-unique
# A source was copied, and only its identifiers were changed.
#> source:example-review | - | SPARQL | Violation | source-title-unique | source:example-trial
#> source:example-trial | - | SPARQL | Violation | source-title-unique | source:example-review
DELETE DATA {
    source:example-review dcterms:title "A review of the example drug"@en ;
        kc:year "2021"^^xsd:gYear
} ;
INSERT DATA {
    source:example-review dcterms:title "A trial of the example drug"@en ;
        kc:year "2020"^^xsd:gYear
}
