# breaks: concept-pref-label-text
# The preferred label ends with a space, is empty or runs to 101 characters.
#> concept:correlation | skos:prefLabel | MinLength | Violation | concept-pref-label-text | ""@en
#> concept:correlation | skos:prefLabel | Pattern | Violation | concept-pref-label-text | ""@en
#> concept:count | skos:prefLabel | MaxLength | Violation | concept-pref-label-text | "x{101}"@en
#> concept:example-drug | skos:prefLabel | Pattern | Violation | concept-pref-label-text | "Example "@en
DELETE DATA {
    concept:example-drug skos:prefLabel "example drug"@en .
    concept:correlation skos:prefLabel "correlation"@en .
    concept:count skos:prefLabel "count"@en
} ;
INSERT DATA {
    concept:example-drug skos:prefLabel "Example "@en .
    concept:correlation skos:prefLabel ""@en .
    concept:count skos:prefLabel "x{101}"@en
}
