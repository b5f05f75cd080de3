"""Every query of the library is documented, ordered, tidy and safe; together they use the whole ontology."""

from __future__ import annotations

import re
from pathlib import Path

import pyoxigraph as ox
import pytest

from ketamine_claims import QueryError, load
from ketamine_claims.files import list_federated_files, list_query_files
from ketamine_claims.namespaces import PREFIXES
from ketamine_claims.queries import AUDIENCES, bind, read_query

CHECKOUT = Path(__file__).resolve().parents[2]
FILES = list_query_files(CHECKOUT)
EVERY_FILE = [*FILES, *list_federated_files(CHECKOUT)]
ONTOLOGY = CHECKOUT / "ontology" / "ketamine-claims.ttl"
# Strings before IRIs and comments, since either may hold what looks like the others.
NO_CODE = re.compile(r'"(?:[^"\\\n]|\\.)*"|<[^<>"{}|^`\\\s]*>|#[^\n]*')
PREFIX = re.compile(r"^\s*PREFIX\s+([\w-]*):\s*<([^>]*)>", re.MULTILINE | re.IGNORECASE)
PREFIXED = re.compile(r"(?<![\w?$:-])([A-Za-z][\w-]*):([\w-]*)")

# Terms that no question needs, by the reason. Keep it short.
NOT_ASKED_FOR: dict[str, set[str]] = {}

# Those with a column "findings" that do not ask about pooling; a pooled estimate has such slots too, and is none.
COUNTS_OF_FINDINGS = [
    path.stem
    for path in FILES
    if re.search(r"\?findings\b", path.read_text()) and not re.search(r"kc:(pools|contribut|Pooled)", path.read_text())
]

ATTACKS = [
    "x> } ; DROP ALL #",
    '" . ?s ?p ?o . "',
    'x" } UNION { ?s ?p ?o } #',
    "x\\",
    '\\" } ?s ?p ?o #',
    "\\u0022 } ?s ?p ?o #",
    "x\n} ?s ?p ?o #",
    "https://example.org/x> . ?s ?p ?o . <https://example.org/y",
    "onset-speed } VALUES ?x { 1",
    "claim:onset-speed . ?s ?p ?o",
    "?s",
]


def strip_code(text: str) -> str:
    """Give a query without its comments, IRIs and strings."""
    return NO_CODE.sub(" ", text)


def name_file(path: Path) -> str:
    return path.stem


@pytest.mark.parametrize("path", EVERY_FILE, ids=name_file)
def test_header_says_what_is_asked_and_by_whom(path: Path) -> None:
    query = read_query(path)
    assert query.summary.endswith("?")
    assert query.description.endswith(".")
    assert query.tags and query.tags[0] in AUDIENCES
    assert len(set(query.tags)) == len(query.tags)
    for parameter in query.parameters:
        assert parameter.description, parameter.name
        assert parameter.default is not None, parameter.name


@pytest.mark.parametrize("path", EVERY_FILE, ids=name_file)
def test_rows_are_ordered(path: Path) -> None:
    query = read_query(path)
    if query.form == "SELECT":
        assert "ORDER BY" in strip_code(query.body).rpartition("}")[2], "The outermost SELECT has no ORDER BY."
    else:
        assert query.form in ("ASK", "CONSTRUCT")


@pytest.mark.parametrize("path", EVERY_FILE, ids=name_file)
def test_prefixes_are_those_declared_and_all_are_used(path: Path) -> None:
    text = read_query(path).body
    declared = PREFIX.findall(text)
    code = strip_code(PREFIX.sub("", text))
    used = {prefix for prefix, _ in PREFIXED.findall(code)}
    assert [prefix for prefix, _ in declared] == sorted(used)
    for prefix, namespace in declared:
        assert PREFIXES.get(prefix, namespace) == namespace, f"{prefix} means something else in the data."


def test_every_term_of_the_ontology_serves_a_question() -> None:
    namespace = PREFIXES["kc"]
    subjects = {quad.subject.value for quad in ox.parse(path=ONTOLOGY) if isinstance(quad.subject, ox.NamedNode)}
    terms = {iri.removeprefix(namespace) for iri in subjects if iri.startswith(namespace)}
    used = {
        name
        for path in EVERY_FILE
        for prefix, name in PREFIXED.findall(strip_code(read_query(path).body))
        if prefix == "kc" and name
    }
    excused = set().union(*NOT_ASKED_FOR.values())
    assert used - terms == set(), "Queries use terms that the ontology lacks."
    assert excused & used == set(), "These are asked for: take them off the list of exceptions."
    assert sorted(terms - used - excused) == [], "No question uses these terms: write one, or say why none is needed."


def test_pooled_estimates_are_not_counted_as_findings() -> None:
    kb = load(CHECKOUT)
    whole = {name: kb.query(name).to_dicts() for name in COUNTS_OF_FINDINGS}
    for estimate in list(kb.store.quads_for_pattern(None, None, ox.NamedNode(PREFIXES["kc"] + "PooledEstimate"))):
        for quad in list(kb.store.quads_for_pattern(estimate.subject, None, None)):
            kb.store.remove(quad)
    assert {name: kb.query(name).to_dicts() for name in COUNTS_OF_FINDINGS} == whole


@pytest.mark.parametrize("path", [path for path in EVERY_FILE if read_query(path).parameters], ids=name_file)
def test_value_never_changes_the_query(path: Path) -> None:
    query = read_query(path)
    harmless = mask_values(bind(query, {}))
    for parameter in query.parameters:
        for attack in ATTACKS:
            try:
                text = bind(query, {parameter.name: attack})
            except QueryError:
                continue  # refused, which is as good
            assert mask_values(text) == harmless, (parameter.name, attack)


def mask_values(text: str) -> list[str]:
    """Give the lines of a query without strings, IRIs and comments; then again, Unicode escapes resolved first."""
    resolved = re.sub(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})", lambda u: chr(int(u[1] or u[2], 16)), text)
    return [NO_CODE.sub("_", line) for line in f"{text}\n{resolved}".splitlines()]
