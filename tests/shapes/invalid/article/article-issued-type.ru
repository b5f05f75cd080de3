# breaks: article-issued-type
# The date of issue of an article is an IRI.
DELETE DATA { article:example-article dcterms:issued "2026-01-31"^^xsd:date } ;
INSERT DATA { article:example-article dcterms:issued <https://example.org/other> }
