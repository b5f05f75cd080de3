# breaks: lookalike-object
# A class of another vocabulary is named with https, which that vocabulary does not use, and SKOS with its old address.
#> <https://w3id.org/ketamine-claims/ontology> | - | SPARQL | Violation | lookalike-object | <http://www.w3.org/2008/05/skos#Concept>
#> <https://w3id.org/ketamine-claims/ontology> | - | SPARQL | Violation | lookalike-object | <https://purl.obolibrary.org/obo/SEPIO_0000001>
INSERT DATA {
    kc:Claim rdfs:subClassOf <https://purl.obolibrary.org/obo/SEPIO_0000001> ;
        rdfs:seeAlso <http://www.w3.org/2008/05/skos#Concept>
}
