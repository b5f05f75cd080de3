# breaks: source-hides-retraction
# The notes say where the retraction was seen, but the mark is gone.
#> source:example-trial | - | SPARQL | Violation | source-hides-retraction | "https://example.org/trial: title marked RETRACTED"@en
INSERT DATA { source:example-trial kc:identifiersSeenAtNote "https://example.org/trial: title marked RETRACTED"@en }
