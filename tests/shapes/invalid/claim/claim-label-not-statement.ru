# breaks: claim-label-not-statement
# Label and statement are the same.
#> claim:example-history | rdfs:label | Disjoint | Violation | claim-label-not-statement | "Example drug is old"@en
DELETE DATA {
    claim:example-history kc:statement "The example drug has been in use for a hundred years."@en
} ;
INSERT DATA { claim:example-history kc:statement "Example drug is old"@en }
