# High certainty that nothing lowers stays high.
DELETE DATA {
    assessment:example-relief kc:certainty kc:Low .
    assessment:example-relief\#imprecision kc:levelsDown 1 .
    assessment:example-relief\#indirectness kc:levelsDown 1
} ;
INSERT DATA {
    assessment:example-relief kc:certainty kc:High .
    assessment:example-relief\#imprecision kc:levelsDown 0 .
    assessment:example-relief\#indirectness kc:levelsDown 0
}
