# Below very low there is nothing: low, lowered by two levels, is very low.
DELETE DATA {
    assessment:example-relief kc:startingCertainty kc:High .
    assessment:example-relief kc:certainty kc:Low
} ;
INSERT DATA {
    assessment:example-relief kc:startingCertainty kc:Low .
    assessment:example-relief kc:certainty kc:VeryLow
}
