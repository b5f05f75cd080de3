# A deprecated line need not be considered.
DELETE DATA {
    assessment:example-relief kc:considers line:example-relief--example-remark .
    <https://w3id.org/ketamine-claims/balance/example-relief> kc:decisiveLine line:example-relief--example-remark .
    <https://w3id.org/ketamine-claims/balance/example-relief> prov:used line:example-relief--example-remark .
    <https://w3id.org/ketamine-claims/balance/example-relief#vote-example-trial> kc:restsOn line:example-relief--example-remark
} ;
INSERT DATA {
    line:example-relief--example-remark owl:deprecated true .
    line:example-relief--example-remark dcterms:isReplacedBy line:example-relief--example-response
}
