# breaks: article-title-type
# The title of an article is without language.
#> article:example-article | dcterms:title | Datatype | Violation | article-title-type | "Plain text"
DELETE DATA { article:example-article dcterms:title "An example article"@en } ;
INSERT DATA { article:example-article dcterms:title "Plain text" }
