# breaks: concept-in-scheme-type
# The scheme of a concept is another one.
#> concept:example-century | skos:inScheme | In | Violation | concept-in-scheme-type | <https://example.org/scheme>
DELETE DATA { concept:example-century skos:inScheme <https://w3id.org/ketamine-claims/concept> } ;
INSERT DATA { concept:example-century skos:inScheme <https://example.org/scheme> }
