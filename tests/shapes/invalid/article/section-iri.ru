# breaks: section-iri
# One section is not named after an article, another has no IRI.
#> <https://w3id.org/ketamine-claims/section/third> | - | Pattern | Violation | section-iri | <https://w3id.org/ketamine-claims/section/third>
#> [] | - | NodeKind | Violation | section-iri | []
#> [] | - | Pattern | Violation | section-iri | []
#> <https://w3id.org/ketamine-claims/section/third> | dcterms:isPartOf | MinCount | Violation | section-is-part-of-count | -
#> <https://w3id.org/ketamine-claims/section/third> | dcterms:title | MinCount | Violation | section-title-count | -
#> <https://w3id.org/ketamine-claims/section/third> | kc:sectionNumber | MinCount | Violation | section-section-number-count | -
#> <https://w3id.org/ketamine-claims/section/third> | oa:hasSelector | MinCount | Violation | section-has-selector-count | -
#> <https://w3id.org/ketamine-claims/section/third> | oa:hasSource | MinCount | Violation | section-has-source-count | -
#> [] | dcterms:isPartOf | MinCount | Violation | section-is-part-of-count | -
#> [] | dcterms:title | MinCount | Violation | section-title-count | -
#> [] | kc:sectionNumber | MinCount | Violation | section-section-number-count | -
#> [] | oa:hasSelector | MinCount | Violation | section-has-selector-count | -
#> [] | oa:hasSource | MinCount | Violation | section-has-source-count | -
INSERT DATA {
    <https://w3id.org/ketamine-claims/section/third> a kc:ArticleSection .
    _:section a kc:ArticleSection
}
