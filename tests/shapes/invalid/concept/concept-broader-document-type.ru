# breaks: concept-broader-document-type
# The broader concept of a document type is an outcome.
#> concept:example-book | skos:broader | Class | Violation | concept-broader-document-type | concept:example-sleep
INSERT DATA { concept:example-book skos:broader concept:example-sleep }
