# breaks: lookalike-object
# A link leads to the old address of the DOI resolver.
#> <https://w3id.org/ketamine-claims/ontology> | - | SPARQL | Violation | lookalike-object | <http://dx.doi.org/10.5555/example.review>
INSERT DATA { source:example-review rdfs:seeAlso <http://dx.doi.org/10.5555/example.review> }
