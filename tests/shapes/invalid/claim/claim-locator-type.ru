# breaks: claim-locator-type
# The locator of a claim is text, or something that is no oa:SpecificResource.
#> claim:example-history | kc:locator | Class | Violation | claim-locator-type | <https://example.org/unknown>
#> claim:example-relief | kc:locator | Class | Violation | claim-locator-type | "text"
#> claim:example-relief | kc:locator | NodeKind | Violation | claim-locator-type | "text"
#> "text" | - | NodeKind | Violation | locator-iri | "text"
#> "text" | - | Pattern | Violation | locator-iri | "text"
#> "text" | oa:hasSelector | MinCount | Violation | locator-has-selector-count | -
#> "text" | oa:hasSource | MinCount | Violation | locator-has-source-count | -
#> <https://example.org/unknown> | - | Pattern | Violation | locator-iri | <https://example.org/unknown>
#> <https://example.org/unknown> | oa:hasSelector | MinCount | Violation | locator-has-selector-count | -
#> <https://example.org/unknown> | oa:hasSource | MinCount | Violation | locator-has-source-count | -
#> claim:example-history | - | SPARQL | Violation | locator-of-claim | <https://example.org/unknown>
INSERT DATA {
    claim:example-relief kc:locator "text" .
    claim:example-history kc:locator <https://example.org/unknown>
}
