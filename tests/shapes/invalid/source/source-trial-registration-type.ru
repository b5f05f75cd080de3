# breaks: source-trial-registration-type
# The trial registration of a source is of another form, or tagged with a language.
#> source:example-review | kc:trialRegistration | Datatype | Violation | source-trial-registration-type | "NCT00000001"@en
#> source:example-trial | kc:trialRegistration | Pattern | Violation | source-trial-registration-type | "NCT1"
INSERT DATA {
    source:example-trial kc:trialRegistration "NCT1" .
    source:example-review kc:trialRegistration "NCT00000001"@en
}
