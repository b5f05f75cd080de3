# breaks: source-title-count
# A source gives its title twice.
#> source:example-trial | dcterms:title | MaxCount | Violation | source-title-count | -
INSERT DATA { source:example-trial dcterms:title "Example text"@en }
