# A label of 100 and a statement of 400 characters are not too long.
DELETE DATA {
    claim:example-history rdfs:label "Example drug is old"@en .
    claim:example-history kc:statement "The example drug has been in use for a hundred years."@en
} ;
INSERT DATA {
    claim:example-history rdfs:label "x{100}"@en .
    claim:example-history kc:statement "x{400}"@en
}
