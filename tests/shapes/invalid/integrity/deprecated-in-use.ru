# breaks: deprecated-in-use
# A deprecated concept is still used by a current one.
#> concept:example-drug-relative | - | SPARQL | Violation | deprecated-in-use | concept:example-drug
INSERT DATA {
    concept:example-drug-relative owl:deprecated true .
    concept:example-drug-relative dcterms:isReplacedBy concept:example-drug
}
