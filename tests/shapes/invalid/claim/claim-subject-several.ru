# breaks: claim-subject-several
# A claim has two subjects.
#> claim:example-history | kc:subject | MaxCount | Warning | claim-subject-several | -
INSERT DATA { claim:example-history kc:subject concept:example-sham }
