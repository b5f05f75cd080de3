# Concepts of different kinds may have the same label.
DELETE DATA { concept:example-sleep skos:prefLabel "example sleep"@en } ;
INSERT DATA { concept:example-sleep skos:prefLabel "example drug"@en }
