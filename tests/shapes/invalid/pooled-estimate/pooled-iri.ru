# breaks: pooled-iri
# One estimate is a blank node, and the key of another has too few parts.
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief> | - | Pattern | Violation | pooled-iri | <https://w3id.org/ketamine-claims/pooled-estimate/example-relief>
#> [] | - | NodeKind | Violation | pooled-iri | []
#> [] | - | Pattern | Violation | pooled-iri | []
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief> | kc:comparator | MinCount | Violation | pooled-comparator | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief> | kc:confidenceLevel | MinCount | Violation | pooled-confidence-level | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief> | kc:contribution | MinCount | Violation | pooled-contribution | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief> | kc:directionOfBenefit | MinCount | Violation | pooled-direction-of-benefit | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief> | kc:directness | MinCount | Violation | pooled-directness | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief> | kc:heterogeneityDegreesOfFreedom | MinCount | Violation | pooled-heterogeneity-degrees-of-freedom | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief> | kc:heterogeneityPValue | MinCount | Violation | pooled-heterogeneity-p-value | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief> | kc:heterogeneityStatistic | MinCount | Violation | pooled-heterogeneity-statistic | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief> | kc:iSquared | MinCount | Violation | pooled-i-squared | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief> | kc:intervention | MinCount | Violation | pooled-intervention | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief> | kc:lowerConfidenceLimit | MinCount | Violation | pooled-lower-confidence-limit | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief> | kc:lowerPredictionLimit | MinCount | Violation | pooled-lower-prediction-limit | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief> | kc:measure | MinCount | Violation | pooled-measure | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief> | kc:outcome | MinCount | Violation | pooled-outcome | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief> | kc:pooledFor | MinCount | Violation | pooled-pooled-for | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief> | kc:pools | MinCount | Violation | pooled-pools | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief> | kc:standardError | MinCount | Violation | pooled-standard-error | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief> | kc:statement | MinCount | Violation | pooled-statement | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief> | kc:tauSquared | MinCount | Violation | pooled-tau-squared | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief> | kc:unit | MinCount | Violation | pooled-unit | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief> | kc:upperConfidenceLimit | MinCount | Violation | pooled-upper-confidence-limit | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief> | kc:upperPredictionLimit | MinCount | Violation | pooled-upper-prediction-limit | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief> | kc:value | MinCount | Violation | pooled-value | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief> | kc:windowStart | MinCount | Violation | pooled-window-start | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief> | rdfs:label | MinCount | Violation | pooled-label | -
#> [] | kc:comparator | MinCount | Violation | pooled-comparator | -
#> [] | kc:confidenceLevel | MinCount | Violation | pooled-confidence-level | -
#> [] | kc:contribution | MinCount | Violation | pooled-contribution | -
#> [] | kc:directionOfBenefit | MinCount | Violation | pooled-direction-of-benefit | -
#> [] | kc:directness | MinCount | Violation | pooled-directness | -
#> [] | kc:heterogeneityDegreesOfFreedom | MinCount | Violation | pooled-heterogeneity-degrees-of-freedom | -
#> [] | kc:heterogeneityPValue | MinCount | Violation | pooled-heterogeneity-p-value | -
#> [] | kc:heterogeneityStatistic | MinCount | Violation | pooled-heterogeneity-statistic | -
#> [] | kc:iSquared | MinCount | Violation | pooled-i-squared | -
#> [] | kc:intervention | MinCount | Violation | pooled-intervention | -
#> [] | kc:lowerConfidenceLimit | MinCount | Violation | pooled-lower-confidence-limit | -
#> [] | kc:lowerPredictionLimit | MinCount | Violation | pooled-lower-prediction-limit | -
#> [] | kc:measure | MinCount | Violation | pooled-measure | -
#> [] | kc:outcome | MinCount | Violation | pooled-outcome | -
#> [] | kc:pooledFor | MinCount | Violation | pooled-pooled-for | -
#> [] | kc:pools | MinCount | Violation | pooled-pools | -
#> [] | kc:standardError | MinCount | Violation | pooled-standard-error | -
#> [] | kc:statement | MinCount | Violation | pooled-statement | -
#> [] | kc:tauSquared | MinCount | Violation | pooled-tau-squared | -
#> [] | kc:unit | MinCount | Violation | pooled-unit | -
#> [] | kc:upperConfidenceLimit | MinCount | Violation | pooled-upper-confidence-limit | -
#> [] | kc:upperPredictionLimit | MinCount | Violation | pooled-upper-prediction-limit | -
#> [] | kc:value | MinCount | Violation | pooled-value | -
#> [] | kc:windowStart | MinCount | Violation | pooled-window-start | -
#> [] | rdfs:label | MinCount | Violation | pooled-label | -
INSERT DATA {
    _:nameless a kc:PooledEstimate .
    <https://w3id.org/ketamine-claims/pooled-estimate/example-relief> a kc:PooledEstimate
}
