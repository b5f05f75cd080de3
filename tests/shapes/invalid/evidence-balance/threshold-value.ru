# breaks: threshold-value
# One threshold has no value, and another also has -1.
#> kc:ExampleThreshold | kc:thresholdValue | MaxCount | Violation | threshold-value | -
#> kc:ExampleThreshold | kc:thresholdValue | MinInclusive | Violation | threshold-value | -1
#> kc:OtherThreshold | kc:thresholdValue | MinCount | Violation | threshold-value | -
DELETE DATA { kc:OtherThreshold kc:thresholdValue 1 } ;
INSERT DATA { kc:ExampleThreshold kc:thresholdValue -1 }
