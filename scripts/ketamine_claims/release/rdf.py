"""RDF formats: Turtle, N-Triples, N-Quads, TriG and RDF/XML, each with one possible text for a graph."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

import pyoxigraph as ox

from ketamine_claims.arrange import arrange
from ketamine_claims.namespaces import PREFIXES, name, write_prefixes
from ketamine_claims.order import PredicateOrder
from ketamine_claims.release.parts import GRAPH, sort_triples
from ketamine_claims.turtle import Layout

Graphs = Mapping[str, Iterable[ox.Triple]]

# The serializer promises no order of its prefixes, so they are sorted afterwards.
_XMLNS = re.compile(rb'\sxmlns:[\w.-]+="[^"]*"')
_XMLNS_BLOCK = re.compile(rb'(?:\sxmlns:[\w.-]+="[^"]*")+')
_TYPE = ox.NamedNode(name("rdf:type"))
# Vocabularies that only the description of a release uses.
_DESCRIPTION_PREFIXES = {
    "adms": "http://www.w3.org/ns/adms#",
    "dcat": "http://www.w3.org/ns/dcat#",
    "dcterms": PREFIXES["dcterms"],
    "foaf": PREFIXES["foaf"],
    "owl": PREFIXES["owl"],
    "prov": PREFIXES["prov"],
    "rdfs": PREFIXES["rdfs"],
    "spdx": "http://spdx.org/rdf/terms#",
    "void": "http://rdfs.org/ns/void#",
    "xsd": PREFIXES["xsd"],
}


def write_turtle(triples: Iterable[ox.Triple], order: PredicateOrder, comment: str = "") -> str:
    """Write a graph as canonical Turtle, laid out as the files of the knowledge base are.

    Args:
        triples: The graph, blank nodes labelled canonically.
        order: Order of the predicates.
        comment: Lines to stand at the top, each beginning with ``#``.

    Returns:
        The text.
    """
    return f"{comment}{write_prefixes()}\n{_write_blocks(triples, order)}"


def write_trig(graphs: Graphs, order: PredicateOrder) -> str:
    """Write several named graphs as TriG, each laid out as canonical Turtle.

    Args:
        graphs: Triples by name of the part.
        order: Order of the predicates.

    Returns:
        The text; graphs stand in the order of their names.
    """
    blocks = [f"<{GRAPH}{part}> {{\n\n{_write_blocks(graphs[part], order)}\n}}\n" for part in sorted(graphs)]
    return write_prefixes() + "\n" + "\n".join(blocks)


def _write_blocks(triples: Iterable[ox.Triple], order: PredicateOrder) -> str:
    layout = Layout(ox.Dataset(ox.Quad(*triple) for triple in triples), order)
    return "\n".join(layout.write_block(subject) for group in arrange(layout) for subject in group.subjects)


def write_ntriples(triples: Iterable[ox.Triple]) -> str:
    """Write a graph as N-Triples, one sorted line a triple."""
    return "".join(f"{line}\n" for line in sorted({f"{triple} ." for triple in triples}))


def write_nquads(graphs: Graphs) -> str:
    """Write several named graphs as N-Quads, one sorted line a quad."""
    lines = {f"{triple} <{GRAPH}{part}> ." for part, triples in graphs.items() for triple in triples}
    return "".join(f"{line}\n" for line in sorted(lines))


def write_rdf_xml(triples: Iterable[ox.Triple]) -> bytes:
    """Write a graph as RDF/XML, subjects and predicates sorted."""
    data = ox.serialize(sort_triples(triples), format=ox.RdfFormat.RDF_XML, prefixes=PREFIXES) or b""
    return _XMLNS_BLOCK.sub(lambda block: b"".join(sorted(_XMLNS.findall(block[0]))), data, count=1)


def write_description(triples: Iterable[ox.Triple], prefixes: Mapping[str, str] | None = None) -> bytes:
    """Write the description of a release as Turtle, sorted, with the prefixes of the vocabularies it uses.

    Args:
        triples: The description.
        prefixes: Further ones by name.

    Returns:
        The text in UTF-8.
    """
    known = {**_DESCRIPTION_PREFIXES, **(prefixes or {})}
    # Stable, so that the class stands first and all else in its order, as in the files of the knowledge base.
    ordered = sorted(sort_triples(set(triples)), key=lambda triple: (str(triple.subject), triple.predicate != _TYPE))
    data = ox.serialize(ordered, format=ox.RdfFormat.TURTLE, prefixes=known) or b""
    lines = data.splitlines(keepends=True)
    count = next((place for place, line in enumerate(lines) if not line.startswith(b"@prefix ")), len(lines))
    blocks = [b"    " + line[1:] if line.startswith(b"\t") else b"\n" + line for line in lines[count:]]
    return b"".join([*sorted(lines[:count]), *blocks])
