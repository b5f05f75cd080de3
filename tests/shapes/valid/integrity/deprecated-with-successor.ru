# A deprecated concept that nothing current uses, with its successor; the scheme may still list it.
DELETE DATA { concept:example-drug skos:related concept:example-drug-relative } ;
INSERT DATA {
    concept:example-drug-relative owl:deprecated true .
    concept:example-drug-relative dcterms:isReplacedBy concept:example-drug .
    <https://w3id.org/ketamine-claims/concept> skos:hasTopConcept concept:example-drug-relative
}
