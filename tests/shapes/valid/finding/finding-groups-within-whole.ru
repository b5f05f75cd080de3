# The two groups may be fewer than all: there may be a third.
DELETE DATA { finding:example-response kc:interventionGroupSize 60 } ;
INSERT DATA { finding:example-response kc:interventionGroupSize 40 }
