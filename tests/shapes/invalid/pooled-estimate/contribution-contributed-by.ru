# breaks: contribution-contributed-by
# One contribution is from nothing, and another also from a drug.
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--after-day-84--sham--direct#example-change> | kc:contributedBy | MinCount | Violation | contribution-contributed-by | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct#example-change> | kc:contributedBy | Class | Violation | contribution-contributed-by | concept:example-drug
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct#example-change> | kc:contributedBy | MaxCount | Violation | contribution-contributed-by | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--after-day-84--sham--direct> | - | SPARQL | Violation | pooled-accounts-for-findings | finding:example-change
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct#example-change> | - | SPARQL | Violation | contribution-iri-matches | concept:example-drug
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | - | SPARQL | Violation | pooled-accounts-for-findings | concept:example-drug
DELETE DATA { <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--after-day-84--sham--direct#example-change> kc:contributedBy finding:example-change } ;
INSERT DATA { <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct#example-change> kc:contributedBy concept:example-drug }
