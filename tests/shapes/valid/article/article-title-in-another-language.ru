# Titles stand as they are, in their own language.
DELETE DATA { article:example-letter dcterms:title "An example letter"@en } ;
INSERT DATA { article:example-letter dcterms:title "Ein Beispielbrief"@de }
