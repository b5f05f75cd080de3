# breaks: finding-intervention-group-size-count
# A finding gives its intervention group size twice.
#> finding:example-response | kc:interventionGroupSize | MaxCount | Violation | finding-intervention-group-size-count | -
INSERT DATA { finding:example-response kc:interventionGroupSize 50 }
