"""Jelly: the named graphs in the binary format that Jena, RDF4J, Titanium and rdflib read (https://w3id.org/jelly)."""

from __future__ import annotations

import io
from collections.abc import Iterator
from functools import cache
from typing import Any

import pyoxigraph as ox

from ketamine_claims.namespaces import name
from ketamine_claims.release.parts import GRAPH, sort_triples
from ketamine_claims.release.rdf import Graphs

Term = ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple
_STRING = name("xsd:string")


def write_jelly(graphs: Graphs) -> bytes:
    """Write several named graphs as one stream of quads, graph after graph, sorted.

    Args:
        graphs: Triples by name of the part, blank nodes labelled canonically.

    Returns:
        The bytes: delimited frames, as files of this format are.
    """
    from pyjelly import jelly  # type: ignore[import-untyped]
    from pyjelly.integrations.generic.serialize import flat_stream_to_file  # type: ignore[import-untyped]
    from pyjelly.options import StreamParameters  # type: ignore[import-untyped]
    from pyjelly.serialize.streams import SerializerOptions  # type: ignore[import-untyped]

    options = SerializerOptions(
        logical_type=jelly.LOGICAL_STREAM_TYPE_FLAT_QUADS,
        params=StreamParameters(generalized_statements=False, rdf_star=False),
    )
    file = io.BytesIO()
    flat_stream_to_file(_list_quads(graphs), file, options)
    return file.getvalue()


def _list_quads(graphs: Graphs) -> Iterator[Any]:
    from pyjelly.integrations.generic.generic_sink import IRI, Quad  # type: ignore[import-untyped]

    convert = cache(_convert)
    for part in sorted(graphs):
        graph = IRI(GRAPH + part)
        for triple in sort_triples(graphs[part]):
            yield Quad(convert(triple.subject), convert(triple.predicate), convert(triple.object), graph)


def _convert(term: Term) -> Any:
    from pyjelly.integrations.generic.generic_sink import IRI, BlankNode, Literal

    assert not isinstance(term, ox.Triple)
    if isinstance(term, ox.NamedNode):
        return IRI(term.value)
    if isinstance(term, ox.BlankNode):
        return BlankNode(term.value)
    datatype = term.datatype.value
    if term.language:
        return Literal(term.value, langtag=term.language)
    return Literal(term.value, datatype=None if datatype == _STRING else datatype)
