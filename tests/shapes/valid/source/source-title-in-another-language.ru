# A title stands in its own language.
DELETE DATA { source:example-review dcterms:title "A review of the example drug"@en } ;
INSERT DATA { source:example-review dcterms:title "Eine Übersicht zum Beispielwirkstoff"@de }
