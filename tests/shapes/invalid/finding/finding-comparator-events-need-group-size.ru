# breaks: finding-comparator-events-need-group-size
# Events are counted in a group of unknown size.
#> finding:example-response | kc:comparatorGroupSize | MinCount | Warning | finding-comparator-events-need-group-size | -
DELETE DATA { finding:example-response kc:comparatorGroupSize 60 }
