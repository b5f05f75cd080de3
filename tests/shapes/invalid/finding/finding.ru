# breaks: finding
# A finding has a property that is none of its own.
#> finding:example-response | kc:verdict | Closed | Violation | finding | kc:Supported
INSERT DATA { finding:example-response kc:verdict kc:Supported }
