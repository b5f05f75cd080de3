# breaks: measure-ratio-or-difference
# A measure is both a ratio and a difference.
#> concept:odds-ratio | - | Not | Violation | measure-ratio-or-difference | concept:odds-ratio
INSERT DATA { concept:odds-ratio a kc:DifferenceMeasure }
