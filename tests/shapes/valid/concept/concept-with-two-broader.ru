# A concept may have two broader ones that meet again further up.
INSERT DATA {
    concept:example-drug skos:broader concept:example-drug-relative .
    concept:example-drug-relative skos:broader concept:example-drug-class
}
