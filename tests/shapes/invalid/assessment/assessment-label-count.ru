# breaks: assessment-label-count
# An assessment gives its label twice.
#> assessment:example-relief | rdfs:label | MaxCount | Violation | assessment-label-count | -
INSERT DATA { assessment:example-relief rdfs:label "Example text"@en }
