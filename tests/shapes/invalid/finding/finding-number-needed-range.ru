# breaks: finding-number-needed-range
# Nobody can be treated half.
#> finding:example-change | - | SPARQL | Violation | finding-number-needed-range | -0.4
DELETE DATA { finding:example-change kc:measure concept:standardized-mean-difference } ;
INSERT DATA {
    concept:number-needed-to-treat a skos:Concept , kc:MeasureConcept ;
        skos:prefLabel "number needed to treat"@en ;
        skos:definition "An example."@en ;
        skos:inScheme <https://w3id.org/ketamine-claims/concept> .
    finding:example-change kc:measure concept:number-needed-to-treat
}
