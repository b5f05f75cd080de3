# A number may be the PubMed identifier of one source and part of another identifier of the next.
INSERT DATA { source:example-review kc:pmid "1000" }
