# breaks: source-type-type
# The document type of a source is text, or something that is no kc:DocumentTypeConcept.
#> source:example-review | dcterms:type | Class | Violation | source-type-type | <https://example.org/unknown>
#> source:example-trial | dcterms:type | Class | Violation | source-type-type | "text"
#> source:example-trial | dcterms:type | NodeKind | Violation | source-type-type | "text"
DELETE DATA {
    source:example-trial dcterms:type concept:example-journal-article .
    source:example-review dcterms:type concept:example-journal-article
} ;
INSERT DATA {
    source:example-trial dcterms:type "text" .
    source:example-review dcterms:type <https://example.org/unknown>
}
