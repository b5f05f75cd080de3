# breaks: assessment-rationale-count
# One assessment has no rationale at all, and another has two.
#> assessment:example-history | kc:rationale | MinCount | Violation | assessment-rationale-count | -
#> assessment:example-relief | kc:rationale | MaxCount | Violation | assessment-rationale-count | -
DELETE DATA { assessment:example-history kc:rationale "No evidence was looked for."@en } ;
INSERT DATA { assessment:example-relief kc:rationale "Example text"@en }
