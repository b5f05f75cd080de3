# breaks: claim-reading-text
# The reading is empty or runs to 601 characters.
#> claim:example-history | kc:reading | MaxLength | Violation | claim-reading-text | "x{601}"@en
#> claim:example-relief | kc:reading | MinLength | Violation | claim-reading-text | ""@en
#> claim:example-relief | kc:reading | Pattern | Violation | claim-reading-text | ""@en
DELETE DATA {
    claim:example-relief kc:reading "Fewer symptoms than with the sham treatment, four weeks after the first dose."@en .
    claim:example-history kc:reading "A use on record a hundred years before the article."@en
} ;
INSERT DATA {
    claim:example-relief kc:reading ""@en .
    claim:example-history kc:reading "x{601}"@en
}
