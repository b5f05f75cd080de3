# breaks: section-has-locator
# The claim names a section in which it has no locator.
#> claim:example-relief | - | SPARQL | Violation | section-has-locator | article:example-article\#second
INSERT DATA { claim:example-relief kc:section article:example-article\#second }
