# breaks: claim-predicate-type
# The predicate of a claim is text, or something that is no kc:PredicateConcept.
#> claim:example-history | kc:predicate | Class | Violation | claim-predicate-type | <https://example.org/unknown>
#> claim:example-relief | kc:predicate | Class | Violation | claim-predicate-type | "text"
#> claim:example-relief | kc:predicate | NodeKind | Violation | claim-predicate-type | "text"
DELETE DATA {
    claim:example-relief kc:predicate concept:example-relieves .
    claim:example-history kc:predicate concept:example-is-as-old-as
} ;
INSERT DATA {
    claim:example-relief kc:predicate "text" .
    claim:example-history kc:predicate <https://example.org/unknown>
}
