# breaks: deprecated-type
# Deprecated is false on one concept, text on another, and said twice of a third.
#> concept:example-route | owl:deprecated | In | Violation | deprecated-type | false
#> concept:example-scale | owl:deprecated | In | Violation | deprecated-type | false
#> concept:example-scale | owl:deprecated | MaxCount | Violation | deprecated-type | -
#> concept:example-sham | owl:deprecated | Datatype | Violation | deprecated-type | "yes"
#> concept:example-sham | owl:deprecated | In | Violation | deprecated-type | "yes"
#> concept:example-route | owl:deprecated | HasValue | Violation | replaced-is-deprecated | -
#> concept:example-scale | - | SPARQL | Violation | deprecated-in-use | <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct>
#> concept:example-sham | owl:deprecated | HasValue | Violation | replaced-is-deprecated | -
DELETE DATA { finding:example-response kc:instrument concept:example-scale } ;
INSERT DATA {
    concept:example-route owl:deprecated false .
    concept:example-route dcterms:isReplacedBy concept:example-drug .
    concept:example-sham owl:deprecated "yes" .
    concept:example-sham dcterms:isReplacedBy concept:example-drug .
    concept:example-scale owl:deprecated true .
    concept:example-scale owl:deprecated false .
    concept:example-scale dcterms:isReplacedBy concept:example-drug
}
