# breaks: finding-infusion-minutes-count
# A finding gives its infusion minutes twice.
#> finding:example-response | kc:infusionMinutes | MaxCount | Violation | finding-infusion-minutes-count | -
INSERT DATA { finding:example-response kc:infusionMinutes 50 }
