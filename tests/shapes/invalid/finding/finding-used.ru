# breaks: finding-used
# No evidence line starts from a finding.
#> finding:example-two | ^kc:finding | MinCount | Warning | finding-used | -
INSERT DATA {
    finding:example-two a kc:Finding ;
        rdfs:label "Another finding"@en ;
        kc:statement "Another thing was found."@en ;
        kc:source source:example-trial ;
        kc:population concept:example-disorder ;
        kc:outcome concept:example-sleep ;
        kc:verification kc:Abstract ;
        kc:seenAt <https://example.org/trial>
}
