# breaks: finding-timepoint-agrees
# The duration says four weeks, the number of days says four.
#> finding:example-response | - | SPARQL | Violation | finding-timepoint-agrees | 4
DELETE DATA { finding:example-response kc:timepointDays 28 } ;
INSERT DATA { finding:example-response kc:timepointDays 4 }
