# breaks: domain-rating-iri
# One rating has another key than a domain, another has no IRI.
#> [] | - | NodeKind | Violation | domain-rating-iri | []
#> [] | - | Pattern | Violation | domain-rating-iri | []
#> assessment:example-relief\#sixth | - | Pattern | Violation | domain-rating-iri | assessment:example-relief\#sixth
#> [] | - | Or | Violation | domain-rating-iri-matches | []
#> [] | ^kc:domainRating | MinCount | Violation | domain-rating-used | -
#> [] | kc:domain | MinCount | Violation | domain-rating-domain-count | -
#> [] | kc:levelsDown | MinCount | Violation | domain-rating-levels-down-count | -
#> [] | kc:reason | MinCount | Violation | domain-rating-reason-count | -
#> assessment:example-relief\#sixth | - | Or | Violation | domain-rating-iri-matches | assessment:example-relief\#sixth
#> assessment:example-relief\#sixth | ^kc:domainRating | MinCount | Violation | domain-rating-used | -
#> assessment:example-relief\#sixth | kc:domain | MinCount | Violation | domain-rating-domain-count | -
#> assessment:example-relief\#sixth | kc:levelsDown | MinCount | Violation | domain-rating-levels-down-count | -
#> assessment:example-relief\#sixth | kc:reason | MinCount | Violation | domain-rating-reason-count | -
INSERT DATA {
    assessment:example-relief\#sixth a kc:DomainRating .
    _:rating a kc:DomainRating
}
