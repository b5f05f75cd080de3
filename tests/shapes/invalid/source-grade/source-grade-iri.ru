# breaks: source-grade-iri
# One grade is a blank node, and the key of another has a capital and an underscore.
#> <https://w3id.org/ketamine-claims/source-grade/Other_Case> | - | Pattern | Violation | source-grade-iri | <https://w3id.org/ketamine-claims/source-grade/Other_Case>
#> [] | - | NodeKind | Violation | source-grade-iri | []
#> [] | - | Pattern | Violation | source-grade-iri | []
#> <https://w3id.org/ketamine-claims/source-grade/Other_Case> | kc:certainty | MinCount | Violation | source-grade-certainty | -
#> <https://w3id.org/ketamine-claims/source-grade/Other_Case> | kc:gradedBy | MinCount | Violation | source-grade-graded-by | -
#> <https://w3id.org/ketamine-claims/source-grade/Other_Case> | kc:grades | MinCount | Violation | source-grade-grades | -
#> <https://w3id.org/ketamine-claims/source-grade/Other_Case> | prov:wasAttributedTo | MinCount | Violation | source-grade-attributed | -
#> [] | kc:certainty | MinCount | Violation | source-grade-certainty | -
#> [] | kc:gradedBy | MinCount | Violation | source-grade-graded-by | -
#> [] | kc:grades | MinCount | Violation | source-grade-grades | -
#> [] | prov:wasAttributedTo | MinCount | Violation | source-grade-attributed | -
INSERT DATA {
    _:nameless a kc:SourceGrade .
    <https://w3id.org/ketamine-claims/source-grade/Other_Case> a kc:SourceGrade
}
