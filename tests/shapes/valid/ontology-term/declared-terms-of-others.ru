# Classes and properties of other vocabularies may be declared without being defined here.
INSERT DATA {
    skos:ConceptScheme a owl:Class .
    schema:url a owl:ObjectProperty
}
