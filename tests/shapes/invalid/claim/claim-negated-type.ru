# breaks: claim-negated-type
# The negated of a claim is text, or spelt 1.
#> claim:example-history | kc:negated | In | Violation | claim-negated-type | "1"^^xsd:boolean
#> claim:example-relief | kc:negated | Datatype | Violation | claim-negated-type | "yes"
#> claim:example-relief | kc:negated | In | Violation | claim-negated-type | "yes"
DELETE DATA {
    claim:example-relief kc:negated false .
    claim:example-history kc:negated false
} ;
INSERT DATA {
    claim:example-relief kc:negated "yes" .
    claim:example-history kc:negated "1"^^xsd:boolean
}
