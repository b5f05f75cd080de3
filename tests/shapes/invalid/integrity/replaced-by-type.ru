# breaks: replaced-by-type
# The successor is text, or not one of ours.
#> concept:example-drug-class | dcterms:isReplacedBy | NodeKind | Violation | replaced-by-type | "example-drug"
#> concept:example-drug-class | dcterms:isReplacedBy | Pattern | Violation | replaced-by-type | "example-drug"
#> concept:example-drug-relative | dcterms:isReplacedBy | Pattern | Violation | replaced-by-type | <https://example.org/drug>
DELETE DATA {
    concept:example-drug skos:broader concept:example-drug-class .
    concept:example-drug skos:related concept:example-drug-relative
} ;
INSERT DATA {
    concept:example-drug-class owl:deprecated true .
    concept:example-drug-class dcterms:isReplacedBy "example-drug" .
    concept:example-drug-relative owl:deprecated true .
    concept:example-drug-relative dcterms:isReplacedBy <https://example.org/drug>
}
