# Terms of other vocabularies, each as its vocabulary writes it, and one of a vocabulary that nobody foresaw.
INSERT DATA {
    concept:example-drug skos:closeMatch <http://id.nlm.nih.gov/mesh/D007649> ;
        skos:exactMatch
            <http://purl.obolibrary.org/obo/NCIT_C602> ,
            <http://www.wikidata.org/entity/Q243547> ,
            <http://purl.bioontology.org/ontology/RXNORM/6130> ,
            <https://identifiers.org/unii:690G0D6V8H> ,
            <https://example.org/terms?id=drug>
}
