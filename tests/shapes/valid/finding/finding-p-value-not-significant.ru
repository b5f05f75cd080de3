# A p value may be known only as above a threshold.
DELETE DATA {
    finding:example-response kc:pValueRelation "=" .
    finding:example-response kc:pValue 0.03
} ;
INSERT DATA {
    finding:example-response kc:pValueRelation ">" .
    finding:example-response kc:pValue 0.05
}
