# breaks: replaced-is-deprecated
# A concept that has a successor is not marked as deprecated.
#> concept:example-drug-relative | owl:deprecated | HasValue | Violation | replaced-is-deprecated | -
INSERT DATA { concept:example-drug-relative dcterms:isReplacedBy concept:example-drug }
