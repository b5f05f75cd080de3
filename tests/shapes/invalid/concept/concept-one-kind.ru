# breaks: concept-one-kind
# One concept has no kind, another has two.
#> concept:example-century | - | Xone | Violation | concept-one-kind | concept:example-century
#> concept:example-sham | - | Xone | Violation | concept-one-kind | concept:example-sham
#> claim:example-history | kc:object | Class | Violation | claim-object-type | concept:example-century
DELETE DATA { concept:example-century a kc:SubjectConcept } ;
INSERT DATA { concept:example-sham a kc:InterventionConcept }
