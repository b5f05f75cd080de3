# breaks: source-retracted-count
# One source has no retracted at all, and another has two.
#> source:example-review | kc:retracted | MinCount | Violation | source-retracted-count | -
#> source:example-trial | kc:retracted | MaxCount | Violation | source-retracted-count | -
#> assessment:example-relief | - | SPARQL | Violation | assessment-mentions-retraction | line:example-relief--example-remark
#> assessment:example-relief | - | SPARQL | Violation | assessment-mentions-retraction | line:example-relief--example-response
#> source:example-review | - | Or | Violation | source-retracted-has-notice | source:example-review
DELETE DATA { source:example-review kc:retracted false } ;
INSERT DATA { source:example-trial kc:retracted true }
