# breaks: article-creator-type
# The creator of an article is an IRI.
INSERT DATA { article:example-article dcterms:creator <https://example.org/other> }
