# breaks: claim-iri
# One claim has capitals in its key, another has no IRI.
#> [] | - | NodeKind | Violation | claim-iri | []
#> [] | - | Pattern | Violation | claim-iri | []
#> claim:Example-Two | - | Pattern | Violation | claim-iri | claim:Example-Two
#> [] | - | Or | Violation | claim-assessed | []
#> [] | - | Or | Violation | claim-has-evidence | []
#> [] | - | SPARQL | Violation | section-has-locator | article:example-article\#second
#> [] | kc:locator | MinCount | Violation | claim-locator-missing | -
#> [] | kc:outcome | MinCount | Warning | claim-outcome-missing | -
#> [] | kc:population | MinCount | Warning | claim-population-missing | -
#> claim:Example-Two | - | Or | Violation | claim-assessed | claim:Example-Two
#> claim:Example-Two | - | Or | Violation | claim-has-evidence | claim:Example-Two
#> claim:Example-Two | - | SPARQL | Violation | locator-of-claim | claim:example-history\#locator
#> claim:Example-Two | kc:outcome | MinCount | Warning | claim-outcome-missing | -
#> claim:Example-Two | kc:population | MinCount | Warning | claim-population-missing | -
INSERT DATA {
    claim:Example-Two a kc:Claim ;
        rdfs:label "Another claim"@en ;
        kc:statement "Another thing is so."@en ;
        kc:claimType kc:History ;
        kc:subject concept:example-drug ;
        kc:predicate concept:example-is-as-old-as ;
        kc:object concept:example-century ;
        kc:negated false ;
        kc:reading "Exactly so."@en ;
        kc:assertedDirection kc:NotDirectional ;
        kc:section article:example-article\#second ;
        kc:locator claim:example-history\#locator .
    _:claim a kc:Claim ;
        rdfs:label "One more claim"@en ;
        kc:statement "One more thing is so."@en ;
        kc:claimType kc:History ;
        kc:subject concept:example-drug ;
        kc:predicate concept:example-is-as-old-as ;
        kc:object concept:example-century ;
        kc:negated false ;
        kc:reading "Exactly so."@en ;
        kc:assertedDirection kc:NotDirectional ;
        kc:section article:example-article\#second
}
