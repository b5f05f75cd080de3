# breaks: concept-example-type
# The example of a concept is an IRI.
INSERT DATA { concept:example-drug skos:example <https://example.org/other> }
