# breaks: finding-p-value-type
# The p value of a finding is text, or not above 0, or above 1.
#> finding:example-change | kc:pValue | MinExclusive | Violation | finding-p-value-type | 0
#> finding:example-remark | kc:pValue | MaxInclusive | Violation | finding-p-value-type | 2
#> finding:example-response | kc:pValue | MaxInclusive | Violation | finding-p-value-type | "half"
#> finding:example-response | kc:pValue | MinExclusive | Violation | finding-p-value-type | "half"
#> finding:example-response | kc:pValue | Or | Violation | finding-p-value-type | "half"
DELETE DATA { finding:example-response kc:pValue 0.03 } ;
INSERT DATA {
    finding:example-response kc:pValue "half" .
    finding:example-change kc:pValueRelation "=" .
    finding:example-change kc:pValue 0 .
    finding:example-remark kc:pValueRelation "=" .
    finding:example-remark kc:pValue 2
}
