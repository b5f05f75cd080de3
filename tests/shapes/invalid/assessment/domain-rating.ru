# breaks: domain-rating
# A domain rating has a property that is none of its own.
#> assessment:example-relief\#imprecision | kc:note | Closed | Violation | domain-rating | "Example"@en
INSERT DATA { assessment:example-relief\#imprecision kc:note "Example"@en }
