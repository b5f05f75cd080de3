# A PubMed identifier alone is enough to find a source, and a note alone to say where it was seen.
DELETE DATA {
    source:example-review schema:url <https://example.org/review> .
    source:example-review kc:identifiersSeenAt <https://example.org/review>
} ;
INSERT DATA {
    source:example-review kc:pmid "12345678" .
    source:example-review kc:identifiersSeenAtNote "A printed catalogue"@en
}
