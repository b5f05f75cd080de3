# breaks: term-or-thing
# A concept is said to be a class, and a claim to be an individual of the ontology.
#> claim:example-history | - | Or | Violation | term-or-thing | claim:example-history
#> concept:example-drug | - | Or | Violation | term-or-thing | concept:example-drug
INSERT DATA {
    concept:example-drug a owl:Class .
    claim:example-history a owl:NamedIndividual
}
