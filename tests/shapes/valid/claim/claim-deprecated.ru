# A deprecated claim needs no current assessment, and may be used by what is deprecated with it.
DELETE DATA {
    claim:example-relief kc:broaderClaim claim:example-history .
    claim:example-relief kc:arguesFor claim:example-history
} ;
INSERT DATA {
    claim:example-history owl:deprecated true .
    claim:example-history dcterms:isReplacedBy claim:example-relief .
    assessment:example-history owl:deprecated true .
    assessment:example-history dcterms:isReplacedBy assessment:example-relief
}
