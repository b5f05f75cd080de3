# breaks: claim-statement-unique
# Two claims have the same statement.
#> claim:example-history | - | SPARQL | Violation | claim-statement-unique | claim:example-relief
#> claim:example-relief | - | SPARQL | Violation | claim-statement-unique | claim:example-history
DELETE DATA {
    claim:example-history kc:statement "The example drug has been in use for a hundred years."@en
} ;
INSERT DATA {
    claim:example-history kc:statement "The example drug relieves the example disorder better than the sham treatment does."@en
}
