# breaks: assessment-version-info-type
# The version of an assessment is of another form, or tagged with a language.
#> assessment:example-history | owl:versionInfo | Datatype | Violation | assessment-version-info-type | "0.1.0"@en
#> assessment:example-relief | owl:versionInfo | Pattern | Violation | assessment-version-info-type | "1"
DELETE DATA {
    assessment:example-relief owl:versionInfo "0.1.0" .
    assessment:example-history owl:versionInfo "0.1.0"
} ;
INSERT DATA {
    assessment:example-relief owl:versionInfo "1" .
    assessment:example-history owl:versionInfo "0.1.0"@en
}
