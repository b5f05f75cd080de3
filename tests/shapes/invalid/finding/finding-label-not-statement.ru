# breaks: finding-label-not-statement
# Label and statement are the same.
#> finding:example-remark | rdfs:label | Disjoint | Violation | finding-label-not-statement | "Sleep was alike in both groups; the paper gives no numbers."@en
DELETE DATA { finding:example-remark rdfs:label "Example drug v sham, sleep"@en } ;
INSERT DATA {
    finding:example-remark rdfs:label "Sleep was alike in both groups; the paper gives no numbers."@en
}
