# No events at all, and events in everyone.
DELETE DATA {
    finding:example-response kc:interventionEvents 36 .
    finding:example-response kc:comparatorEvents 24
} ;
INSERT DATA {
    finding:example-response kc:interventionEvents 60 .
    finding:example-response kc:comparatorEvents 0
}
