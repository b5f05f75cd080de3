# breaks: finding-population-missing
# A finding has no population.
#> finding:example-remark | kc:population | MinCount | Warning | finding-population-missing | -
DELETE DATA { finding:example-remark kc:population concept:example-disorder }
