# breaks: finding-regimen-text
# The regimen ends with a space, is empty or runs to 2001 characters.
#> finding:example-change | kc:regimen | MinLength | Violation | finding-regimen-text | ""@en
#> finding:example-change | kc:regimen | Pattern | Violation | finding-regimen-text | ""@en
#> finding:example-remark | kc:regimen | MaxLength | Violation | finding-regimen-text | "x{2001}"@en
#> finding:example-response | kc:regimen | Pattern | Violation | finding-regimen-text | "Example "@en
INSERT DATA {
    finding:example-response kc:regimen "Example "@en .
    finding:example-change kc:regimen ""@en .
    finding:example-remark kc:regimen "x{2001}"@en
}
