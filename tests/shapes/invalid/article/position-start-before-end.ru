# breaks: position-start-before-end
# The position starts where it ends.
#> claim:example-relief\#position | oa:start | LessThan | Violation | position-start-before-end | 200
DELETE DATA { claim:example-relief\#position oa:start 100 } ;
INSERT DATA { claim:example-relief\#position oa:start 200 }
