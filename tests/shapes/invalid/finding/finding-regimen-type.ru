# breaks: finding-regimen-type
# The regimen of a finding is without language, or in German.
#> finding:example-change | kc:regimen | LanguageIn | Violation | finding-regimen-type | "Ein Beispiel"@de
#> finding:example-response | kc:regimen | Datatype | Violation | finding-regimen-type | "Plain text"
#> finding:example-response | kc:regimen | LanguageIn | Violation | finding-regimen-type | "Plain text"
INSERT DATA {
    finding:example-response kc:regimen "Plain text" .
    finding:example-change kc:regimen "Ein Beispiel"@de
}
