# breaks: concept-scheme-label
# The label is in German, without language, ends with a space, or is too long.
#> <https://w3id.org/ketamine-claims/concept> | rdfs:label | Datatype | Violation | concept-scheme-label | "plain"
#> <https://w3id.org/ketamine-claims/concept> | rdfs:label | LanguageIn | Violation | concept-scheme-label | "Beispiel"@de
#> <https://w3id.org/ketamine-claims/concept> | rdfs:label | LanguageIn | Violation | concept-scheme-label | "plain"
#> <https://w3id.org/ketamine-claims/concept> | rdfs:label | MaxCount | Violation | concept-scheme-label | -
#> <https://w3id.org/ketamine-claims/concept> | rdfs:label | MaxLength | Violation | concept-scheme-label | "x{101}"@en
#> <https://w3id.org/ketamine-claims/concept> | rdfs:label | Pattern | Violation | concept-scheme-label | "ends with a space "@en
DELETE DATA { <https://w3id.org/ketamine-claims/concept> rdfs:label "Example concepts"@en } ;
INSERT DATA {
    <https://w3id.org/ketamine-claims/concept> rdfs:label "Beispiel"@de , "plain" , "ends with a space "@en , "x{101}"@en
}
