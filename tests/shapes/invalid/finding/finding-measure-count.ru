# breaks: finding-measure-count
# A finding gives its measure twice.
#> finding:example-response | kc:measure | MaxCount | Violation | finding-measure-count | -
#> finding:example-response | - | Or | Violation | finding-correlation-range | finding:example-response
#> finding:example-response | - | Or | Violation | finding-direction-comparative | finding:example-response
INSERT DATA { finding:example-response kc:measure concept:correlation }
