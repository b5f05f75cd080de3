# breaks: source-pools-trials-of-type
# The source pooled of a source is text, or something that is no kc:Source.
#> source:example-review | kc:poolsTrialsOf | Class | Violation | source-pools-trials-of-type | "text"
#> source:example-review | kc:poolsTrialsOf | NodeKind | Violation | source-pools-trials-of-type | "text"
#> source:example-trial | kc:poolsTrialsOf | Class | Violation | source-pools-trials-of-type | <https://example.org/unknown>
INSERT DATA {
    source:example-review kc:poolsTrialsOf "text" .
    source:example-trial kc:poolsTrialsOf <https://example.org/unknown>
}
