# breaks: concept-definition-count
# One concept has no definition at all, and another has two.
#> concept:example-drug | skos:definition | MaxCount | Violation | concept-definition-count | -
#> concept:standardized-mean-difference | skos:definition | MinCount | Violation | concept-definition-count | -
DELETE DATA {
    concept:standardized-mean-difference skos:definition "A mean difference divided by a standard deviation."@en
} ;
INSERT DATA { concept:example-drug skos:definition "Example text"@en }
