"""Every Turtle file is clean for three independent parsers: no error, and no warning either."""

from __future__ import annotations

import logging
import warnings
from pathlib import Path

import pyoxigraph as ox
import pytest
import rdflib
from java_tools import run_java

from ketamine_claims.convert import write_ntriples
from ketamine_claims.files import list_data_files, list_shape_files
from ketamine_claims.load import KnowledgeBase

CHECKOUT = Path(__file__).resolve().parents[2]
FILES = [*list_data_files(CHECKOUT), *list_shape_files(CHECKOUT)]
FAULTY = """<http://example.org/s> <http://example.org/p> "2026-13-40"^^<http://www.w3.org/2001/XMLSchema#date> ."""


def find_complaints(*files: Path) -> list[str]:
    """Give what Jena's riot says about files beyond naming them."""
    result = run_java("jena", "riotcmd.riot", "--validate", "--strict", *files)
    lines = (result.stdout + result.stderr).splitlines()
    complaints = [line for line in lines if " INFO " not in line]
    return complaints or [f"exit status {result.returncode}"] * bool(result.returncode)


@pytest.mark.slow
def test_jena_has_no_complaint() -> None:
    assert find_complaints(*FILES) == []


@pytest.mark.slow
def test_jena_has_no_complaint_about_what_is_derived(kb: KnowledgeBase, tmp_path: Path) -> None:
    path = tmp_path / "derived.nt"
    path.write_text(write_ntriples(kb.derived), encoding="utf-8")
    assert find_complaints(path) == []


@pytest.mark.slow
def test_jena_would_complain(tmp_path: Path) -> None:
    path = tmp_path / "faulty.ttl"
    path.write_text(FAULTY)
    assert len(find_complaints(path)) == 1


def parse_with_rdflib(path: Path, caplog: pytest.LogCaptureFixture) -> tuple[rdflib.Graph, list[str]]:
    """Parse a file with rdflib; give the graph and everything that was logged or warned."""
    with warnings.catch_warnings(record=True) as caught, caplog.at_level(logging.WARNING):
        warnings.simplefilter("always")
        graph = rdflib.Graph().parse(path)
    # rdflib calls functions of its own that it has declared outdated.
    said = [str(warning.message) for warning in caught if not issubclass(warning.category, DeprecationWarning)]
    return graph, said + [record.getMessage() for record in caplog.records]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(CHECKOUT).as_posix())
def test_rdflib_and_oxigraph_read_the_same_without_a_warning(path: Path, caplog: pytest.LogCaptureFixture) -> None:
    graph, said = parse_with_rdflib(path, caplog)
    assert said == []
    assert len(graph) == len(set(ox.parse(path=path, format=ox.RdfFormat.TURTLE))) > 0


def test_rdflib_would_warn(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path = tmp_path / "faulty.ttl"
    path.write_text(FAULTY)
    assert parse_with_rdflib(path, caplog)[1]
