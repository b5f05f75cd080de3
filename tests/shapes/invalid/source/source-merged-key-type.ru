# breaks: source-merged-key-type
# The merged key of a source is of another form, or tagged with a language.
#> source:example-review | kc:mergedKey | Datatype | Violation | source-merged-key-type | "example-key"@en
#> source:example-trial | kc:mergedKey | Pattern | Violation | source-merged-key-type | "Example_Key"
INSERT DATA {
    source:example-trial kc:mergedKey "Example_Key" .
    source:example-review kc:mergedKey "example-key"@en
}
