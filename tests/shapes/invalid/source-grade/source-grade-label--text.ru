# breaks: source-grade-label
# The label ends with a space, and another is too long.
#> <https://w3id.org/ketamine-claims/source-grade/example-response> | rdfs:label | MaxCount | Violation | source-grade-label | -
#> <https://w3id.org/ketamine-claims/source-grade/example-response> | rdfs:label | MaxLength | Violation | source-grade-label | "x{151}"@en
#> <https://w3id.org/ketamine-claims/source-grade/example-response> | rdfs:label | Pattern | Violation | source-grade-label | "ends with a space "@en
DELETE DATA { <https://w3id.org/ketamine-claims/source-grade/example-response> rdfs:label "Grade by example-trial: high"@en } ;
INSERT DATA {
    <https://w3id.org/ketamine-claims/source-grade/example-response> rdfs:label "ends with a space "@en , "x{151}"@en
}
