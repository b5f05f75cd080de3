"""Pages of a knowledge base whose texts try to become more than text."""

from __future__ import annotations

import csv
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from page import Page
from served import CHECKOUT, Served, serve

SCRIPT = "<script>alert(1)</script>"
BREAKOUTS = [SCRIPT, "</script><img src=x onerror=alert(2)>", '" onmouseover="alert(3)', "{{ 7919*7907 }}", "&lt;b&gt;"]
PREFIXES = """
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix kc: <https://w3id.org/ketamine-claims/ontology#> .
@prefix concept: <https://w3id.org/ketamine-claims/concept/> .
@prefix dcterms: <http://purl.org/dc/terms/> .
"""


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The real knowledge base with every label, statement and title of one file turned into an attack."""
    root = tmp_path_factory.mktemp("hostile") / "kb"
    for name in ("ontology", "queries", "shapes", "evidence", "docs"):
        shutil.copytree(CHECKOUT / name, root / name)
    shutil.copy(CHECKOUT / "claims.ttl", root / "claims.ttl")
    attack = "".join(BREAKOUTS).replace("\\", "\\\\").replace('"', '\\"')
    for path in (root / "claims.ttl", root / "evidence" / "inflammation.ttl"):
        path.write_text(_poison(path.read_text(), attack))
    concepts = root / "ontology" / "hostile.ttl"
    concepts.write_text(
        f'{PREFIXES}concept:hostile a kc:OutcomeConcept , skos:Concept ; skos:prefLabel "{attack}"@en ;\n'
        f'  skos:altLabel "{attack}"@en ; skos:definition "Hostile. {attack}"@en ;\n'
        "  skos:exactMatch <javascript:alert(4)> ; rdfs:seeAlso <data:text/html,alert(5)> .\n"
    )
    (root / "docs" / "method.md").write_text(f"# Method {SCRIPT}\n\n[link](javascript:alert(6)) {SCRIPT}\n")
    with serve("--workers", "1", data=root) as served:
        yield served


def _poison(text: str, attack: str) -> str:
    """Put the attack into every label, statement, title, note, reading, rationale and name."""
    pattern = r'((?:rdfs:label|kc:(?:statement|note|reading|rationale|firstAuthor|container)|dcterms:title) ")'
    return re.sub(pattern, lambda found: found[1] + attack, text)


PATHS = (
    "/",
    "/claim/lowers-inflammation.html",
    "/concept/hostile.html",
    "/concepts",
    "/sources",
    "/findings",
    "/method",
    "/search?q=alert",
    "/search?q=%3Cscript%3Ealert(1)%3C/script%3E",
    "/article/pros-and-cons.html",
    "/no/such",
    "/assessment/lowers-inflammation.html",
    "/queries/evidence-for?claim=lowers-inflammation",
    "/ontology.html",
    "/editor?query=%3C/textarea%3E%3Cscript%3Ealert(1)%3C/script%3E",
    "/%3Cscript%3Ealert(1)%3C/script%3E",
    "/queries/evidence-for?claim=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
    "/source/%3Cimg%20src=x%3E.html",
    "/claim/lowers-inflammation.html?bearing=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&sort=%3Cscript%3E",
)


@pytest.mark.parametrize("path", PATHS)
def test_attacks_stay_text(hostile: Served, path: str) -> None:
    response = hostile.get(path, Accept="text/html")
    assert response.status_code in (200, 400, 404)
    assert response.headers["Content-Type"].startswith("text/html")
    page = Page(response.text)
    assert page.scripts == []
    assert not [a for _, a in page.elements if any(key.startswith("on") for key in a)]
    assert not page.find("img", src="x")
    addresses = [a[key] for _, a in page.elements for key in ("href", "src", "action") if key in a]
    assert not [one for one in addresses if not re.match(r"/(?!/)|https?://|#", one)]
    assert "62615533" not in page.text


def test_attacks_are_shown_as_they_are(hostile: Served) -> None:
    page = Page(hostile.get("/concept/hostile.html").text)
    assert "".join(BREAKOUTS) in page.text
    assert "javascript:alert(4)" in page.text
    assert page.json_ld[0]["name"] == "".join(BREAKOUTS)


def test_forest_plots_escape_what_they_name(hostile: Served) -> None:
    pytest.importorskip("matplotlib")
    page = Page(hostile.get("/claim/lowers-inflammation.html").text)
    (picture, *_) = page.find("img", loading="lazy")
    response = hostile.get(picture["src"])
    assert "script" not in response.headers["Content-Security-Policy"]
    assert b"<script" not in response.content


def test_without_documents_the_method_page_says_so(tmp_path: Path) -> None:
    root = tmp_path / "kb"
    for name in ("ontology", "queries", "shapes", "evidence"):
        shutil.copytree(CHECKOUT / name, root / name)
    shutil.copy(CHECKOUT / "claims.ttl", root / "claims.ttl")
    with serve("--workers", "1", data=root) as served:
        page = Page(served.get("/method").text)
    assert "comes without its document" in page.text


MOST_BYTES = 2_000_000


def run_in_editor(server: Served, query: str) -> Page:
    response = server.client.post("/editor", data={"query": query})
    assert response.status_code == 200
    assert len(response.content) < MOST_BYTES
    return Page(response.text)


def test_a_wide_and_long_answer_becomes_a_small_page(server: Served) -> None:
    columns = " ".join(f"(?x AS ?v{number})" for number in range(100))
    page = run_in_editor(server, f'SELECT {columns} {{ ?s ?p ?o BIND("{"<" * 60}" AS ?x) }} LIMIT 550')
    header, *rows = page.rows
    assert len(header) < 100 and 0 < len(rows) < 500
    assert all(row == ["<" * 60] * len(header) for row in rows)
    assert f"The first {len(rows)} rows, {len(header)} of 100 columns; a download has all." in page.text
    (download,) = [link for link in page.links() if link.endswith("format=csv")]
    names, *values = csv.reader(server.get(download).text.splitlines())
    assert (len(names), len(values)) == (100, 550)


@pytest.mark.parametrize(
    "expression",
    ['"{}"', "<http://x.example/{}>", '"{}"^^<http://www.w3.org/2001/XMLSchema#decimal>', '"{}"@en'],
)
def test_long_values_are_cut(server: Served, expression: str) -> None:
    value = expression.format("1" * 5000)
    page = run_in_editor(server, f"SELECT {' '.join(f'({value} AS ?v{number})' for number in range(150))} {{}}")
    _, row = page.rows
    assert all(1000 < len(cell) < 5000 and cell.endswith("1…") for cell in row)
    assert not [link for link in page.links() if "x.example/1" in link and "/sparql?" not in link]


def test_a_query_too_long_for_a_link_has_no_link(server: Served) -> None:
    """Each letter takes three in an address."""
    page = run_in_editor(server, f'SELECT ("{"<" * 6000}" AS ?x) {{}}')
    assert not [link for link in page.links() if link.startswith("/sparql?")]
    assert "too long for a link" in page.text


def test_long_names_of_columns_are_cut(server: Served) -> None:
    header, _ = run_in_editor(server, f"SELECT (1 AS ?{'x' * 300_000}) {{}}").rows
    assert re.fullmatch("x+…", header[0])
    assert len(header[0]) < 200


@pytest.mark.parametrize(
    "odd",
    [
        '"²"',
        "9" * 400,
        f"0.{'9' * 400}",
        "1e400",
        "-2000",
        '"NaN"^^<http://www.w3.org/2001/XMLSchema#double>',
        '"."',
        '""',
    ],
)
@pytest.mark.parametrize("place", ["year", "number"])
def test_numbers_that_are_none_are_not_drawn(server: Served, odd: str, place: str) -> None:
    first = f"{odd} 1 2" if place == "year" else f"2000 {odd} 2"
    values = f"({first}) (2001 1 2) (2002 1 2) (2003 1 2)"
    page = run_in_editor(server, f"SELECT ?year ?a ?b {{ VALUES (?year ?a ?b) {{ {values} }} }}")
    assert page.rows[0] == ["year", "a", "b"]
    assert page.rows[2:] == [[str(year), "1", "2"] for year in (2001, 2002, 2003)]


def test_an_unknown_claim_is_no_choice(server: Served) -> None:
    as_it_was = Page(server.get("/queries/evidence-against").text).find("option")
    response = server.get("/queries/evidence-against?claim=zzz")
    assert response.status_code == 400
    page = Page(response.text)
    assert page.find("p", role="alert")
    assert page.find("option") == as_it_was
    known = Page(server.get("/queries/evidence-against?claim=not-addictive").text)
    assert [one["value"] for one in known.find("option") if "selected" in one] == ["not-addictive"]
