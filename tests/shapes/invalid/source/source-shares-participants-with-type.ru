# breaks: source-shares-participants-with-type
# The source with the same people of a source is text, or something that is no kc:Source.
#> source:example-review | kc:sharesParticipantsWith | Class | Violation | source-shares-participants-with-type | "text"
#> source:example-review | kc:sharesParticipantsWith | NodeKind | Violation | source-shares-participants-with-type | "text"
#> source:example-trial | kc:sharesParticipantsWith | Class | Violation | source-shares-participants-with-type | <https://example.org/unknown>
INSERT DATA {
    source:example-review kc:sharesParticipantsWith "text" .
    source:example-trial kc:sharesParticipantsWith <https://example.org/unknown>
}
