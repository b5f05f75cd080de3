# breaks: line
# An evidence line has a property that is none of its own.
#> line:example-relief--example-response | kc:verdict | Closed | Violation | line | kc:Supported
INSERT DATA { line:example-relief--example-response kc:verdict kc:Supported }
