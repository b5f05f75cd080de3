# breaks: claim-object-several
# A claim has two objects.
#> claim:example-history | kc:object | MaxCount | Warning | claim-object-several | -
INSERT DATA { claim:example-history kc:object concept:example-disorder }
