# breaks: finding-extracted-twice-count
# A finding gives its extracted twice twice.
#> finding:example-response | kc:extractedTwice | MaxCount | Violation | finding-extracted-twice-count | -
INSERT DATA { finding:example-response kc:extractedTwice false }
