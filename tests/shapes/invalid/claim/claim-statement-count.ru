# breaks: claim-statement-count
# One claim has no statement at all, and another has two.
#> claim:example-history | kc:statement | MinCount | Violation | claim-statement-count | -
#> claim:example-relief | kc:statement | MaxCount | Violation | claim-statement-count | -
DELETE DATA {
    claim:example-history kc:statement "The example drug has been in use for a hundred years."@en
} ;
INSERT DATA { claim:example-relief kc:statement "Example text"@en }
