# breaks: domain-rating-reason-type
# The reason of a domain rating is without language, or in German.
#> assessment:example-relief\#imprecision | kc:reason | Datatype | Violation | domain-rating-reason-type | "Plain text"
#> assessment:example-relief\#imprecision | kc:reason | LanguageIn | Violation | domain-rating-reason-type | "Plain text"
#> assessment:example-relief\#inconsistency | kc:reason | LanguageIn | Violation | domain-rating-reason-type | "Ein Beispiel"@de
DELETE DATA {
    assessment:example-relief\#imprecision kc:reason "The interval is wide."@en .
    assessment:example-relief\#inconsistency kc:reason "The results agree."@en
} ;
INSERT DATA {
    assessment:example-relief\#imprecision kc:reason "Plain text" .
    assessment:example-relief\#inconsistency kc:reason "Ein Beispiel"@de
}
