# breaks: source-pages-count
# A source gives its pages twice.
#> source:example-trial | kc:pages | MaxCount | Violation | source-pages-count | -
INSERT DATA { source:example-trial kc:pages "Example text" }
