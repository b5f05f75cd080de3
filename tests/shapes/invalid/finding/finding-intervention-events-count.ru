# breaks: finding-intervention-events-count
# A finding gives its intervention events twice.
#> finding:example-response | kc:interventionEvents | MaxCount | Violation | finding-intervention-events-count | -
INSERT DATA { finding:example-response kc:interventionEvents 35 }
