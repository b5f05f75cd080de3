# A claim may be labelled like a finding: only among claims must labels differ.
DELETE DATA { finding:example-remark rdfs:label "Example drug v sham, sleep"@en } ;
INSERT DATA { finding:example-remark rdfs:label "Example drug is old"@en }
