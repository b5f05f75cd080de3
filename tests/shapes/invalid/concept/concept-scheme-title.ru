# breaks: concept-scheme-title
# The title is in German, without language, ends with a space, or is too long.
#> <https://w3id.org/ketamine-claims/concept> | dcterms:title | Datatype | Violation | concept-scheme-title | "plain"
#> <https://w3id.org/ketamine-claims/concept> | dcterms:title | LanguageIn | Violation | concept-scheme-title | "Beispiel"@de
#> <https://w3id.org/ketamine-claims/concept> | dcterms:title | LanguageIn | Violation | concept-scheme-title | "plain"
#> <https://w3id.org/ketamine-claims/concept> | dcterms:title | MaxCount | Violation | concept-scheme-title | -
#> <https://w3id.org/ketamine-claims/concept> | dcterms:title | MaxLength | Violation | concept-scheme-title | "x{101}"@en
#> <https://w3id.org/ketamine-claims/concept> | dcterms:title | Pattern | Violation | concept-scheme-title | "ends with a space "@en
DELETE DATA { <https://w3id.org/ketamine-claims/concept> dcterms:title "Example concepts"@en } ;
INSERT DATA {
    <https://w3id.org/ketamine-claims/concept> dcterms:title "Beispiel"@de , "plain" , "ends with a space "@en , "x{101}"@en
}
