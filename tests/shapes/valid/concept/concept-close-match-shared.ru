# Two concepts may be close to the same external term; only exact matches are exclusive.
INSERT DATA { concept:example-sham skos:closeMatch <https://example.org/drug> }
