# Sections need not touch: there may be text between them that belongs to neither.
DELETE DATA { article:example-article\#first-position oa:end 500 } ;
INSERT DATA { article:example-article\#first-position oa:end 480 }
