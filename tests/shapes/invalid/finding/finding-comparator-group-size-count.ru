# breaks: finding-comparator-group-size-count
# A finding gives its comparator group size twice.
#> finding:example-response | kc:comparatorGroupSize | MaxCount | Violation | finding-comparator-group-size-count | -
INSERT DATA { finding:example-response kc:comparatorGroupSize 50 }
