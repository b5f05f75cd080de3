# breaks: finding-second-reading-date-needs-second-reading
# A date stands without a second reading.
#> finding:example-response | kc:secondReading | MinCount | Violation | finding-second-reading-date-needs-second-reading | -
DELETE DATA { finding:example-response kc:secondReading kc:Confirmed }
