# A locator may begin and end with its section, and end with the text.
DELETE DATA {
    claim:example-history\#position oa:start 600 .
    claim:example-history\#position oa:end 700
} ;
INSERT DATA {
    claim:example-history\#position oa:start 500 .
    claim:example-history\#position oa:end 1000
}
