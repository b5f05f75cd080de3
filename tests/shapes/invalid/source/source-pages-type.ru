# breaks: source-pages-type
# The pages of a source is tagged with a language.
#> source:example-trial | kc:pages | Datatype | Violation | source-pages-type | "Tagged text"@en
DELETE DATA { source:example-trial kc:pages "3-4" } ;
INSERT DATA { source:example-trial kc:pages "Tagged text"@en }
