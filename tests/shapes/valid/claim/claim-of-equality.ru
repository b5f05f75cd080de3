# A claim that two things are equal, with its comparator.
DELETE DATA { claim:example-relief kc:assertedDirection kc:Decreases } ;
INSERT DATA { claim:example-relief kc:assertedDirection kc:EqualToComparator }
