# breaks: claim-statement-type
# The statement of a claim is without language, or in German.
#> claim:example-history | kc:statement | LanguageIn | Violation | claim-statement-type | "Ein Beispiel"@de
#> claim:example-relief | kc:statement | Datatype | Violation | claim-statement-type | "Plain text"
#> claim:example-relief | kc:statement | LanguageIn | Violation | claim-statement-type | "Plain text"
DELETE DATA {
    claim:example-relief kc:statement "The example drug relieves the example disorder better than the sham treatment does."@en .
    claim:example-history kc:statement "The example drug has been in use for a hundred years."@en
} ;
INSERT DATA {
    claim:example-relief kc:statement "Plain text" .
    claim:example-history kc:statement "Ein Beispiel"@de
}
