# breaks: finding-p-value-needs-p-value-relation
# A p value stands without its relation.
#> finding:example-response | kc:pValueRelation | MinCount | Violation | finding-p-value-needs-p-value-relation | -
DELETE DATA { finding:example-response kc:pValueRelation "=" }
