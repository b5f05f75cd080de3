# breaks: claim-argues-for-other
# A claim argues for itself.
#> claim:example-relief | - | SPARQL | Violation | claim-argues-for-other | claim:example-relief
INSERT DATA { claim:example-relief kc:arguesFor claim:example-relief }
