"""The library in the vocabulary that SPARQL editors read, read back as they do."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox
import pytest
import rdflib
from rdflib.plugins.sparql import prepareQuery
from typer.testing import CliRunner

from ketamine_claims.cli import app
from ketamine_claims.examples import DEFAULT_TARGET, QUERY_BASE, describe_queries, write_examples
from ketamine_claims.queries import Query, bind, list_federated, list_queries, read_form, strip_header

PREFIXES = """
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX schema: <https://schema.org/>
PREFIX sh: <http://www.w3.org/ns/shacl#>
PREFIX spex: <https://purl.expasy.org/sparql-examples/ontology#>
"""


@pytest.fixture(scope="module")
def queries() -> list[Query]:
    root = Path(__file__).resolve().parent.parent
    return [*list_queries(root), *list_federated(root)]


@pytest.fixture(scope="module")
def store(queries: list[Query]) -> ox.Store:
    store = ox.Store()
    store.extend(ox.Quad(*triple) for triple in describe_queries(queries))
    return store


def test_an_editor_finds_every_query_and_its_text(store: ox.Store, queries: list[Query]) -> None:
    rows = store.query(
        PREFIXES + "SELECT DISTINCT ?sq ?comment ?query WHERE { ?sq a sh:SPARQLExecutable ; rdfs:comment ?comment ; "
        "sh:select|sh:ask|sh:construct|sh:describe ?query } ORDER BY ?sq"
    )
    found = {row["sq"].value: (row["comment"], row["query"].value) for row in rows}
    assert set(found) == {QUERY_BASE + query.name for query in queries}
    for query in queries:
        comment, text = found[QUERY_BASE + query.name]
        assert comment.language == "en" and comment.value.startswith(query.summary)
        assert text == strip_header(bind(query, {})).strip()
        assert ox.Store().query(text) is not None
        assert prepareQuery(text).algebra.name == f"{query.form.capitalize()}Query"
        assert read_form(text) == query.form


def test_an_editor_finds_the_prefixes(store: ox.Store) -> None:
    rows = store.query(PREFIXES + "SELECT DISTINCT ?prefix ?ns { [] sh:namespace ?ns ; sh:prefix ?prefix }")
    prefixes = {row["prefix"].value: row["ns"].value for row in rows}
    assert prefixes["kc"] == "https://w3id.org/ketamine-claims/ontology#"


def test_each_says_kind_target_keywords_and_services(store: ox.Store, queries: list[Query]) -> None:
    wanted = """
    ASK {{ <{iri}> a sh:SPARQL{form}Executable ; schema:target <{target}> ; schema:keywords "{tag}" ;
      sh:prefixes/sh:declare/sh:prefix "kc" }}"""
    for query in queries:
        iri, form = QUERY_BASE + query.name, query.form.capitalize()
        assert store.query(PREFIXES + wanted.format(iri=iri, form=form, target=DEFAULT_TARGET, tag=query.tags[0])), iri
        services = store.query(PREFIXES + f"SELECT ?s {{ <{iri}> spex:federatesWith ?s }}")
        assert {row["s"].value for row in services} == set(query.services)
    assert any(query.services for query in queries)


def test_other_parsers_read_the_same(queries: list[Query], store: ox.Store) -> None:
    graph = rdflib.Graph().parse(data=write_examples(queries), format="turtle")
    assert len(graph) == len(store)


def test_command_prints_it(runner: CliRunner) -> None:
    shown = runner.invoke(app, ["queries", "--format", "turtle"]).stdout
    assert "query:evidence-against a sh:SPARQLExecutable , sh:SPARQLSelectExecutable ;\n" in shown
    one = runner.invoke(app, ["queries", "show", "describe-claim", "--format", "turtle"]).stdout
    assert "sh:SPARQLConstructExecutable" in one and one.count("sh:SPARQLExecutable") == 1
