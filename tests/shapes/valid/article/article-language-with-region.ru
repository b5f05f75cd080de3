# A language code may name a region.
DELETE DATA { article:example-letter dcterms:language "en" } ;
INSERT DATA { article:example-letter dcterms:language "en-GB" }
