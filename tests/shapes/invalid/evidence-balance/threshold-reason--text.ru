# breaks: threshold-reason
# A reason ends with a space, and another is longer than 1000 characters.
#> kc:OtherThreshold | kc:reason | MaxCount | Violation | threshold-reason | -
#> kc:OtherThreshold | kc:reason | MaxLength | Violation | threshold-reason | "x{1001}"@en
#> kc:OtherThreshold | kc:reason | Pattern | Violation | threshold-reason | "ends with a space "@en
DELETE DATA { kc:OtherThreshold kc:reason "Another reason."@en } ;
INSERT DATA {
    kc:OtherThreshold kc:reason "ends with a space "@en , "x{1001}"@en
}
