# breaks: finding-second-reading-count
# A finding gives its second reading twice.
#> finding:example-response | kc:secondReading | MaxCount | Violation | finding-second-reading-count | -
INSERT DATA { finding:example-response kc:secondReading kc:Corrected }
