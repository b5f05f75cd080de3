# The comparator may be another intervention, and there may be two.
INSERT DATA { claim:example-relief kc:comparator concept:example-drug-relative }
