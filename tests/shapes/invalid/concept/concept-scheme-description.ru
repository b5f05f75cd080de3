# breaks: concept-scheme-description
# The description is in German, without language, ends with a space, or is too long.
#> <https://w3id.org/ketamine-claims/concept> | dcterms:description | Datatype | Violation | concept-scheme-description | "plain"
#> <https://w3id.org/ketamine-claims/concept> | dcterms:description | LanguageIn | Violation | concept-scheme-description | "Beispiel"@de
#> <https://w3id.org/ketamine-claims/concept> | dcterms:description | LanguageIn | Violation | concept-scheme-description | "plain"
#> <https://w3id.org/ketamine-claims/concept> | dcterms:description | MaxCount | Violation | concept-scheme-description | -
#> <https://w3id.org/ketamine-claims/concept> | dcterms:description | MaxLength | Violation | concept-scheme-description | "x{1001}"@en
#> <https://w3id.org/ketamine-claims/concept> | dcterms:description | Pattern | Violation | concept-scheme-description | "ends with a space "@en
DELETE DATA { <https://w3id.org/ketamine-claims/concept> dcterms:description "What the examples are about."@en } ;
INSERT DATA {
    <https://w3id.org/ketamine-claims/concept> dcterms:description "Beispiel"@de , "plain" , "ends with a space "@en , "x{1001}"@en
}
