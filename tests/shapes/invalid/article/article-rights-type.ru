# breaks: article-rights-type
# The rights of an article is an IRI.
INSERT DATA { article:example-article dcterms:rights <https://example.org/other> }
