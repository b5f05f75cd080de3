# breaks: finding-statement-count
# One finding has no statement at all, and another has two.
#> finding:example-remark | kc:statement | MinCount | Violation | finding-statement-count | -
#> finding:example-response | kc:statement | MaxCount | Violation | finding-statement-count | -
DELETE DATA {
    finding:example-remark kc:statement "Sleep was alike in both groups; the paper gives no numbers."@en
} ;
INSERT DATA { finding:example-response kc:statement "Example text"@en }
