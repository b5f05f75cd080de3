# breaks: ontology-title
# The title is in German, without language, ends with a space, or is too long.
#> <https://w3id.org/ketamine-claims/ontology> | dcterms:title | Datatype | Violation | ontology-title | "plain"
#> <https://w3id.org/ketamine-claims/ontology> | dcterms:title | LanguageIn | Violation | ontology-title | "Beispiel"@de
#> <https://w3id.org/ketamine-claims/ontology> | dcterms:title | LanguageIn | Violation | ontology-title | "plain"
#> <https://w3id.org/ketamine-claims/ontology> | dcterms:title | MaxCount | Violation | ontology-title | -
#> <https://w3id.org/ketamine-claims/ontology> | dcterms:title | MaxLength | Violation | ontology-title | "x{101}"@en
#> <https://w3id.org/ketamine-claims/ontology> | dcterms:title | Pattern | Violation | ontology-title | "ends with a space "@en
DELETE DATA { <https://w3id.org/ketamine-claims/ontology> dcterms:title "Ketamine Claims ontology"@en } ;
INSERT DATA {
    <https://w3id.org/ketamine-claims/ontology> dcterms:title "Beispiel"@de , "plain" , "ends with a space "@en , "x{101}"@en
}
