# breaks: concept-broader-subject
# The broader concept of a subject is an outcome.
#> concept:example-century | skos:broader | Class | Violation | concept-broader-subject | concept:example-sleep
INSERT DATA { concept:example-century skos:broader concept:example-sleep }
