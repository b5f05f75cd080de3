# breaks: deprecated-property-in-use
# A property is deprecated, but an assessment still uses it.
#> kc:startingCertainty | - | SPARQL | Violation | deprecated-property-in-use | assessment:example-relief
INSERT DATA {
    kc:startingCertainty owl:deprecated true ;
        dcterms:isReplacedBy kc:certainty
}
