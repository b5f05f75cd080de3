# breaks: concept-alt-label-text
# The alternative label ends with a space, is empty or runs to 151 characters.
#> concept:example-drug | skos:altLabel | MaxLength | Violation | concept-alt-label-text | "x{151}"@en
#> concept:example-drug | skos:altLabel | MinLength | Violation | concept-alt-label-text | ""@en
#> concept:example-drug | skos:altLabel | Pattern | Violation | concept-alt-label-text | ""@en
#> concept:example-drug | skos:altLabel | Pattern | Violation | concept-alt-label-text | "Example "@en
INSERT DATA {
    concept:example-drug skos:altLabel "Example "@en .
    concept:example-drug skos:altLabel ""@en .
    concept:example-drug skos:altLabel "x{151}"@en
}
