# breaks: source-type-count
# One source has no document type at all, and another has two.
#> source:example-review | dcterms:type | MinCount | Violation | source-type-count | -
#> source:example-trial | dcterms:type | MaxCount | Violation | source-type-count | -
DELETE DATA { source:example-review dcterms:type concept:example-journal-article } ;
INSERT DATA { source:example-trial dcterms:type concept:example-book }
