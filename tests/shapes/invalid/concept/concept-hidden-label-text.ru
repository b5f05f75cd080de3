# breaks: concept-hidden-label-text
# The hidden label ends with a space, is empty or runs to 2001 characters.
#> concept:example-drug | skos:hiddenLabel | MaxLength | Violation | concept-hidden-label-text | "x{2001}"@en
#> concept:example-drug | skos:hiddenLabel | MinLength | Violation | concept-hidden-label-text | ""@en
#> concept:example-drug | skos:hiddenLabel | Pattern | Violation | concept-hidden-label-text | ""@en
#> concept:example-drug | skos:hiddenLabel | Pattern | Violation | concept-hidden-label-text | "Example "@en
INSERT DATA {
    concept:example-drug skos:hiddenLabel "Example "@en .
    concept:example-drug skos:hiddenLabel ""@en .
    concept:example-drug skos:hiddenLabel "x{2001}"@en
}
