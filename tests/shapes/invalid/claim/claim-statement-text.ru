# breaks: claim-statement-text
# The statement is empty or runs to 401 characters.
#> claim:example-history | kc:statement | MaxLength | Violation | claim-statement-text | "x{401}"@en
#> claim:example-relief | kc:statement | MinLength | Violation | claim-statement-text | ""@en
#> claim:example-relief | kc:statement | Pattern | Violation | claim-statement-text | ""@en
DELETE DATA {
    claim:example-relief kc:statement "The example drug relieves the example disorder better than the sham treatment does."@en .
    claim:example-history kc:statement "The example drug has been in use for a hundred years."@en
} ;
INSERT DATA {
    claim:example-relief kc:statement ""@en .
    claim:example-history kc:statement "x{401}"@en
}
