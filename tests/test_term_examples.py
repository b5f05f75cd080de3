"""The examples of the ontology are true of the data, so that nobody learns a term from what is no longer there."""

from __future__ import annotations

import pyoxigraph as ox
import pytest

from ketamine_claims import KnowledgeBase, load
from ketamine_claims.namespaces import PREFIXES

EXAMPLES = """
    PREFIX kc: <https://w3id.org/ketamine-claims/ontology#>
    PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
    SELECT ?term ?example { ?term skos:example ?example FILTER(STRSTARTS(STR(?term), STR(kc:))) } ORDER BY ?term
"""


@pytest.fixture(scope="module")
def kb() -> KnowledgeBase:
    return load()


def read_example(text: str) -> list[ox.Triple]:
    """Give the triples that an example states; none if it is prose."""
    prefixes = "".join(f"@prefix {name}: <{iri}> .\n" for name, iri in PREFIXES.items())
    try:
        return [quad.triple for quad in ox.parse(prefixes + text, ox.RdfFormat.TURTLE)]
    except SyntaxError:
        return []


def find_untrue(store: ox.Store) -> tuple[int, list[str]]:
    """Count the triples that the examples state, and tell those that the store does not hold."""
    stated = [triple for row in store.query(EXAMPLES) for triple in read_example(row["example"].value)]
    asked = [(triple, f"ASK {{ {triple.subject} {triple.predicate} {triple.object} }}") for triple in stated]
    return len(stated), [str(triple) for triple, query in asked if not store.query(query)]


def test_examples_of_terms_are_in_the_data(kb: KnowledgeBase) -> None:
    stated, untrue = find_untrue(kb.store)
    assert untrue == []
    assert stated > 200


def test_an_example_that_is_no_longer_true_is_seen(kb: KnowledgeBase) -> None:
    store = ox.Store()
    store.extend(kb.store)
    term = ox.NamedNode("https://w3id.org/ketamine-claims/ontology#dose")
    example = ox.NamedNode("http://www.w3.org/2004/02/skos/core#example")
    store.add(ox.Quad(term, example, ox.Literal("finding:zarate-2006-110-minutes kc:dose 0.6 .")))
    assert len(find_untrue(store)[1]) == 1
