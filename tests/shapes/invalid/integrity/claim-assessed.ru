# breaks: claim-assessed
# The only assessment of a claim is deprecated.
#> claim:example-history | - | Or | Violation | claim-assessed | claim:example-history
INSERT DATA {
    assessment:example-history owl:deprecated true .
    assessment:example-history dcterms:isReplacedBy assessment:example-relief
}
