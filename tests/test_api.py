"""Python as a user writes it."""

from __future__ import annotations

import builtins
import datetime
import doctest
import importlib
import pkgutil
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import rdflib

import ketamine_claims
from ketamine_claims import QueryError, load
from ketamine_claims.values import Iri, Record

PREFIX = "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>\n"


def test_first_lines_of_the_documentation() -> None:
    kb = load()
    assert kb.claim("onset-speed").evidence
    rows = kb.query("evidence-against", claim="not-addictive").to_pandas()
    assert set(rows["bearing"]) <= {"disputes", "null result"} and set(rows["claim"]) == {
        "https://w3id.org/ketamine-claims/claim/not-addictive"
    }


def test_rows_have_names_and_python_values(small: Path) -> None:
    answer = load(small).query("findings-of-source", source="source:retracted-2020")
    assert [row.value for row in answer] == [Decimal("1.5"), Decimal("0.1")]
    first = next(iter(answer))
    finding, value = first
    assert isinstance(finding, Iri) and isinstance(finding, str) and finding.key == "against-2020"
    assert first["finding"] == first[0] == finding and first.to_dict() == {"finding": finding, "value": value}
    assert answer.to_dicts()[0] == {"finding": finding, "value": Decimal("1.5")}
    with pytest.raises(AttributeError, match="the columns are finding, value"):
        _ = first.valu
    with pytest.raises(KeyError, match="the columns are finding, value"):
        _ = first["valu"]
    assert (
        repr(first) == "Record(finding='https://w3id.org/ketamine-claims/finding/against-2020', value=Decimal('1.5'))"
    )
    assert repr(answer) == "Answer(2 rows: finding, value)" and len(answer) == 2 and answer


@pytest.mark.parametrize(
    ("term", "value"),
    [
        ("1", 1),
        ('"7"^^xsd:nonNegativeInteger', 7),
        ("1.50", Decimal("1.5")),
        ("1e3", 1000.0),
        ("true", True),
        ('"2021"^^xsd:gYear', 2021),
        ('"2026-11-30"^^xsd:date', datetime.date(2026, 11, 30)),
        ('"2026-11-30T12:00:00Z"^^xsd:dateTime', datetime.datetime(2026, 11, 30, 12, tzinfo=datetime.UTC)),
        ('"PT24H"^^xsd:duration', "P1D"),
        ('"many"^^xsd:integer', "many"),
        ('"2021-Z"^^xsd:date', "2021-Z"),
        ('"x"@en', "x"),
        ("<http://example.org/x>", "http://example.org/x"),
    ],
)
def test_value_of_a_term(small: Path, term: str, value: Any) -> None:
    (row,) = load(small).ask(f"{PREFIX}SELECT ?x {{ VALUES ?x {{ {term} }} }}")
    assert row.x == value and isinstance(row.x, type(value))


@pytest.mark.parametrize(
    ("value", "kind"),
    [(14, "decimal"), (0.0000001, "decimal"), (Decimal("-2.50"), "decimal"), (True, "boolean"),
     (datetime.date(2026, 1, 2), "date"), ('a "quote"', "string"), (rdflib.Literal("en"), "language")],
)  # fmt: skip
def test_python_values_are_parameters(small: Path, value: Any, kind: str) -> None:
    path = small / "queries" / "echo.rq"
    path.write_text(f"#+ params:\n#+   x: {{type: {kind}}}\nSELECT ?_x WHERE {{\n#: parameters\n}}\n")
    (row,) = load(small).query("echo", x=value)
    assert row._x == (Decimal(str(value)) if isinstance(value, float) else value if kind != "language" else str(value))


def test_rdf_terms_are_parameters(small: Path) -> None:
    kb = load(small)
    iri = "https://w3id.org/ketamine-claims/source/retracted-2020"
    for given in (iri, Iri(iri), rdflib.URIRef(iri), next(iter(kb.ask(f"SELECT ?s {{ BIND(<{iri}> AS ?s) }}"))).s):
        assert len(kb.query("findings-of-source", source=given)) == 2


def test_optional_parameter_may_be_left_open() -> None:
    kb = load()
    path = Path(kb.root) / "queries" / "changes-since.rq"
    with pytest.raises(QueryError, match="needs a value"):
        kb.query(str(path), since=None)


def test_mistakes_are_told(small: Path) -> None:
    kb = load(small)
    for call, told in (
        (lambda: kb.query("findings-of-sorce"), "Did you mean findings-of-source"),
        (lambda: kb.query("findings-of-source", sorce="x"), "Did you mean source"),
        (lambda: kb.query("findings-of-source", source="dean-2012"), "Did you mean dean-2021"),
        (lambda: kb.query("findings-of-source", engine="jena"), "there is no engine 'jena'"),
        (lambda: kb.ask("SELECT * WHERE { ?s kc:x ?o }"), "Add the line PREFIX kc:"),
        (lambda: kb.ask("SELECT ?x {}").select(["y"]), "The columns are: x."),
    ):
        with pytest.raises(QueryError, match=told):
            call()


def test_tables(small: Path) -> None:
    pandas, polars = pytest.importorskip("pandas"), pytest.importorskip("polars")
    answer = load(small).ask(
        'SELECT * { VALUES (?i ?gap ?d ?mixed ?s ?b) { (1 2021 1.5 1 "x" true) (2 UNDEF 2 "y" <http://e/x> false) } }'
    )
    frame, table = answer.to_pandas(), answer.to_polars()
    assert isinstance(frame, pandas.DataFrame) and isinstance(table, polars.DataFrame)
    assert frame["i"].tolist() == [1, 2] == table["i"].to_list() and str(frame["gap"].dtype) == "Int64"
    assert table["gap"].to_list() == [2021, None] and table["gap"].dtype == polars.Int64
    assert frame["d"].tolist() == [1.5, 2.0] == table["d"].to_list() and frame["d"].dtype == "float64"
    assert frame["mixed"].tolist() == ["1", "y"] == table["mixed"].to_list()
    assert frame["b"].tolist() == [True, False] == table["b"].to_list()
    empty = load(small).ask("SELECT ?x ?y { FILTER(false) }")
    assert list(empty.to_pandas().columns) == ["x", "y"] == empty.to_polars().columns
    with pytest.raises(QueryError, match="only the answer of a SELECT"):
        load(small).ask("ASK {}").to_pandas()


@pytest.mark.parametrize("library", ["pandas", "polars"])
def test_missing_library_names_the_extra(small: Path, monkeypatch: pytest.MonkeyPatch, library: str) -> None:
    real = builtins.__import__

    def refuse(name: str, *rest: Any, **more: Any) -> Any:
        if name == library:
            raise ImportError(name)
        return real(name, *rest, **more)

    answer = load(small).query("findings-of-source")
    monkeypatch.setattr(builtins, "__import__", refuse)
    with pytest.raises(QueryError, match=rf"pip install 'ketamine-claims\[{library}\]'"):
        getattr(answer, f"to_{library}")()


def test_csv_as_text_and_file(small: Path, tmp_path: Path) -> None:
    answer = load(small).query("findings-of-source")
    text = answer.to_csv(tmp_path / "rows.csv")
    assert (tmp_path / "rows.csv").read_text() == text and text.splitlines()[0] == "finding,value"


def test_store_and_graph_are_one_call_away(small: Path) -> None:
    kb = load(small)
    assert len(kb.to_rdflib()) == len(kb.store) == len(kb)
    assert kb.ask("ASK { ?s ?p ?o }") and not kb.ask("ASK { ?s ?s ?s }")
    assert kb.ask("CONSTRUCT WHERE { ?s ?p ?o }", engine="rdflib").triples is not None
    assert [query.name for query in kb.queries] == ["findings-of-source", "sources-by-title"]


def test_record_of_odd_names() -> None:
    record = Record(("count", "class", "_x"), (1, 2, 3))
    # Methods of a tuple keep their meaning; every column can be had by name.
    assert record["count"] == 1 and record["class"] == 2 and record._x == 3


MODULES = sorted(module.name for module in pkgutil.walk_packages(ketamine_claims.__path__, "ketamine_claims."))


@pytest.mark.parametrize("name", [name for name in MODULES if not name.endswith("__main__")])
def test_examples_in_docstrings(name: str) -> None:
    try:
        module = importlib.import_module(name)
    except ImportError as error:
        pytest.skip(f"needs {error.name}")
    failed, _ = doctest.testmod(module)
    assert failed == 0
