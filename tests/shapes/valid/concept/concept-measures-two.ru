# An instrument may measure two outcomes.
INSERT DATA { concept:example-scale kc:measures concept:example-sleep }
