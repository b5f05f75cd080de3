# breaks: ontology-label
# The label is in German, without language, ends with a space, or is too long.
#> <https://w3id.org/ketamine-claims/ontology> | rdfs:label | Datatype | Violation | ontology-label | "plain"
#> <https://w3id.org/ketamine-claims/ontology> | rdfs:label | LanguageIn | Violation | ontology-label | "Beispiel"@de
#> <https://w3id.org/ketamine-claims/ontology> | rdfs:label | LanguageIn | Violation | ontology-label | "plain"
#> <https://w3id.org/ketamine-claims/ontology> | rdfs:label | MaxCount | Violation | ontology-label | -
#> <https://w3id.org/ketamine-claims/ontology> | rdfs:label | MaxLength | Violation | ontology-label | "x{101}"@en
#> <https://w3id.org/ketamine-claims/ontology> | rdfs:label | Pattern | Violation | ontology-label | "ends with a space "@en
DELETE DATA { <https://w3id.org/ketamine-claims/ontology> rdfs:label "Ketamine Claims ontology"@en } ;
INSERT DATA {
    <https://w3id.org/ketamine-claims/ontology> rdfs:label "Beispiel"@de , "plain" , "ends with a space "@en , "x{101}"@en
}
