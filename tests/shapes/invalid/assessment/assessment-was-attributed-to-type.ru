# breaks: assessment-was-attributed-to-type
# The who judged of an assessment is text.
#> assessment:example-relief | prov:wasAttributedTo | NodeKind | Violation | assessment-was-attributed-to-type | "text"
INSERT DATA { assessment:example-relief prov:wasAttributedTo "text" }
