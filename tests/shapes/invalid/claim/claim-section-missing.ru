# breaks: claim-section-missing
# A claim has no section.
#> claim:example-history | kc:section | MinCount | Violation | claim-section-missing | -
#> claim:example-history | - | SPARQL | Violation | locator-in-section | claim:example-history\#locator
DELETE DATA { claim:example-history kc:section article:example-article\#second }
