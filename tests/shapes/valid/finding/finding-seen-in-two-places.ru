# A finding may be seen in two places and have two populations, limitations and former keys.
INSERT DATA {
    finding:example-response kc:seenAt <https://example.org/supplement> .
    finding:example-response kc:population concept:example-other-disorder .
    finding:example-response kc:mergedKey "example-responders-2" .
    finding:example-response kc:note "A second note."@en
}
