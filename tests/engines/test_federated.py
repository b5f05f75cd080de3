"""The federated queries, asked of a stand-in that holds a few rows in the vocabularies of the real services.

Nothing of a query is changed but the addresses behind SERVICE. The rows in federated/expected/ are written by hand.
"""

from __future__ import annotations

import re
import urllib.request
from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path

import pyoxigraph as ox
import pytest
from servers import Server, serve_oxigraph
from test_matrix import ENGINES

from ketamine_claims.load import KnowledgeBase
from ketamine_claims.namespaces import PREFIXES
from ketamine_claims.queries import Query, bind, list_federated

FOLDER = Path(__file__).parent / "federated"
CHECKOUT = Path(__file__).resolve().parents[2]
QUERIES = list_federated(CHECKOUT)
LISTED = re.compile(r"SERVICE\s[^{]*\{[^{}]*?(?:WHERE\s*\{\s*)?VALUES\s+\?\w+\s*\{([^}]*)\}")
PREFIX = re.compile(r"PREFIX\s+(\w+):\s*<([^>]*)>")
# Ubergraph holds these of the OBO ontologies to which our concepts map.
IN_UBERGRAPH = ("CHEBI_", "ECO_", "GO_", "HP_", "MAXO_", "MONDO_", "OBI_")
# What the header of the query says: rdflib sends the first of two SERVICE blocks twice.
NOT_FOR = {"rdflib": {"opencitations-citations"}}
SKOS_MATCHES = ("exactMatch", "closeMatch", "broadMatch", "narrowMatch", "relatedMatch")


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serve_oxigraph(tmp_path_factory.mktemp("service")) as server:
        data, kind = (FOLDER / "services.trig").read_bytes(), {"Content-Type": "application/trig"}
        request = urllib.request.Request(server.graph_url.partition("?")[0], data, kind, method="POST")
        with urllib.request.urlopen(request, timeout=60) as answer:
            assert answer.status in (200, 201, 204)
        yield server


def redirect(query: Query, address: str) -> str:
    text = bind(query, {})
    for service in query.services:
        text = text.replace(f"SERVICE <{service}>", f"SERVICE <{address}>")
    assert "SERVICE <https:" not in text
    return text


@pytest.mark.slow
@pytest.mark.parametrize("engine", ENGINES)
def test_federated_queries_give_the_rows_of_the_service(
    kb: KnowledgeBase, service: Server, engine: str, tmp_path: Path
) -> None:
    assert {query.name for query in QUERIES} == {path.stem for path in (FOLDER / "expected").iterdir()}
    with ENGINES[engine](tmp_path) as (run, add):
        add(chain(kb.triples(), kb.derived))
        queries = [query for query in QUERIES if query.name not in NOT_FOR.get(engine, ())]
        found = {query.name: run(redirect(query, service.query_url)).to_csv().splitlines() for query in queries}
    expected = {query.name: (FOLDER / "expected" / f"{query.name}.csv").read_text().splitlines() for query in queries}
    assert found == expected


def list_dois(kb: KnowledgeBase, change: Callable[[str], str]) -> set[str]:
    return {change(quad.object.value) for quad in find_objects(kb, "kc:doi")}


def find_objects(kb: KnowledgeBase, name: str) -> list[ox.Quad]:
    prefix, _, local = name.partition(":")
    return list(kb.store.quads_for_pattern(None, ox.NamedNode(PREFIXES[prefix] + local), None))


def list_mappings(kb: KnowledgeBase, start: str, matches: tuple[str, ...], kind: str = "Concept") -> set[str]:
    named = {quad.subject for quad in kb.store.quads_for_pattern(None, None, ox.NamedNode(PREFIXES["kc"] + kind))}
    return {
        quad.object.value
        for match in matches
        for quad in find_objects(kb, f"skos:{match}")
        if quad.object.value.startswith(start) and (kind == "Concept" or quad.subject in named)
    }


def read_list(query: Query) -> set[str]:
    (found,) = LISTED.findall(query.body)[:1]
    prefixes = dict(PREFIX.findall(query.body))
    items = re.findall(r'"([^"]*)"|(\w+):(\S+)', found)
    return {text or prefixes[prefix] + local for text, prefix, local in items}


def test_lists_inside_the_queries_follow_the_data(kb: KnowledgeBase) -> None:
    wikidata, uniprot = "http://www.wikidata.org/entity/", "http://purl.uniprot.org/uniprot/"
    wanted = {
        "mesh-headings": list_mappings(kb, "http://id.nlm.nih.gov/mesh/", SKOS_MATCHES),
        "obo-parents": {
            iri for start in IN_UBERGRAPH for iri in list_mappings(kb, PREFIXES["obo"] + start, SKOS_MATCHES[:1])
        },
        "opencitations-citations": list_dois(kb, str.lower),
        "opencitations-identifiers": list_dois(kb, str.lower),
        "uniprot-markers": list_mappings(kb, uniprot, SKOS_MATCHES[:1], "OutcomeConcept"),
        "wikidata-citations": list_dois(kb, str.upper),
        "wikidata-drug-facts": list_mappings(kb, wikidata, SKOS_MATCHES[:1], "InterventionConcept"),
        "wikidata-scholarly": list_dois(kb, str.upper),
    }
    stale = {
        query.name: (sorted(wanted[query.name] - read_list(query)), sorted(read_list(query) - wanted[query.name]))
        for query in QUERIES
        if read_list(query) != wanted[query.name]
    }
    assert not stale, f"Lists lack, or hold beyond the data: {stale}"
