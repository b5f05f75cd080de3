# breaks: claim-comparator-type
# The comparator of a claim is text.
#> claim:example-relief | kc:comparator | NodeKind | Violation | claim-comparator-type | "text"
#> claim:example-relief | kc:comparator | Or | Violation | claim-comparator-kind | "text"
INSERT DATA { claim:example-relief kc:comparator "text" }
