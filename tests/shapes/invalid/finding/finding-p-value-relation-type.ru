# breaks: finding-p-value-relation-type
# The p value relation of a finding is none of those listed.
#> finding:example-response | kc:pValueRelation | In | Violation | finding-p-value-relation-type | "other"
DELETE DATA { finding:example-response kc:pValueRelation "=" } ;
INSERT DATA { finding:example-response kc:pValueRelation "other" }
