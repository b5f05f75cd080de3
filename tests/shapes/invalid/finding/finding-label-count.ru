# breaks: finding-label-count
# One finding has no label at all, and another has two.
#> finding:example-remark | rdfs:label | MinCount | Violation | finding-label-count | -
#> finding:example-response | rdfs:label | MaxCount | Violation | finding-label-count | -
DELETE DATA { finding:example-remark rdfs:label "Example drug v sham, sleep"@en } ;
INSERT DATA { finding:example-response rdfs:label "Example text"@en }
