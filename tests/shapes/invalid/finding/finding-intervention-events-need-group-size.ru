# breaks: finding-intervention-events-need-group-size
# Events are counted in a group of unknown size.
#> finding:example-response | kc:interventionGroupSize | MinCount | Warning | finding-intervention-events-need-group-size | -
DELETE DATA { finding:example-response kc:interventionGroupSize 60 }
