# breaks: match-form
# A page about a term, a compact identifier, a property in place of an entity, and another case.
#> concept:example-disorder | (skos:broadMatch|skos:closeMatch|skos:exactMatch|skos:narrowMatch|skos:relatedMatch) | Or | Violation | match-form | <http://www.wikidata.org/entity/P31>
#> concept:example-drug | (skos:broadMatch|skos:closeMatch|skos:exactMatch|skos:narrowMatch|skos:relatedMatch) | Or | Violation | match-form | <http://purl.obolibrary.org/obo/CHEBI:6121>
#> concept:example-drug | (skos:broadMatch|skos:closeMatch|skos:exactMatch|skos:narrowMatch|skos:relatedMatch) | Or | Violation | match-form | <https://www.wikidata.org/wiki/Q243547>
#> kc:Finding | (skos:broadMatch|skos:closeMatch|skos:exactMatch|skos:narrowMatch|skos:relatedMatch) | Or | Violation | match-form | <http://id.nlm.nih.gov/mesh/d007649>
INSERT DATA {
    concept:example-drug skos:closeMatch <https://www.wikidata.org/wiki/Q243547> ;
        skos:exactMatch <http://purl.obolibrary.org/obo/CHEBI:6121> .
    concept:example-disorder skos:broadMatch <http://www.wikidata.org/entity/P31> .
    kc:Finding skos:relatedMatch <http://id.nlm.nih.gov/mesh/d007649>
}
