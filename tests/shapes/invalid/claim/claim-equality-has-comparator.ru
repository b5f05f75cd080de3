# breaks: claim-equality-has-comparator
# A claim that two things are equal names no comparator.
#> claim:example-history | - | Or | Violation | claim-equality-has-comparator | claim:example-history
DELETE DATA { claim:example-history kc:assertedDirection kc:NotDirectional } ;
INSERT DATA { claim:example-history kc:assertedDirection kc:EqualToComparator }
