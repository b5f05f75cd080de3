# breaks: line-has-level-rule
# No level rule covers history and randomised trials.
#> line:example-history--example-response | - | SPARQL | Violation | line-has-level-rule | concept:randomized-controlled-trial
#> <https://w3id.org/ketamine-claims/balance/example-history> | - | SPARQL | Violation | balance-accounts-for-lines | line:example-history--example-response
INSERT DATA {
    line:example-history--example-response a kc:EvidenceLine .
    line:example-history--example-response kc:bearsOn claim:example-history .
    line:example-history--example-response kc:finding finding:example-response .
    line:example-history--example-response kc:bearing kc:Supports .
    line:example-history--example-response kc:directness kc:Direct .
    assessment:example-history kc:considers line:example-history--example-response
}
