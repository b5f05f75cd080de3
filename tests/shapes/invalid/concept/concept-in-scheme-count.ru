# breaks: concept-in-scheme-count
# One concept has no scheme at all, and another has two.
#> concept:example-drug | skos:inScheme | MaxCount | Violation | concept-in-scheme-count | -
#> concept:standardized-mean-difference | skos:inScheme | MinCount | Violation | concept-in-scheme-count | -
#> concept:example-drug | skos:inScheme | In | Violation | concept-in-scheme-type | <https://example.org/scheme>
DELETE DATA {
    concept:standardized-mean-difference skos:inScheme <https://w3id.org/ketamine-claims/concept>
} ;
INSERT DATA { concept:example-drug skos:inScheme <https://example.org/scheme> }
