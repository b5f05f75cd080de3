# breaks: source-retracted-type
# The retracted of a source is text, or spelt 1.
#> source:example-review | kc:retracted | In | Violation | source-retracted-type | "1"^^xsd:boolean
#> source:example-trial | kc:retracted | Datatype | Violation | source-retracted-type | "yes"
#> source:example-trial | kc:retracted | In | Violation | source-retracted-type | "yes"
#> source:example-review | - | Or | Violation | source-retracted-has-notice | source:example-review
#> source:example-trial | - | Or | Violation | source-retracted-has-notice | source:example-trial
DELETE DATA {
    source:example-trial kc:retracted false .
    source:example-review kc:retracted false
} ;
INSERT DATA {
    source:example-trial kc:retracted "yes" .
    source:example-review kc:retracted "1"^^xsd:boolean
}
