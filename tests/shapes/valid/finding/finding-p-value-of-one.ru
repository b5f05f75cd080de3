# A p value of 1 is the largest there is.
DELETE DATA { finding:example-response kc:pValue 0.03 } ;
INSERT DATA { finding:example-response kc:pValue 1 }
