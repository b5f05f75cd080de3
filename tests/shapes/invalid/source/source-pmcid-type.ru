# breaks: source-pmcid-type
# The PubMed Central identifier of a source is of another form, or tagged with a language.
#> source:example-review | kc:pmcid | Datatype | Violation | source-pmcid-type | "PMC2000"@en
#> source:example-trial | kc:pmcid | Pattern | Violation | source-pmcid-type | "1000"
DELETE DATA { source:example-trial kc:pmcid "PMC1000" } ;
INSERT DATA {
    source:example-trial kc:pmcid "1000" .
    source:example-review kc:pmcid "PMC2000"@en
}
