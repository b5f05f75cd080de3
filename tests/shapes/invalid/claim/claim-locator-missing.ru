# breaks: claim-locator-missing
# A claim has no locator.
#> claim:example-history | kc:locator | MinCount | Violation | claim-locator-missing | -
#> claim:example-history | - | SPARQL | Violation | section-has-locator | article:example-article\#second
DELETE DATA { claim:example-history kc:locator claim:example-history\#locator }
