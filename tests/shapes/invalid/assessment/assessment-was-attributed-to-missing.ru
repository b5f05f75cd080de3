# breaks: assessment-was-attributed-to-missing
# An assessment does not say who judged.
#> assessment:example-history | prov:wasAttributedTo | MinCount | Violation | assessment-was-attributed-to-missing | -
DELETE DATA {
    assessment:example-history prov:wasAttributedTo <https://w3id.org/ketamine-claims/agent/example>
}
