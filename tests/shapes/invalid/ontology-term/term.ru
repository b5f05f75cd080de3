# breaks: term
# A property of one term is misspelt, a claim's property stands on another.
#> kc:Finding | kc:statement | Closed | Violation | term | "A finding."@en
#> kc:Supports | skos:exactmatch | Closed | Violation | term | <https://example.org/supports>
#> kc:statement | - | SPARQL | Violation | term-domain-holds | kc:Finding
INSERT DATA {
    kc:Supports skos:exactmatch <https://example.org/supports> .
    kc:Finding kc:statement "A finding."@en
}
