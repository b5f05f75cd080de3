# breaks: finding-verification-count
# One finding has no verification at all, and another has two.
#> finding:example-remark | kc:verification | MinCount | Violation | finding-verification-count | -
#> finding:example-response | kc:verification | MaxCount | Violation | finding-verification-count | -
DELETE DATA { finding:example-remark kc:verification kc:SecondHand } ;
INSERT DATA { finding:example-response kc:verification kc:SecondHand }
