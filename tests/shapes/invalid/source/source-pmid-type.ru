# breaks: source-pmid-type
# The PubMed identifier of a source is of another form, or tagged with a language.
#> source:example-review | kc:pmid | Datatype | Violation | source-pmid-type | "2"@en
#> source:example-trial | kc:pmid | Pattern | Violation | source-pmid-type | "01"
DELETE DATA { source:example-trial kc:pmid "1" } ;
INSERT DATA {
    source:example-trial kc:pmid "01" .
    source:example-review kc:pmid "2"@en
}
