# breaks: assessment-domain-rating-count
# An assessment has six domain ratings.
#> assessment:example-relief | kc:domainRating | MaxCount | Violation | assessment-domain-rating-count | -
#> assessment:example-relief | - | SPARQL | Violation | assessment-domains-once | kc:Imprecision
#> assessment:example-relief\#sixth | - | Or | Violation | domain-rating-iri-matches | assessment:example-relief\#sixth
#> assessment:example-relief\#sixth | - | Pattern | Violation | domain-rating-iri | assessment:example-relief\#sixth
INSERT DATA {
    assessment:example-relief kc:domainRating assessment:example-relief\#sixth .
    assessment:example-relief\#sixth a kc:DomainRating .
    assessment:example-relief\#sixth kc:domain kc:Imprecision .
    assessment:example-relief\#sixth kc:levelsDown 0 .
    assessment:example-relief\#sixth kc:reason "Counted twice."@en
}
