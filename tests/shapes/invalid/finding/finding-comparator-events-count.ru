# breaks: finding-comparator-events-count
# A finding gives its comparator events twice.
#> finding:example-response | kc:comparatorEvents | MaxCount | Violation | finding-comparator-events-count | -
INSERT DATA { finding:example-response kc:comparatorEvents 20 }
