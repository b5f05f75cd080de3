"""How to push, and where each store takes what."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Method(StrEnum):
    """How the triples travel: by the Graph Store Protocol, by updates, or by what the store has."""

    auto = "auto"
    gsp = "gsp"
    update = "update"


class Layout(StrEnum):
    """How the addresses of a store are laid out."""

    generic = "generic"
    fuseki = "fuseki"
    graphdb = "graphdb"
    neptune = "neptune"
    oxigraph = "oxigraph"
    qlever = "qlever"
    stardog = "stardog"
    virtuoso = "virtuoso"


@dataclass(frozen=True, slots=True)
class Addresses:
    """Where a store takes what.

    Attributes:
        query: Address of SPARQL queries.
        update: Address of SPARQL updates.
        graph_store: Address of the Graph Store Protocol; a graph is named in the parameter ``graph``.
    """

    query: str
    update: str
    graph_store: str


# What follows the address of the server or repository in the usual set-up: query, update, graph store.
_PATHS = {
    Layout.generic: ("", "", ""),
    Layout.fuseki: ("/query", "/update", "/data"),
    Layout.graphdb: ("", "/statements", "/rdf-graphs/service"),
    Layout.neptune: ("/sparql", "/sparql", "/sparql/gsp/"),
    Layout.oxigraph: ("/query", "/update", "/store"),
    Layout.qlever: ("/", "/", "/"),
    Layout.stardog: ("/query", "/update", ""),
    Layout.virtuoso: ("/sparql-auth", "/sparql-auth", "/sparql-graph-crud-auth"),
}


def find_addresses(url: str, layout: Layout) -> Addresses:
    """Tell where a store takes what.

    Args:
        url: Address of the server or repository.
        layout: How its addresses are laid out.

    Returns:
        The addresses; for ``generic`` three times the one given.
    """
    return Addresses(*(url.rstrip("/") + path if path else url for path in _PATHS[layout]))
