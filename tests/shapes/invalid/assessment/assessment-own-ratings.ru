# breaks: assessment-own-ratings
# The assessment uses a rating that is named after another.
#> assessment:example-relief | - | SPARQL | Violation | assessment-own-ratings | assessment:example-history\#risk-of-bias
DELETE DATA {
    assessment:example-relief kc:domainRating assessment:example-relief\#risk-of-bias .
    assessment:example-relief\#risk-of-bias a kc:DomainRating .
    assessment:example-relief\#risk-of-bias kc:domain kc:RiskOfBias .
    assessment:example-relief\#risk-of-bias kc:levelsDown 0 .
    assessment:example-relief\#risk-of-bias kc:reason "Both groups were masked."@en
} ;
INSERT DATA {
    assessment:example-relief kc:domainRating assessment:example-history\#risk-of-bias .
    assessment:example-history\#risk-of-bias a kc:DomainRating .
    assessment:example-history\#risk-of-bias kc:domain kc:RiskOfBias .
    assessment:example-history\#risk-of-bias kc:levelsDown 0 .
    assessment:example-history\#risk-of-bias kc:reason "Both groups were masked."@en
}
