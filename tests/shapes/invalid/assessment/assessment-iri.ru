# breaks: assessment-iri
# One assessment has capitals in its key, another has no IRI.
#> [] | - | NodeKind | Violation | assessment-iri | []
#> [] | - | Pattern | Violation | assessment-iri | []
#> assessment:Example-Two | - | Pattern | Violation | assessment-iri | assessment:Example-Two
#> [] | - | Or | Violation | assessment-considers-some | []
#> [] | - | Or | Violation | assessment-has-certainty | []
#> [] | - | Or | Violation | assessment-has-domain-rating | []
#> [] | - | Or | Violation | assessment-has-starting-certainty | []
#> [] | dcterms:date | MinCount | Violation | assessment-date-count | -
#> [] | kc:assesses | MinCount | Violation | assessment-assesses-count | -
#> [] | kc:rationale | MinCount | Violation | assessment-rationale-count | -
#> [] | kc:verdict | MinCount | Violation | assessment-verdict-count | -
#> [] | owl:versionInfo | MinCount | Violation | assessment-version-info-count | -
#> [] | prov:wasAttributedTo | MinCount | Violation | assessment-was-attributed-to-missing | -
#> assessment:Example-Two | - | Or | Violation | assessment-considers-some | assessment:Example-Two
#> assessment:Example-Two | - | Or | Violation | assessment-has-certainty | assessment:Example-Two
#> assessment:Example-Two | - | Or | Violation | assessment-has-domain-rating | assessment:Example-Two
#> assessment:Example-Two | - | Or | Violation | assessment-has-starting-certainty | assessment:Example-Two
#> assessment:Example-Two | dcterms:date | MinCount | Violation | assessment-date-count | -
#> assessment:Example-Two | kc:assesses | MinCount | Violation | assessment-assesses-count | -
#> assessment:Example-Two | kc:rationale | MinCount | Violation | assessment-rationale-count | -
#> assessment:Example-Two | kc:verdict | MinCount | Violation | assessment-verdict-count | -
#> assessment:Example-Two | owl:versionInfo | MinCount | Violation | assessment-version-info-count | -
#> assessment:Example-Two | prov:wasAttributedTo | MinCount | Violation | assessment-was-attributed-to-missing | -
INSERT DATA {
    assessment:Example-Two a kc:Assessment .
    _:assessment a kc:Assessment
}
