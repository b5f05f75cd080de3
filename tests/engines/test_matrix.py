"""Every query gives the same rows in every engine, and every rule the same triples, as in embedded Oxigraph."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from itertools import chain
from pathlib import Path

import pyoxigraph as ox
import pytest
from same import describe_difference, read_values
from servers import Server, serve_fuseki, serve_oxigraph

from ketamine_claims.ask import Answer, ask, collect
from ketamine_claims.convert import build_rdflib_graph
from ketamine_claims.endpoint import ask_endpoint
from ketamine_claims.files import list_rule_files, read_text
from ketamine_claims.load import KnowledgeBase
from ketamine_claims.queries import bind, list_queries

Ask = Callable[[str], Answer]
Add = Callable[[Iterable[ox.Triple]], None]


@contextmanager
def open_rdflib(folder: Path) -> Iterator[tuple[Ask, Add]]:
    from rdflib.plugins.sparql import prepareQuery

    graph = build_rdflib_graph(())

    def add(triples: Iterable[ox.Triple]) -> None:
        for triple in build_rdflib_graph(triples):
            graph.add(triple)

    def run(query: str) -> Answer:
        result = graph.query(prepareQuery(query))
        if result.type == "CONSTRUCT":
            data = result.serialize(format="nt") or b""
            return Answer(triples=tuple(quad.triple for quad in ox.parse(data, ox.RdfFormat.N_TRIPLES)))
        data = result.serialize(format="json") or b""
        solutions = ox.parse_query_results(data, ox.QueryResultsFormat.JSON)
        names = tuple(variable.value for variable in solutions.variables)
        return Answer(variables=names, rows=tuple(map(tuple, solutions)))

    yield run, add


@contextmanager
def open_backwards(folder: Path) -> Iterator[tuple[Ask, Add]]:
    """The embedded engine, its data loaded last first: rows that ORDER BY leaves tied would change places."""
    store = ox.Store()

    def add(triples: Iterable[ox.Triple]) -> None:
        store.extend(ox.Quad(*triple) for triple in reversed(list(triples)))

    yield lambda query: collect(store.query(query)), add


@contextmanager
def open_server(serve: Callable[[Path], AbstractContextManager[Server]], folder: Path) -> Iterator[tuple[Ask, Add]]:
    with serve(folder) as server:
        yield lambda query: ask_endpoint(server.query_url, query), server.add


ENGINES = {
    "backwards": open_backwards,
    "rdflib": open_rdflib,
    "oxigraph-server": lambda folder: open_server(serve_oxigraph, folder),
    "fuseki": lambda folder: open_server(serve_fuseki, folder),
}


@pytest.mark.slow
@pytest.mark.parametrize("engine", ENGINES)
def test_every_query_gives_the_same_rows(kb: KnowledgeBase, engine: str, tmp_path: Path) -> None:
    queries = list_queries(kb.root)
    assert queries
    with ENGINES[engine](tmp_path) as (run, add):
        add(chain(kb.triples(), kb.derived))
        differences = []
        for query in queries:
            text = bind(query, {})
            try:
                difference = describe_difference(ask(kb, text), run(text))
            except Exception as error:  # any failure of any engine belongs into the list
                difference = f"fails: {error}"
            if difference is not None:
                differences.append(f"{query.name}: {difference}")
    assert not differences, f"{len(differences)} of {len(queries)} queries differ:\n" + "\n".join(differences)


@pytest.mark.slow
@pytest.mark.parametrize("engine", ENGINES)
def test_every_rule_gives_the_same_triples(kb: KnowledgeBase, engine: str, tmp_path: Path) -> None:
    assert kb.derived
    with ENGINES[engine](tmp_path) as (run, add):
        add(kb.triples())
        derived: set[ox.Triple] = set()
        for path in list_rule_files(kb.root):
            triples = run(read_text(path)).triples or ()
            add(triples)
            derived.update(triples)
    ours, theirs = read_values(kb.derived), read_values(derived)
    assert not ours ^ theirs, f"lacks {sorted(ours - theirs, key=repr)[:5]}, adds {sorted(theirs - ours, key=repr)[:5]}"
