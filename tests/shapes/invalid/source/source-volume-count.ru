# breaks: source-volume-count
# A source gives its volume twice.
#> source:example-trial | kc:volume | MaxCount | Violation | source-volume-count | -
INSERT DATA { source:example-trial kc:volume "Example text" }
