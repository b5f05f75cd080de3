# A related concept may be of another kind.
INSERT DATA { concept:example-drug skos:related concept:example-symptoms }
