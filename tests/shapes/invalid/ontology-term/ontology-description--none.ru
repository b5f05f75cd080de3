# breaks: ontology-description
# The description is missing.
#> <https://w3id.org/ketamine-claims/ontology> | dcterms:description | MinCount | Violation | ontology-description | -
DELETE DATA { <https://w3id.org/ketamine-claims/ontology> dcterms:description "Classes and properties to publish the claims of an article together with the evidence for and against them, its sources, and the judgements passed on them. Nothing here is medical advice."@en }
