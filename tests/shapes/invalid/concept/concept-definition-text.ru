# breaks: concept-definition-text
# The definition ends with a space, is empty or runs to 601 characters.
#> concept:correlation | skos:definition | MinLength | Violation | concept-definition-text | ""@en
#> concept:correlation | skos:definition | Pattern | Violation | concept-definition-text | ""@en
#> concept:count | skos:definition | MaxLength | Violation | concept-definition-text | "x{601}"@en
#> concept:example-drug | skos:definition | Pattern | Violation | concept-definition-text | "Example "@en
DELETE DATA {
    concept:example-drug skos:definition "A drug that does not exist."@en .
    concept:correlation skos:definition "How closely two variables go together."@en .
    concept:count skos:definition "How many there are."@en
} ;
INSERT DATA {
    concept:example-drug skos:definition "Example "@en .
    concept:correlation skos:definition ""@en .
    concept:count skos:definition "x{601}"@en
}
