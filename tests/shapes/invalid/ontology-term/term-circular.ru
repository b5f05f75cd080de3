# breaks: term-circular
# Two properties stand above each other, a class above itself, another against itself, an individual apart from itself.
#> kc:Article | - | SPARQL | Violation | term-circular | kc:Article
#> kc:Source | - | SPARQL | Violation | term-circular | kc:Source
#> kc:Supports | - | SPARQL | Violation | term-circular | kc:Supports
#> kc:bearsOn | - | SPARQL | Violation | term-circular | kc:bearsOn
#> kc:finding | - | SPARQL | Violation | term-circular | kc:finding
INSERT DATA {
    kc:bearsOn rdfs:subPropertyOf kc:finding .
    kc:finding rdfs:subPropertyOf kc:bearsOn .
    kc:Article rdfs:subClassOf kc:Article .
    kc:Source owl:disjointWith kc:Source .
    kc:Supports owl:differentFrom kc:Supports
}
