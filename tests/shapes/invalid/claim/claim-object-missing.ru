# breaks: claim-object-missing
# A claim has no object.
#> claim:example-history | kc:object | MinCount | Violation | claim-object-missing | -
DELETE DATA { claim:example-history kc:object concept:example-century }
