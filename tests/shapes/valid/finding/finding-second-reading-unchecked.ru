# A second reading that is still to come has its date too.
DELETE DATA { finding:example-response kc:secondReading kc:Confirmed } ;
INSERT DATA { finding:example-response kc:secondReading kc:Unchecked }
