# breaks: source-study-design-missing
# A source has no study design.
#> source:example-review | kc:studyDesign | MinCount | Warning | source-study-design-missing | -
DELETE DATA { source:example-review kc:studyDesign concept:meta-analysis }
