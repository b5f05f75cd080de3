# breaks: finding-second-reading-type
# The second reading of a finding is text, or something that is no kc:SecondReading.
#> finding:example-change | kc:secondReading | Class | Violation | finding-second-reading-type | <https://example.org/unknown>
#> finding:example-response | kc:secondReading | Class | Violation | finding-second-reading-type | "text"
#> finding:example-response | kc:secondReading | NodeKind | Violation | finding-second-reading-type | "text"
DELETE DATA { finding:example-response kc:secondReading kc:Confirmed } ;
INSERT DATA {
    finding:example-response kc:secondReading "text" .
    finding:example-change kc:secondReadingDate "2026-02-28"^^xsd:date .
    finding:example-change kc:secondReading <https://example.org/unknown>
}
