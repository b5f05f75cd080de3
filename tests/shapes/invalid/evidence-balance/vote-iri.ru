# breaks: vote-iri
# One vote is a blank node, and another is named otherwise.
#> <https://w3id.org/ketamine-claims/balance/example-relief#ballot> | - | Pattern | Violation | vote-iri | <https://w3id.org/ketamine-claims/balance/example-relief#ballot>
#> [] | - | NodeKind | Violation | vote-iri | []
#> [] | - | Pattern | Violation | vote-iri | []
#> <https://w3id.org/ketamine-claims/balance/example-relief#ballot> | kc:castAs | MinCount | Violation | vote-cast-as | -
#> <https://w3id.org/ketamine-claims/balance/example-relief#ballot> | kc:castBy | MinCount | Violation | vote-cast-by | -
#> <https://w3id.org/ketamine-claims/balance/example-relief#ballot> | kc:restsOn | MinCount | Violation | vote-rests-on | -
#> [] | kc:castAs | MinCount | Violation | vote-cast-as | -
#> [] | kc:castBy | MinCount | Violation | vote-cast-by | -
#> [] | kc:restsOn | MinCount | Violation | vote-rests-on | -
INSERT DATA {
    _:nameless a kc:Vote .
    <https://w3id.org/ketamine-claims/balance/example-relief#ballot> a kc:Vote
}
