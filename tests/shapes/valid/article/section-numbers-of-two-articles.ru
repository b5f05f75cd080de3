# The sections of another article have numbers of their own; one number may be left out.
DELETE DATA { article:example-letter\#whole kc:sectionNumber 1 } ;
INSERT DATA { article:example-letter\#whole kc:sectionNumber 2 }
