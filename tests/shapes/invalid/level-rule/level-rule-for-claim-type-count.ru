# breaks: level-rule-for-claim-type-count
# One level rule has no claim type at all, and another has two.
#> level-rule:comparative-effect--meta-analysis | kc:forClaimType | MaxCount | Violation | level-rule-for-claim-type-count | -
#> level-rule:comparative-effect--randomized-crossover-trial | kc:forClaimType | MinCount | Violation | level-rule-for-claim-type-count | -
#> level-rule:comparative-effect--meta-analysis | - | SPARQL | Violation | level-rule-iri-matches | level-rule:comparative-effect--meta-analysis
DELETE DATA {
    level-rule:comparative-effect--randomized-crossover-trial kc:forClaimType kc:ComparativeEffect
} ;
INSERT DATA { level-rule:comparative-effect--meta-analysis kc:forClaimType kc:Harm }
