# breaks: assessment-version-info-count
# One assessment has no version at all, and another has two.
#> assessment:example-history | owl:versionInfo | MinCount | Violation | assessment-version-info-count | -
#> assessment:example-relief | owl:versionInfo | MaxCount | Violation | assessment-version-info-count | -
DELETE DATA { assessment:example-history owl:versionInfo "0.1.0" } ;
INSERT DATA { assessment:example-relief owl:versionInfo "0.2.0" }
