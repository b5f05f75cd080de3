# A denied claim keeps the positive proposition.
DELETE DATA { claim:example-history kc:negated false } ;
INSERT DATA { claim:example-history kc:negated true }
