# One finding may bear on two claims.
INSERT DATA {
    line:example-history--example-remark a kc:EvidenceLine .
    line:example-history--example-remark kc:bearsOn claim:example-history .
    line:example-history--example-remark kc:finding finding:example-remark .
    line:example-history--example-remark kc:bearing kc:Disputes .
    line:example-history--example-remark kc:directness kc:Direct .
    <https://w3id.org/ketamine-claims/balance/example-history> kc:setsAsideBelowDecisive line:example-history--example-remark .
    assessment:example-history kc:considers line:example-history--example-remark .
    level-rule:history--randomized-controlled-trial a kc:LevelRule .
    level-rule:history--randomized-controlled-trial kc:forClaimType kc:History .
    level-rule:history--randomized-controlled-trial kc:forStudyDesign concept:randomized-controlled-trial .
    level-rule:history--randomized-controlled-trial kc:level 5
}
