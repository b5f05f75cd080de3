# breaks: source-rights-type
# The rights of a source is a blank node.
#> source:example-trial | dcterms:rights | NodeKind | Violation | source-rights-type | []
INSERT DATA { source:example-trial dcterms:rights _:node }
