# breaks: deprecated-has-successor
# A deprecated concept names no successor.
#> concept:example-drug-relative | dcterms:isReplacedBy | MinCount | Warning | deprecated-has-successor | -
DELETE DATA { concept:example-drug skos:related concept:example-drug-relative } ;
INSERT DATA { concept:example-drug-relative owl:deprecated true }
