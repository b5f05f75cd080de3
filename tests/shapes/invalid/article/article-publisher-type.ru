# breaks: article-publisher-type
# The publisher of an article is an IRI.
INSERT DATA { article:example-article dcterms:publisher <https://example.org/other> }
