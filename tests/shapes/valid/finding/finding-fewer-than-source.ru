# A finding may count fewer people than its source.
DELETE DATA {
    finding:example-response kc:participants 120 .
    finding:example-response kc:interventionGroupSize 60 .
    finding:example-response kc:comparatorGroupSize 60
} ;
INSERT DATA {
    finding:example-response kc:participants 110 .
    finding:example-response kc:interventionGroupSize 55 .
    finding:example-response kc:comparatorGroupSize 55
}
