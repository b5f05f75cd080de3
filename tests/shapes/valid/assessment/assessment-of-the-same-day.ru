# An assessment may bear the date on which its last finding was read again.
DELETE DATA { assessment:example-relief dcterms:date "2026-03-31"^^xsd:date } ;
INSERT DATA { assessment:example-relief dcterms:date "2026-02-28"^^xsd:date }
