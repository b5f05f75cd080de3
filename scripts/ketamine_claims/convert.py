"""Carry triples from pyoxigraph to other libraries without changing the spelling of a literal."""

from __future__ import annotations

from collections.abc import Iterable

import pyoxigraph as ox
import rdflib

from ketamine_claims.namespaces import PREFIXES

Term = ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple


def build_rdflib_graph(triples: Iterable[ox.Triple]) -> rdflib.Graph:
    """Build an rdflib graph.

    Args:
        triples: The triples.

    Returns:
        A graph with the prefixes of the knowledge base bound.
    """
    graph = rdflib.Graph(bind_namespaces="none")
    for prefix, namespace in PREFIXES.items():
        graph.bind(prefix, namespace)
    cache: dict[Term, rdflib.term.Identifier] = {}
    for triple in triples:
        subject, predicate, value = (_convert(term, cache) for term in triple)
        graph.add((subject, predicate, value))
    return graph


def _convert(term: Term, cache: dict[Term, rdflib.term.Identifier]) -> rdflib.term.Identifier:
    found = cache.get(term)
    if found is None:
        found = cache[term] = build_term(term)
    return found


def build_term(term: Term) -> rdflib.term.Identifier:
    """Build an rdflib term.

    Args:
        term: A term of pyoxigraph.

    Returns:
        Its counterpart; literals keep their spelling.

    Raises:
        TypeError: There is no counterpart: it is a quoted triple.
    """
    if isinstance(term, ox.NamedNode):
        return rdflib.URIRef(term.value)
    if isinstance(term, ox.BlankNode):
        return rdflib.BNode(term.value)
    if isinstance(term, ox.Literal):
        if term.language:
            return rdflib.Literal(term.value, lang=term.language)
        plain = term.datatype.value == str(rdflib.XSD.string)
        # Without normalize=False rdflib would rewrite "01" to "1" and so hide it from sh:pattern.
        return rdflib.Literal(term.value, datatype=None if plain else term.datatype.value, normalize=False)
    raise TypeError(f"rdflib has no counterpart of {term!r}")


def write_ntriples(triples: Iterable[ox.Triple]) -> str:
    """Write triples as N-Triples.

    Args:
        triples: The triples.

    Returns:
        The text, literals spelled as they are.
    """
    data = ox.serialize(triples, format=ox.RdfFormat.N_TRIPLES)
    return (data or b"").decode()
