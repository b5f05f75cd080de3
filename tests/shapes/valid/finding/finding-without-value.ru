# A finding may be told in words alone; dose and people may be known all the same.
INSERT DATA {
    finding:example-remark kc:dose 1 .
    finding:example-remark kc:doseUnit "mg/kg" .
    finding:example-remark kc:participants 120 .
    finding:example-remark kc:favours kc:Neither
}
