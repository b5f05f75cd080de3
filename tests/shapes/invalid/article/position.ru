# breaks: position
# A position has a property that is none of its own.
#> claim:example-relief\#position | oa:exact | Closed | Violation | position | "Example"
INSERT DATA { claim:example-relief\#position oa:exact "Example" }
