# breaks: claim-reading-type
# The reading of a claim is without language, or in German.
#> claim:example-history | kc:reading | LanguageIn | Violation | claim-reading-type | "Ein Beispiel"@de
#> claim:example-relief | kc:reading | Datatype | Violation | claim-reading-type | "Plain text"
#> claim:example-relief | kc:reading | LanguageIn | Violation | claim-reading-type | "Plain text"
DELETE DATA {
    claim:example-relief kc:reading "Fewer symptoms than with the sham treatment, four weeks after the first dose."@en .
    claim:example-history kc:reading "A use on record a hundred years before the article."@en
} ;
INSERT DATA {
    claim:example-relief kc:reading "Plain text" .
    claim:example-history kc:reading "Ein Beispiel"@de
}
