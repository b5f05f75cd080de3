# Two sources may each name the other as sharing its participants.
INSERT DATA { source:example-trial kc:sharesParticipantsWith source:example-review }
