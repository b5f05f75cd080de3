# breaks: source-grade-note
# The note ends with a space, and another is too long.
DELETE DATA { <https://w3id.org/ketamine-claims/source-grade/example-response> kc:note "High certainty by GRADE."@en } ;
INSERT DATA {
    <https://w3id.org/ketamine-claims/source-grade/example-response> kc:note "ends with a space "@en , "x{2001}"@en
}
