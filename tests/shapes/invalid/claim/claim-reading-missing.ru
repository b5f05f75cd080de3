# breaks: claim-reading-missing
# A claim has no reading.
#> claim:example-history | kc:reading | MinCount | Warning | claim-reading-missing | -
DELETE DATA { claim:example-history kc:reading "A use on record a hundred years before the article."@en }
