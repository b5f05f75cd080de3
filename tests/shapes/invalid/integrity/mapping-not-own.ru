# breaks: mapping-not-own
# Mappings lead to a concept of our own and to a piece of text.
#> "sham" | - | NodeKind | Violation | mapping-not-own | "sham"
#> concept:example-drug-relative | - | Not | Violation | mapping-not-own | concept:example-drug-relative
#> concept:example-sham | skos:broadMatch | NodeKind | Violation | concept-broad-match-type | "sham"
INSERT DATA {
    concept:example-drug skos:closeMatch concept:example-drug-relative .
    concept:example-sham skos:broadMatch "sham"
}
