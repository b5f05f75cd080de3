# breaks: source-shares-participants-with-other
# A source shares its participants with itself.
#> source:example-trial | - | SPARQL | Violation | source-shares-participants-with-other | source:example-trial
INSERT DATA { source:example-trial kc:sharesParticipantsWith source:example-trial }
