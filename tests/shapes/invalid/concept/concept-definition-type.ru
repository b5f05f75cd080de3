# breaks: concept-definition-type
# The definition of a concept is without language, or in German.
#> concept:correlation | skos:definition | LanguageIn | Violation | concept-definition-type | "Ein Beispiel"@de
#> concept:example-drug | skos:definition | Datatype | Violation | concept-definition-type | "Plain text"
#> concept:example-drug | skos:definition | LanguageIn | Violation | concept-definition-type | "Plain text"
DELETE DATA {
    concept:example-drug skos:definition "A drug that does not exist."@en .
    concept:correlation skos:definition "How closely two variables go together."@en
} ;
INSERT DATA {
    concept:example-drug skos:definition "Plain text" .
    concept:correlation skos:definition "Ein Beispiel"@de
}
