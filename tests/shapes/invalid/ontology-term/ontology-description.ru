# breaks: ontology-description
# The description is in German, without language, ends with a space, or is too long.
#> <https://w3id.org/ketamine-claims/ontology> | dcterms:description | Datatype | Violation | ontology-description | "plain"
#> <https://w3id.org/ketamine-claims/ontology> | dcterms:description | LanguageIn | Violation | ontology-description | "Beispiel"@de
#> <https://w3id.org/ketamine-claims/ontology> | dcterms:description | LanguageIn | Violation | ontology-description | "plain"
#> <https://w3id.org/ketamine-claims/ontology> | dcterms:description | MaxCount | Violation | ontology-description | -
#> <https://w3id.org/ketamine-claims/ontology> | dcterms:description | MaxLength | Violation | ontology-description | "x{1001}"@en
#> <https://w3id.org/ketamine-claims/ontology> | dcterms:description | Pattern | Violation | ontology-description | "ends with a space "@en
DELETE DATA { <https://w3id.org/ketamine-claims/ontology> dcterms:description "Classes and properties to publish the claims of an article together with the evidence for and against them, its sources, and the judgements passed on them. Nothing here is medical advice."@en } ;
INSERT DATA {
    <https://w3id.org/ketamine-claims/ontology> dcterms:description "Beispiel"@de , "plain" , "ends with a space "@en , "x{1001}"@en
}
