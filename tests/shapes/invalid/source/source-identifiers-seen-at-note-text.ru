# breaks: source-identifiers-seen-at-note-text
# The identifiers-seen-at note ends with a space, is empty or runs to 2001 characters.
#> source:example-trial | kc:identifiersSeenAtNote | MaxLength | Violation | source-identifiers-seen-at-note-text | "x{2001}"@en
#> source:example-trial | kc:identifiersSeenAtNote | MinLength | Violation | source-identifiers-seen-at-note-text | ""@en
#> source:example-trial | kc:identifiersSeenAtNote | Pattern | Violation | source-identifiers-seen-at-note-text | ""@en
#> source:example-trial | kc:identifiersSeenAtNote | Pattern | Violation | source-identifiers-seen-at-note-text | "Example "@en
INSERT DATA {
    source:example-trial kc:identifiersSeenAtNote "Example "@en .
    source:example-trial kc:identifiersSeenAtNote ""@en .
    source:example-trial kc:identifiersSeenAtNote "x{2001}"@en
}
