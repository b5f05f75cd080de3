"""Pages of a knowledge base whose texts try to become more than text."""

from __future__ import annotations

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
