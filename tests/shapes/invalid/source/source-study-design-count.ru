# breaks: source-study-design-count
# A source gives its study design twice.
#> source:example-trial | kc:studyDesign | MaxCount | Violation | source-study-design-count | -
INSERT DATA { source:example-trial kc:studyDesign concept:randomized-crossover-trial }
