# breaks: assessment-domain-rating-type
# The domain rating of an assessment is text, or something that is no kc:DomainRating.
#> assessment:example-history | kc:domainRating | Class | Violation | assessment-domain-rating-type | <https://example.org/unknown>
#> assessment:example-relief | kc:domainRating | Class | Violation | assessment-domain-rating-type | "text"
#> assessment:example-relief | kc:domainRating | NodeKind | Violation | assessment-domain-rating-type | "text"
#> assessment:example-history | - | SPARQL | Violation | assessment-own-ratings | <https://example.org/unknown>
#> assessment:example-relief | kc:domainRating | MaxCount | Violation | assessment-domain-rating-count | -
INSERT DATA {
    assessment:example-relief kc:domainRating "text" .
    assessment:example-history kc:domainRating <https://example.org/unknown>
}
