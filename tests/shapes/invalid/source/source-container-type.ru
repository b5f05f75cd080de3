# breaks: source-container-type
# The journal or series of a source is tagged with a language.
#> source:example-trial | kc:container | Datatype | Violation | source-container-type | "Tagged text"@en
DELETE DATA { source:example-trial kc:container "Journal of Examples" } ;
INSERT DATA { source:example-trial kc:container "Tagged text"@en }
