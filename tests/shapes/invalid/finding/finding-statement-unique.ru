# breaks: finding-statement-unique
# Two findings have the same statement.
#> finding:example-change | - | SPARQL | Violation | finding-statement-unique | finding:example-remark
#> finding:example-remark | - | SPARQL | Violation | finding-statement-unique | finding:example-change
DELETE DATA {
    finding:example-remark kc:statement "Sleep was alike in both groups; the paper gives no numbers."@en
} ;
INSERT DATA {
    finding:example-remark kc:statement "Pooled over three trials, symptoms fell 0.4 standard deviations further on the example drug."@en
}
