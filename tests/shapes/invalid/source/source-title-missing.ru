# breaks: source-title-missing
# A source has no title.
#> source:example-review | dcterms:title | MinCount | Warning | source-title-missing | -
DELETE DATA { source:example-review dcterms:title "A review of the example drug"@en }
