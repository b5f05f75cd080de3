# breaks: finding-second-reading-date-type
# The second reading date of a finding is of another form, or a string.
#> finding:example-change | kc:secondReadingDate | Datatype | Violation | finding-second-reading-date-type | "2026-02-28"
#> finding:example-response | kc:secondReadingDate | Pattern | Violation | finding-second-reading-date-type | "2026-02-28Z"^^xsd:date
DELETE DATA { finding:example-response kc:secondReadingDate "2026-02-28"^^xsd:date } ;
INSERT DATA {
    finding:example-response kc:secondReadingDate "2026-02-28Z"^^xsd:date .
    finding:example-change kc:secondReading kc:Confirmed .
    finding:example-change kc:secondReadingDate "2026-02-28"
}
