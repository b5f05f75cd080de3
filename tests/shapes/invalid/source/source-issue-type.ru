# breaks: source-issue-type
# The issue of a source is tagged with a language.
#> source:example-trial | kc:issue | Datatype | Violation | source-issue-type | "Tagged text"@en
DELETE DATA { source:example-trial kc:issue "2" } ;
INSERT DATA { source:example-trial kc:issue "Tagged text"@en }
