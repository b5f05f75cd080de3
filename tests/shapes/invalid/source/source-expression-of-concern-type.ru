# breaks: source-expression-of-concern-type
# The expression of concern of a source is text, or an IRI of another form.
#> source:example-review | kc:expressionOfConcern | Pattern | Violation | source-expression-of-concern-type | <urn:example:other>
#> source:example-trial | kc:expressionOfConcern | NodeKind | Violation | source-expression-of-concern-type | "text"
#> source:example-trial | kc:expressionOfConcern | Pattern | Violation | source-expression-of-concern-type | "text"
INSERT DATA {
    source:example-trial kc:expressionOfConcern "text" .
    source:example-review kc:expressionOfConcern <urn:example:other>
}
