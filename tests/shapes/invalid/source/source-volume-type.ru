# breaks: source-volume-type
# The volume of a source is tagged with a language.
#> source:example-trial | kc:volume | Datatype | Violation | source-volume-type | "Tagged text"@en
DELETE DATA { source:example-trial kc:volume "1" } ;
INSERT DATA { source:example-trial kc:volume "Tagged text"@en }
