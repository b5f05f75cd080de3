# breaks: concept-notation-type
# The notation of a concept is an IRI.
INSERT DATA { concept:example-drug skos:notation <https://example.org/other> }
