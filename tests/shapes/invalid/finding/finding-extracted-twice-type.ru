# breaks: finding-extracted-twice-type
# The extracted twice of a finding is text, or spelt 1.
#> finding:example-change | kc:extractedTwice | In | Violation | finding-extracted-twice-type | "1"^^xsd:boolean
#> finding:example-response | kc:extractedTwice | Datatype | Violation | finding-extracted-twice-type | "yes"
#> finding:example-response | kc:extractedTwice | In | Violation | finding-extracted-twice-type | "yes"
DELETE DATA { finding:example-response kc:extractedTwice true } ;
INSERT DATA {
    finding:example-response kc:extractedTwice "yes" .
    finding:example-change kc:extractedTwice "1"^^xsd:boolean
}
