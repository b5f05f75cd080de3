# A deprecated line need not be considered.
DELETE DATA { assessment:example-relief kc:considers line:example-relief--example-remark } ;
INSERT DATA {
    line:example-relief--example-remark owl:deprecated true .
    line:example-relief--example-remark dcterms:isReplacedBy line:example-relief--example-response
}
