# breaks: source-container-count
# A source gives its journal or series twice.
#> source:example-trial | kc:container | MaxCount | Violation | source-container-count | -
INSERT DATA { source:example-trial kc:container "Example text" }
