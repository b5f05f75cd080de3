# What is deprecated may use what is deprecated.
DELETE DATA {
    concept:example-drug skos:broader concept:example-drug-class .
    concept:example-drug skos:related concept:example-drug-relative
} ;
INSERT DATA {
    concept:example-drug-class owl:deprecated true .
    concept:example-drug-class dcterms:isReplacedBy concept:example-drug .
    concept:example-drug-relative owl:deprecated true .
    concept:example-drug-relative dcterms:isReplacedBy concept:example-drug .
    concept:example-drug-relative skos:broader concept:example-drug-class
}
