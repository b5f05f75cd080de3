# An infusion may run for a week; a dose may be a whole number.
DELETE DATA {
    finding:example-response kc:infusionMinutes 40 .
    finding:example-response kc:dose 0.5
} ;
INSERT DATA {
    finding:example-response kc:infusionMinutes 10080 .
    finding:example-response kc:dose 1
}
