# breaks: source-grade-label
# The label ends with a space, and another is too long.
DELETE DATA { <https://w3id.org/ketamine-claims/source-grade/example-response> rdfs:label "Grade by example-trial: high"@en } ;
INSERT DATA {
    <https://w3id.org/ketamine-claims/source-grade/example-response> rdfs:label "ends with a space "@en , "x{151}"@en
}
