# breaks: concept-broader-route
# The broader concept of a route is an outcome.
#> concept:example-route | skos:broader | Class | Violation | concept-broader-route | concept:example-sleep
INSERT DATA { concept:example-route skos:broader concept:example-sleep }
