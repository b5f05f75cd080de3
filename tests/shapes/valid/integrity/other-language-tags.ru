# Text in other languages keeps its tag, region and all.
INSERT DATA { concept:example-drug skos:altLabel "exemplamine"@fr-CA }
