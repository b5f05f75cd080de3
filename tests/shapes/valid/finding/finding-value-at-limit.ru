# A value may lie exactly on a limit of its interval.
DELETE DATA { finding:example-response kc:value 2.25 } ;
INSERT DATA { finding:example-response kc:value 1.08 }
