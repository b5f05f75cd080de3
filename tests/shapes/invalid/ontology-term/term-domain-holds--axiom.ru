# breaks: term-domain-holds
# The domain of a property is another class than that of the things that have it.
#> kc:forClaimType | - | SPARQL | Violation | term-domain-holds | level-rule:comparative-effect--meta-analysis
#> kc:forClaimType | - | SPARQL | Violation | term-domain-holds | level-rule:comparative-effect--randomized-controlled-trial
#> kc:forClaimType | - | SPARQL | Violation | term-domain-holds | level-rule:comparative-effect--randomized-crossover-trial
DELETE DATA { kc:forClaimType rdfs:domain kc:LevelRule } ;
INSERT DATA { kc:forClaimType rdfs:domain kc:Claim }
