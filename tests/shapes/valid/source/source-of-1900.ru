# The year 1900 is old enough.
DELETE DATA { source:example-review kc:year "2021"^^xsd:gYear } ;
INSERT DATA { source:example-review kc:year "1900"^^xsd:gYear }
