"""Every query gives the rows that are pinned for it."""

from __future__ import annotations

from pathlib import Path

import pytest
from pin_rows import CHECKOUT, EXPECTED, answer_query, write_pins

from ketamine_claims import load
from ketamine_claims.files import list_query_files
from ketamine_claims.load import KnowledgeBase
from ketamine_claims.queries import find_query, read_query

FILES = list_query_files(CHECKOUT)
REMEDY = "If the change is meant, run .venv/bin/python tests/queries/pin_rows.py and review the diff."


@pytest.fixture(scope="module")
def kb() -> KnowledgeBase:
    return load(CHECKOUT)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_query_gives_its_pinned_rows(kb: KnowledgeBase, path: Path) -> None:
    name, text = answer_query(kb, read_query(path))
    pin = EXPECTED / name
    assert pin.is_file(), f"No rows are pinned. {REMEDY}"
    assert text.splitlines() == pin.read_text(encoding="utf-8").splitlines(), REMEDY


def test_every_pin_belongs_to_a_query() -> None:
    pinned = {path.stem for path in EXPECTED.glob("*")}
    assert pinned <= {path.stem for path in FILES}, REMEDY


def test_pins_are_renewed(small: Path, tmp_path: Path) -> None:
    (small / "queries" / "graph.rq").write_text("CONSTRUCT { ?s a ?o } WHERE { ?s a ?o FILTER (isIRI(?s)) }")
    queries = [find_query(small, "findings-of-source"), find_query(small, "graph")]
    folder = tmp_path / "expected"
    assert write_pins(load(small), queries, folder) == ["findings-of-source.csv", "graph.ttl"]
    assert (folder / "findings-of-source.csv").read_text().splitlines()[1].endswith(",-0.49")
    assert write_pins(load(small), queries, folder) == []
    evidence = small / "evidence" / "onset.ttl"
    evidence.write_text(evidence.read_text().replace("-0.49", "-0.50"))
    assert write_pins(load(small), queries, folder) == ["findings-of-source.csv"]
    assert write_pins(load(small), queries[:1], folder) == ["graph.ttl"]
    assert [path.name for path in folder.iterdir()] == ["findings-of-source.csv"]
