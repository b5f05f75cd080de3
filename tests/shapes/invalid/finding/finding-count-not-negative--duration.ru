# breaks: finding-count-not-negative
# A duration is negative.
#> finding:example-change | - | Or | Violation | finding-count-not-negative | finding:example-change
DELETE DATA {
    finding:example-change kc:measure concept:standardized-mean-difference ;
        kc:unit "1"
} ;
INSERT DATA {
    concept:duration a skos:Concept , kc:MeasureConcept ;
        skos:prefLabel "duration"@en ;
        skos:definition "An example."@en ;
        skos:inScheme <https://w3id.org/ketamine-claims/concept> .
    finding:example-change kc:measure concept:duration ;
        kc:unit "d"
}
