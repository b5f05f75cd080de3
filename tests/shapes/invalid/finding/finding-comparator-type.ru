# breaks: finding-comparator-type
# The comparator of a finding is text.
#> finding:example-response | kc:comparator | NodeKind | Violation | finding-comparator-type | "text"
#> finding:example-response | kc:comparator | Or | Violation | finding-comparator-kind | "text"
INSERT DATA { finding:example-response kc:comparator "text" }
