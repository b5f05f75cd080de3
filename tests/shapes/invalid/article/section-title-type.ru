# breaks: section-title-type
# The title of a section is without language.
#> article:example-article\#first | dcterms:title | Datatype | Violation | section-title-type | "Plain text"
DELETE DATA { article:example-article\#first dcterms:title "The first part"@en } ;
INSERT DATA { article:example-article\#first dcterms:title "Plain text" }
