# breaks: source-issue-count
# A source gives its issue twice.
#> source:example-trial | kc:issue | MaxCount | Violation | source-issue-count | -
INSERT DATA { source:example-trial kc:issue "Example text" }
