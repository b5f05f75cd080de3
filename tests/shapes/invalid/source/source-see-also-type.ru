# breaks: source-see-also-type
# The link (rdfs:seeAlso) of a source is text, or an IRI of another form.
#> source:example-review | rdfs:seeAlso | Pattern | Violation | source-see-also-type | <urn:example:other>
#> source:example-trial | rdfs:seeAlso | NodeKind | Violation | source-see-also-type | "text"
#> source:example-trial | rdfs:seeAlso | Pattern | Violation | source-see-also-type | "text"
INSERT DATA {
    source:example-trial rdfs:seeAlso "text" .
    source:example-review rdfs:seeAlso <urn:example:other>
}
