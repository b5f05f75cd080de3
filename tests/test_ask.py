from __future__ import annotations

import json
from pathlib import Path

import pyoxigraph as ox
import pytest

from ketamine_claims import DataError, QueryError, load
from ketamine_claims.ask import ask
from ketamine_claims.queries import bind, check_values, find_query, list_queries, read_query


def test_header_is_read(small: Path) -> None:
    query = find_query(small, "findings-of-source")
    assert query.summary == "What did one source find?"
    assert query.tags == ("source", "finding")
    (parameter,) = query.parameters
    assert (parameter.name, parameter.type, parameter.default) == ("source", "source", "dean-2021")


@pytest.mark.parametrize("engine", ["embedded", "rdflib"])
def test_parameter_means_the_same_in_every_engine(small: Path, engine: str) -> None:
    kb = load(small)
    query = find_query(small, "findings-of-source")
    assert len(ask(kb, bind(query, {}), engine).rows) == 1
    given = {"source": "retracted-2020"}
    rows = ask(kb, bind(query, given), engine).rows
    assert [str(row[0]).rpartition("/")[2] for row in rows] == ["against-2020>", "null-2020>"]


@pytest.mark.parametrize(
    "title",
    [
        'A "quoted" } title',
        "back\\slash \\1 \\g<0>",
        "new\nline",
        "carriage\rreturn",
        "\\u0022 } #",
        "\\\\U00000022",
        "a\\\\\\u0022",
        'x" } UNION { ?s ?p ?o } #',
    ],
)
@pytest.mark.parametrize("engine", ["embedded", "rdflib"])
def test_a_value_cannot_leave_its_place(small: Path, title: str, engine: str) -> None:
    claims = small / "claims.ttl"
    claims.write_text(claims.read_text() + f"\nsource:odd dcterms:title {ox.Literal(title)} .\n")
    query = find_query(small, "sources-by-title")
    rows = ask(load(small), bind(query, {"title": title}), engine).rows
    assert [str(row[0]) for row in rows] == ["<https://w3id.org/ketamine-claims/source/odd>"]


@pytest.mark.parametrize(
    ("name", "values", "message"),
    [
        ("findings-of-source", {"sorce": "x"}, "no parameter 'sorce'. Did you mean source"),
        ("findings-of-source", {"source": "a b"}, "is no source"),
        ("findings-of-source", {"source": "http://x/> } #"}, "is no source"),
        ("sources-by-title", {}, "needs a value for title"),
    ],
)
def test_wrong_values_are_refused(small: Path, name: str, values: dict[str, str], message: str) -> None:
    with pytest.raises(QueryError, match=message):
        bind(find_query(small, name), values)


def test_key_that_does_not_exist_is_refused_with_the_nearest(small: Path) -> None:
    with pytest.raises(QueryError, match="Did you mean dean-2021"):
        check_values(load(small).store, find_query(small, "findings-of-source"), {"source": "dean-2012"})


@pytest.mark.parametrize(
    ("kind", "value", "fits"),
    [
        ("integer", "12", True),
        ("integer", "1.2", False),
        ("decimal", "-0.5", True),
        ("decimal", "x", False),
        ("language", "de-CH", True),
        ("language", "}", False),
        ("outcome", "depressive-symptoms", True),
    ],
)
def test_types_of_parameters(tmp_path: Path, kind: str, value: str, fits: bool) -> None:
    path = tmp_path / "q.rq"
    path.write_text(f"#+ params:\n#+   x: {{type: {kind}}}\nSELECT * WHERE {{\n#: parameters\n}}\n")
    query = read_query(path)
    if fits:
        assert ox.Store().query(bind(query, {"x": value}))
    else:
        with pytest.raises(QueryError):
            bind(query, {"x": value})


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("#+ summary: a: b\nASK {}", r"q\.rq:1: the header is not valid YAML"),
        ("#+ params:\n#+   x: {type: colour}\nSELECT * WHERE {\n#: parameters\n}", "has the type 'colour'"),
        ("#+ params:\n#+   x: {type: claim}\nASK {}", "needs exactly one line"),
        ("#+ just text\nASK {}", "the header must be lines"),
    ],
)
def test_faulty_header_names_the_file(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "q.rq"
    path.write_text(text)
    with pytest.raises(DataError, match=message):
        read_query(path)


@pytest.mark.parametrize("engine", ["embedded", "rdflib"])
def test_faulty_query_is_one_clear_error(small: Path, engine: str) -> None:
    with pytest.raises(QueryError, match=r"q\.rq:.*not valid SPARQL"):
        ask(load(small), "SELECT * WHERE { ?s ?p x:y }", engine, Path("q.rq"))


def test_answers_as_csv_json_and_pandas(small: Path) -> None:
    kb = load(small)
    answer = ask(kb, bind(find_query(small, "findings-of-source"), {}))
    assert answer.to_csv().splitlines() == [
        "finding,value",
        "https://w3id.org/ketamine-claims/finding/dean-2021-midazolam-symptoms-24h,-0.49",
    ]
    assert json.loads(answer.write("json"))["results"]["bindings"][0]["value"]["value"] == "-0.49"
    pandas = pytest.importorskip("pandas")
    table = answer.to_pandas()
    assert isinstance(table, pandas.DataFrame) and table["value"].tolist() == [-0.49]
    assert json.loads(ask(kb, "ASK {}").write("json")) == {"head": {}, "boolean": True}


def test_every_query_of_this_project_has_a_summary_and_runs(checkout: Path) -> None:
    kb = load(checkout)
    for query in list_queries(checkout):
        assert query.summary, query.path
        ask(kb, bind(query, {}), path=query.path)
