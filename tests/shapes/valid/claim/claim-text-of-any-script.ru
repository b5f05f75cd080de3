# One letter is enough, and it may be of any script; a note may have several lines.
DELETE DATA { claim:example-history rdfs:label "Example drug is old"@en } ;
INSERT DATA {
    claim:example-history rdfs:label "β"@en .
    claim:example-history kc:note "First line.\n\nThird line, with “quotes” and 50 %."@en
}
