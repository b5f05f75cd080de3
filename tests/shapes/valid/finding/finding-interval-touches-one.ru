# An interval that ends exactly at no difference allows either reading.
DELETE DATA { finding:example-response kc:lowerConfidenceLimit 1.08 } ;
INSERT DATA { finding:example-response kc:lowerConfidenceLimit 1 }
