# breaks: finding-merged-key-type
# The merged key of a finding is of another form, or tagged with a language.
#> finding:example-change | kc:mergedKey | Datatype | Violation | finding-merged-key-type | "example-key"@en
#> finding:example-response | kc:mergedKey | Pattern | Violation | finding-merged-key-type | "Example_Key"
INSERT DATA {
    finding:example-response kc:mergedKey "Example_Key" .
    finding:example-change kc:mergedKey "example-key"@en
}
