# breaks: source-title-type
# The title of a source is without language.
#> source:example-trial | dcterms:title | Datatype | Violation | source-title-type | "Plain text"
DELETE DATA { source:example-trial dcterms:title "A trial of the example drug"@en } ;
INSERT DATA { source:example-trial dcterms:title "Plain text" }
