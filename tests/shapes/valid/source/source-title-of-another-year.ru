# Two papers may have the same title in different years.
DELETE DATA { source:example-review dcterms:title "A review of the example drug"@en } ;
INSERT DATA { source:example-review dcterms:title "A trial of the example drug"@en }
