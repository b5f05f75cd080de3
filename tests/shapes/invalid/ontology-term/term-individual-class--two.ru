# breaks: term-individual-class
# A bearing is also a verdict.
#> kc:Supports | rdf:type | QualifiedMaxCount | Violation | term-individual-class | -
INSERT DATA { kc:Supports a kc:Verdict }
