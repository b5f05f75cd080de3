# Alternative labels may be in other languages, even spelt like the preferred one.
INSERT DATA { concept:example-drug skos:altLabel "example drug"@de }
