# breaks: claim-reading-count
# A claim gives its reading twice.
#> claim:example-relief | kc:reading | MaxCount | Violation | claim-reading-count | -
INSERT DATA { claim:example-relief kc:reading "Example text"@en }
