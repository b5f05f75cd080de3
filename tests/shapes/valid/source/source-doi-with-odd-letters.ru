# An old DOI may hold brackets and semicolons; its link may be percent-encoded.
INSERT DATA {
    source:example-review kc:doi "10.5555/(SICI)1234<1::AID>3.0.CO;2-X" .
    source:example-review rdfs:seeAlso <https://doi.org/10.5555/%28SICI%291234%3C1%3A%3AAID%3E3.0.CO%3B2-X>
}
