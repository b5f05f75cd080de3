# breaks: concept-pref-label-type
# The preferred label of a concept is without language, or in German.
#> concept:correlation | skos:prefLabel | LanguageIn | Violation | concept-pref-label-type | "Ein Beispiel"@de
#> concept:example-drug | skos:prefLabel | Datatype | Violation | concept-pref-label-type | "Plain text"
#> concept:example-drug | skos:prefLabel | LanguageIn | Violation | concept-pref-label-type | "Plain text"
DELETE DATA {
    concept:example-drug skos:prefLabel "example drug"@en .
    concept:correlation skos:prefLabel "correlation"@en
} ;
INSERT DATA {
    concept:example-drug skos:prefLabel "Plain text" .
    concept:correlation skos:prefLabel "Ein Beispiel"@de
}
