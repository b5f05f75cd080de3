# breaks: locator
# A locator has a property that is none of its own.
#> claim:example-relief\#locator | oa:exact | Closed | Violation | locator | "Example"
INSERT DATA { claim:example-relief\#locator oa:exact "Example" }
