# A claim may be made in two sections, with a locator in each.
INSERT DATA {
    claim:example-relief kc:section article:example-article\#second .
    claim:example-relief kc:locator claim:example-relief\#locator-2 .
    claim:example-relief\#locator-2 a oa:SpecificResource .
    claim:example-relief\#locator-2 oa:hasSource article:example-article .
    claim:example-relief\#locator-2 oa:hasSelector claim:example-relief\#position-2 .
    claim:example-relief\#position-2 a oa:TextPositionSelector .
    claim:example-relief\#position-2 oa:start 800 .
    claim:example-relief\#position-2 oa:end 900
}
