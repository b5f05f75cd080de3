"""What the comparison of answers takes as the same, and what not."""

from __future__ import annotations

import pyoxigraph as ox
import pytest
from same import describe_difference

from ketamine_claims.ask import Answer

XSD = "http://www.w3.org/2001/XMLSchema#"


def literal(text: str, kind: str) -> ox.Literal:
    return ox.Literal(text, datatype=ox.NamedNode(XSD + kind))


def rows(*terms: ox.NamedNode | ox.BlankNode | ox.Literal | None) -> Answer:
    return Answer(variables=("x",), rows=tuple((term,) for term in terms))


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (rows(literal("3", "integer")), rows(literal("3.0", "decimal"))),
        (rows(literal("0.333333333333333333", "decimal")), rows(literal("0.333333333333333", "decimal"))),
        (rows(literal("P1D", "duration")), rows(literal("PT24H", "duration"))),
        (rows(literal("P1Y", "duration")), rows(literal("P12M", "duration"))),
        (rows(ox.BlankNode("a"), ox.BlankNode("b")), rows(ox.BlankNode("c"), ox.BlankNode("d"))),
    ],
)
def test_same(ours: Answer, theirs: Answer) -> None:
    assert describe_difference(ours, theirs) is None


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (rows(literal("3", "integer")), rows(literal("3", "string"))),
        (rows(literal("3", "integer")), rows(literal("3.001", "decimal"))),
        (rows(literal("P30D", "duration")), rows(literal("P1M", "duration"))),
        (rows(ox.Literal("a", language="en")), rows(ox.Literal("a"))),
        (rows(ox.Literal("a")), rows(ox.NamedNode("urn:a"))),
        (rows(ox.Literal("a")), rows(None)),
        (rows(ox.Literal("a"), ox.Literal("b")), rows(ox.Literal("b"), ox.Literal("a"))),
        (rows(ox.Literal("a")), rows(ox.Literal("a"), ox.Literal("a"))),
        (rows(ox.BlankNode("a"), ox.BlankNode("a")), rows(ox.BlankNode("c"), ox.BlankNode("d"))),
        (rows(), Answer(variables=("y",))),
    ],
)
def test_different(ours: Answer, theirs: Answer) -> None:
    assert describe_difference(ours, theirs)
    assert describe_difference(theirs, ours)


def graph(text: str) -> Answer:
    return Answer(triples=tuple(quad.triple for quad in ox.parse(text, ox.RdfFormat.TURTLE)))


def test_graphs_are_compared_up_to_the_names_of_blank_nodes() -> None:
    ours = graph("<urn:a> <urn:p> [ <urn:q> 1.0 ] , [ <urn:q> 2 ] .")
    assert describe_difference(ours, graph("_:z <urn:q> 2 . _:y <urn:q> 1.00 . <urn:a> <urn:p> _:y , _:z .")) is None
    assert describe_difference(ours, graph("_:z <urn:q> 2 . _:y <urn:q> 1.0 . <urn:a> <urn:p> _:y , _:y ."))
    assert describe_difference(ours, graph("<urn:a> <urn:p> [ <urn:q> 1.0 ; <urn:q> 2 ] ."))
