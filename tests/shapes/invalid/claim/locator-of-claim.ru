# breaks: locator-of-claim
# A claim uses the locator of another.
#> claim:example-relief | - | SPARQL | Violation | locator-of-claim | claim:example-history\#locator
INSERT DATA {
    claim:example-relief kc:locator claim:example-history\#locator .
    claim:example-relief kc:section article:example-article\#second
}
