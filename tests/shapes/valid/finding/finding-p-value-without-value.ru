# A p value may stand alone, without the statistic.
INSERT DATA {
    finding:example-remark kc:pValue 0.4 .
    finding:example-remark kc:pValueRelation "="
}
