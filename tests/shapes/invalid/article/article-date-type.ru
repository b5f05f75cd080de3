# breaks: article-date-type
# The date of an article is an IRI.
DELETE DATA { article:example-article dcterms:date "2026-01-31"^^xsd:date } ;
INSERT DATA { article:example-article dcterms:date <https://example.org/other> }
