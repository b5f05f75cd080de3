"""Triples in a form in which equal meaning is equal: literals by value, blank nodes by what they hold."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from hashlib import sha256

import pyoxigraph as ox

from ketamine_claims.namespaces import name

Term = ox.NamedNode | ox.BlankNode | ox.Literal
Subject = ox.NamedNode | ox.BlankNode

BLANK = "urn:blank-node:"
_STRING = name("xsd:string")
_PROBE = ox.NamedNode("urn:probe:value")


def settle(triples: Iterable[ox.Triple]) -> dict[ox.Triple, ox.Triple]:
    """Give triples in one form for each meaning.

    Literals take the spelling that Oxigraph gives to their value (``-0.10`` becomes ``-0.1``, ``PT24H`` becomes
    ``P1D``); datatypes stay apart. A blank node becomes an IRI made of what it holds, so that its label is of no
    consequence.

    Args:
        triples: The triples.

    Returns:
        The triples as they were given, by their settled form.
    """
    listed = list(triples)
    spelled = {t.object for t in listed if isinstance(t.object, ox.Literal)}
    replaced = settle_literals(spelled)
    if any(isinstance(term, ox.BlankNode) for t in listed for term in (t.subject, t.object)):
        replaced.update(_name_blank_nodes(listed, replaced))
    settled: dict[ox.Triple, ox.Triple] = {}
    for triple in listed:
        subject, value = triple.subject, triple.object
        assert not isinstance(subject, ox.Triple) and not isinstance(value, ox.Triple)
        one = replaced.get(subject, subject)
        assert not isinstance(one, ox.Literal)
        settled[ox.Triple(one, triple.predicate, replaced.get(value, value))] = triple
    return settled


def settle_literals(literals: Iterable[ox.Literal]) -> dict[Term, Term]:
    """Give the one spelling of the value of each literal whose spelling is another.

    Args:
        literals: The literals.

    Returns:
        What Oxigraph makes of them, by literal; those that it leaves alone are missing.
    """
    typed = [one for one in literals if one.datatype.value != _STRING and not one.language]
    store = ox.Store()
    store.extend(ox.Quad(ox.NamedNode(f"urn:probe:{number}"), _PROBE, one) for number, one in enumerate(typed))
    settled: dict[Term, Term] = {}
    for quad in store:
        assert isinstance(quad.subject, ox.NamedNode) and isinstance(quad.object, ox.Literal)
        before = typed[int(quad.subject.value.rpartition(":")[2])]
        if before != quad.object:
            settled[before] = quad.object
    return settled


def is_blank(iri: str) -> bool:
    """Say whether an IRI stands for a blank node, see `settle`."""
    return iri.startswith(BLANK)


def _name_blank_nodes(triples: Iterable[ox.Triple], replaced: Mapping[Term, Term]) -> dict[Term, Term]:
    held: dict[ox.BlankNode, list[ox.Triple]] = defaultdict(list)
    for triple in triples:
        if isinstance(triple.subject, ox.BlankNode):
            held[triple.subject].append(triple)
        if isinstance(triple.object, ox.BlankNode):
            held[triple.object] += ()
    known: dict[ox.BlankNode, str] = {}

    def sign(node: ox.BlankNode, above: tuple[ox.BlankNode, ...]) -> str:
        if node in above:
            return "loop"
        if node not in known:
            lines = []
            for triple in held[node]:
                value = triple.object
                assert not isinstance(value, ox.Triple)
                inner = (
                    sign(value, (*above, node)) if isinstance(value, ox.BlankNode) else str(replaced.get(value, value))
                )
                lines.append(f"{triple.predicate} {inner}")
            digest = sha256("\n".join(sorted(lines)).encode()).hexdigest()
            if above:
                return digest
            known[node] = digest
        return known[node]

    return {node: ox.NamedNode(BLANK + sign(node, ())) for node in held}
