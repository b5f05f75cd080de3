# breaks: finding-dose-count
# A finding gives its dose twice.
#> finding:example-response | kc:dose | MaxCount | Violation | finding-dose-count | -
INSERT DATA { finding:example-response kc:dose 0.7 }
