# breaks: source-grade-note
# The note ends with a space, and another is too long.
#> <https://w3id.org/ketamine-claims/source-grade/example-response> | kc:note | MaxCount | Violation | source-grade-note | -
#> <https://w3id.org/ketamine-claims/source-grade/example-response> | kc:note | MaxLength | Violation | source-grade-note | "x{2001}"@en
#> <https://w3id.org/ketamine-claims/source-grade/example-response> | kc:note | Pattern | Violation | source-grade-note | "ends with a space "@en
DELETE DATA { <https://w3id.org/ketamine-claims/source-grade/example-response> kc:note "High certainty by GRADE."@en } ;
INSERT DATA {
    <https://w3id.org/ketamine-claims/source-grade/example-response> kc:note "ends with a space "@en , "x{2001}"@en
}
