# breaks: claim-subject-missing
# A claim has no subject.
#> claim:example-history | kc:subject | MinCount | Violation | claim-subject-missing | -
DELETE DATA { claim:example-history kc:subject concept:example-drug }
