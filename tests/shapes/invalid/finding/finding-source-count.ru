# breaks: finding-source-count
# One finding has no source at all, and another has two.
#> finding:example-remark | kc:source | MinCount | Violation | finding-source-count | -
#> finding:example-response | kc:source | MaxCount | Violation | finding-source-count | -
DELETE DATA { finding:example-remark kc:source source:example-trial } ;
INSERT DATA { finding:example-response kc:source source:example-review }
