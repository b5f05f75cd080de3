# breaks: threshold-reason
# One threshold has no reason, and another also one without language.
#> kc:ExampleThreshold | kc:reason | Datatype | Violation | threshold-reason | "Plain text"
#> kc:ExampleThreshold | kc:reason | LanguageIn | Violation | threshold-reason | "Plain text"
#> kc:ExampleThreshold | kc:reason | MaxCount | Violation | threshold-reason | -
#> kc:OtherThreshold | kc:reason | MinCount | Violation | threshold-reason | -
DELETE DATA { kc:OtherThreshold kc:reason "Another reason."@en } ;
INSERT DATA { kc:ExampleThreshold kc:reason "Plain text" }
