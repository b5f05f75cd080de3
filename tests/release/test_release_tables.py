"""CSV and SSSOM, read by pandas, frictionless and sssom."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from receiver_tools import run_tool

from ketamine_claims.release.parts import Parts

BASE = "https://w3id.org/ketamine-claims/"


def read_rows(release: Path) -> list[dict[str, str]]:
    with (release / "csv" / "findings.csv").open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_table_is_the_declared_part_of_the_graph(release: Path, parts: Parts):
    """Every cell is a value of the property that the dictionary names, and no value is lost."""
    fields = json.loads((release / "csv" / "datapackage.json").read_text())["resources"][0]["schema"]["fields"]
    rows = read_rows(release)
    sources = {row["finding"]: row["source"] for row in rows}
    with (release / "csv" / "data-dictionary.csv").open(newline="") as file:
        dictionary = {row["column"]: row for row in csv.DictReader(file)}
    assert [field["name"] for field in fields] == list(dictionary) == list(rows[0])
    graph: dict[tuple[str, str], set[str]] = {}
    for triple in parts.triples:
        graph.setdefault((triple.subject.value, triple.predicate.value), set()).add(triple.object.value)
    checked = 0
    for column, entry in dictionary.items():
        if column == "finding" or column.endswith("_label"):
            continue
        for row in rows:
            subject = row["finding"] if entry["of"] == "finding" else sources[row["finding"]]
            cell = set(row[column].split("|")) if row[column] else set()
            assert cell == graph.get((subject, entry["property"]), set()), (column, row["finding"])
            checked += len(cell)
    assert checked > 5000
    assert {row["finding"] for row in rows} == {
        triple.subject.value
        for triple in parts.triples
        if triple.predicate.value.endswith("#type") and triple.object.value == f"{BASE}ontology#Finding"
    }


def test_labels_stand_in_the_order_of_their_nodes(release: Path):
    for row in read_rows(release):
        for column in row:
            if column.endswith("_label"):
                assert row[column].count("|") == row[column.removesuffix("_label")].count("|"), (row["finding"], column)


def test_every_column_is_explained(release: Path):
    with (release / "csv" / "data-dictionary.csv").open(newline="") as file:
        for row in csv.DictReader(file):
            assert len(row["description"]) > 10 and row["property"].startswith("http"), row


def test_pandas_reads_numbers(release: Path):
    pandas = pytest.importorskip("pandas")
    table = pandas.read_csv(release / "csv" / "findings.csv", dtype={"source_pmid": str})
    assert table["finding"].is_unique
    for column in ("value", "lower_confidence_limit", "upper_confidence_limit", "timepoint_days", "participants"):
        assert pandas.api.types.is_numeric_dtype(table[column]), column
    limits = table.dropna(subset=["lower_confidence_limit", "value", "upper_confidence_limit"])
    assert (limits["lower_confidence_limit"] <= limits["value"]).all()


def test_frictionless_accepts_the_package(release: Path):
    report = json.loads(
        run_tool("frictionless", "frictionless", "validate", "--json", release / "csv" / "datapackage.json")
    )
    assert report["valid"] and report["stats"]["errors"] == 0 and report["stats"].get("warnings", 0) == 0
    assert report["stats"]["tasks"] == 2


def test_sssom_accepts_the_mappings(release: Path, parts: Parts, read: Callable[[str], str], tmp_path: Path):
    path = release / "concepts.sssom.tsv"
    output = run_tool("sssom", "sssom", "validate", path).lower()
    assert "error" not in output and "warning" not in output, output
    turtle = tmp_path / "mappings.ttl"
    run_tool("sssom", "sssom", "convert", path, "--output", turtle, "--output-format", "rdf")
    import rdflib

    graph = rdflib.Graph().parse(turtle, format="turtle")
    owl = rdflib.OWL
    found = {
        (
            str(graph.value(axiom, owl.annotatedSource)),
            str(graph.value(axiom, owl.annotatedProperty)),
            str(graph.value(axiom, owl.annotatedTarget)),
        )
        for axiom in graph.subjects(rdflib.RDF.type, owl.Axiom)
    }
    wanted = {
        (triple.subject.value, triple.predicate.value, triple.object.value)
        for triple in parts.triples
        if triple.predicate.value.startswith("http://www.w3.org/2004/02/skos/core#")
        and triple.predicate.value.endswith("Match")
        and triple.subject.value.startswith(f"{BASE}concept/")
    }
    assert found == wanted
