# A note may say that a source was not retracted, or name a thing called after retractions.
INSERT DATA { source:example-trial kc:identifiersSeenAtNote "Not retracted on that day"@en , "a data file of open retractions"@en }
