# breaks: finding-favours-count
# A finding gives its favoured arm twice.
#> finding:example-response | kc:favours | MaxCount | Violation | finding-favours-count | -
#> finding:example-response | - | SPARQL | Warning | finding-neither-against-interval | 2.25
INSERT DATA { finding:example-response kc:favours kc:Neither }
