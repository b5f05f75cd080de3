# breaks: source-first-author-type
# The first author of a source is tagged with a language.
#> source:example-trial | kc:firstAuthor | Datatype | Violation | source-first-author-type | "Tagged text"@en
DELETE DATA { source:example-trial kc:firstAuthor "Example Author" } ;
INSERT DATA { source:example-trial kc:firstAuthor "Tagged text"@en }
