# breaks: assessment-rationale-type
# The rationale of an assessment is without language, or in German.
#> assessment:example-history | kc:rationale | LanguageIn | Violation | assessment-rationale-type | "Ein Beispiel"@de
#> assessment:example-relief | kc:rationale | Datatype | Violation | assessment-rationale-type | "Plain text"
#> assessment:example-relief | kc:rationale | LanguageIn | Violation | assessment-rationale-type | "Plain text"
DELETE DATA {
    assessment:example-relief kc:rationale "One trial finds more responders; the pooled effect is small."@en .
    assessment:example-history kc:rationale "No evidence was looked for."@en
} ;
INSERT DATA {
    assessment:example-relief kc:rationale "Plain text" .
    assessment:example-history kc:rationale "Ein Beispiel"@de
}
