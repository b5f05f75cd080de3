# breaks: claim-asserted-direction-count
# One claim has no asserted direction at all, and another has two.
#> claim:example-history | kc:assertedDirection | MinCount | Violation | claim-asserted-direction-count | -
#> claim:example-relief | kc:assertedDirection | MaxCount | Violation | claim-asserted-direction-count | -
DELETE DATA { claim:example-history kc:assertedDirection kc:NotDirectional } ;
INSERT DATA { claim:example-relief kc:assertedDirection kc:Increases }
