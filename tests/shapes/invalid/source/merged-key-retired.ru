# breaks: merged-key-retired
# The merged key of a finding, and that of a source, still name one.
#> finding:example-response | - | SPARQL | Violation | merged-key-retired | "example-remark"
#> source:example-trial | - | SPARQL | Violation | merged-key-retired | "example-review"
INSERT DATA {
    finding:example-response kc:mergedKey "example-remark" .
    source:example-trial kc:mergedKey "example-review"
}
