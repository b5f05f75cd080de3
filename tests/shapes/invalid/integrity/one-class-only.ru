# breaks: one-class-only
# A claim is a level rule as well.
#> claim:example-history | - | Xone | Violation | one-class-only | claim:example-history
#> claim:example-history | - | Pattern | Violation | level-rule-iri | claim:example-history
#> claim:example-history | kc:assertedDirection | Closed | Violation | level-rule | kc:NotDirectional
#> claim:example-history | kc:claimType | Closed | Violation | level-rule | kc:History
#> claim:example-history | kc:forClaimType | MinCount | Violation | level-rule-for-claim-type-count | -
#> claim:example-history | kc:forStudyDesign | MinCount | Violation | level-rule-for-study-design-count | -
#> claim:example-history | kc:level | MinCount | Violation | level-rule-level-count | -
#> claim:example-history | kc:locator | Closed | Violation | level-rule | claim:example-history\#locator
#> claim:example-history | kc:negated | Closed | Violation | level-rule | false
#> claim:example-history | kc:object | Closed | Violation | level-rule | concept:example-century
#> claim:example-history | kc:outcome | Closed | Violation | level-rule | concept:example-symptoms
#> claim:example-history | kc:population | Closed | Violation | level-rule | concept:example-disorder
#> claim:example-history | kc:predicate | Closed | Violation | level-rule | concept:example-is-as-old-as
#> claim:example-history | kc:reading | Closed | Violation | level-rule | "A use on record a hundred years before the article."@en
#> claim:example-history | kc:section | Closed | Violation | level-rule | article:example-article\#second
#> claim:example-history | kc:statement | Closed | Violation | level-rule | "The example drug has been in use for a hundred years."@en
#> claim:example-history | kc:subject | Closed | Violation | level-rule | concept:example-drug
INSERT DATA { claim:example-history a kc:LevelRule }
