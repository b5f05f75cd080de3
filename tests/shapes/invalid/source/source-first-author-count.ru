# breaks: source-first-author-count
# A source gives its first author twice.
#> source:example-trial | kc:firstAuthor | MaxCount | Violation | source-first-author-count | -
INSERT DATA { source:example-trial kc:firstAuthor "Example text" }
