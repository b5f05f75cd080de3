# breaks: finding-standard-error-type
# The standard error of a finding is 0, or text.
#> finding:example-change | kc:standardError | MinExclusive | Violation | finding-standard-error-type | 0
#> finding:example-response | kc:standardError | MinExclusive | Violation | finding-standard-error-type | "small"
#> finding:example-response | kc:standardError | Or | Violation | finding-standard-error-type | "small"
INSERT DATA {
    finding:example-change kc:standardError 0 .
    finding:example-response kc:standardError "small"
}
