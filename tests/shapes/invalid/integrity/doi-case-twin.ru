# breaks: doi-case-twin
# Two DOIs differ in case only.
#> <https://w3id.org/ketamine-claims/ontology> | - | SPARQL | Violation | doi-case-twin | "10.5555/EXAMPLE.TRIAL"
INSERT DATA {
    source:example-review kc:doi "10.5555/EXAMPLE.TRIAL" .
    source:example-review rdfs:seeAlso <https://doi.org/10.5555/EXAMPLE.TRIAL>
}
