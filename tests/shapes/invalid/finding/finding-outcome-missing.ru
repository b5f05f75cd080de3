# breaks: finding-outcome-missing
# A finding has no outcome.
#> finding:example-remark | kc:outcome | MinCount | Violation | finding-outcome-missing | -
DELETE DATA { finding:example-remark kc:outcome concept:example-sleep }
