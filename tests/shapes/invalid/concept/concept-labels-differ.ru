# breaks: concept-labels-differ
# The alternative label repeats the preferred one.
#> concept:example-drug | skos:altLabel | Disjoint | Violation | concept-labels-differ | "example drug"@en
INSERT DATA { concept:example-drug skos:altLabel "example drug"@en }
