# breaks: finding-p-value-relation-count
# A finding gives its p value relation twice.
#> finding:example-response | kc:pValueRelation | MaxCount | Violation | finding-p-value-relation-count | -
INSERT DATA { finding:example-response kc:pValueRelation "<" }
