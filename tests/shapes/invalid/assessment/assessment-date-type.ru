# breaks: assessment-date-type
# The date of an assessment is of another form, or a string.
#> assessment:example-history | dcterms:date | Datatype | Violation | assessment-date-type | "2026-03-31"
#> assessment:example-relief | dcterms:date | Pattern | Violation | assessment-date-type | "2026-03-31Z"^^xsd:date
DELETE DATA {
    assessment:example-relief dcterms:date "2026-03-31"^^xsd:date .
    assessment:example-history dcterms:date "2026-03-31"^^xsd:date
} ;
INSERT DATA {
    assessment:example-relief dcterms:date "2026-03-31Z"^^xsd:date .
    assessment:example-history dcterms:date "2026-03-31"
}
