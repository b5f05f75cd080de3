"""The pages for people, over HTTP, compared with what rdflib reads in the Turtle files."""

from __future__ import annotations

import base64
import csv
import hashlib
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from xml.etree import ElementTree

import pytest
import rdflib
from facts import BASE, KC, read, read_data
from page import Page
from rdflib.namespace import RDF, RDFS, SKOS
from served import CHECKOUT, Served, serve

MOST_BYTES = 100_000
STATIC = CHECKOUT / "scripts" / "ketamine_claims" / "serve" / "pages" / "static"
PAGES = [
    *("/", "/claim/onset-speed.html", "/findings", "/sources", "/concepts", "/queries", "/about", "/method"),
    *("/source/an-2021.html", "/finding/an-2021-madrs-24h.html", "/concept/ketamine.html", "/concept.html"),
    *("/assessment/onset-speed.html", "/balance/onset-speed.html", "/article/pros-and-cons.html", "/ontology.html"),
    *("/evidence-line/anesthetic-since-1960s--domino-2010-history.html", "/agent/curators.html", "/editor"),
    *("/search?q=ketamine", "/queries/evidence-by-year", "/queries/describe-claim", "/sparql.html"),
]


@pytest.fixture(scope="module")
def graph() -> rdflib.Graph:
    return read_data()


@pytest.fixture(scope="module")
def claims(graph: rdflib.Graph) -> list[str]:
    return sorted(str(node).removeprefix(f"{BASE}claim/") for node in graph.subjects(RDF.type, KC.Claim))


def verdicts(graph: rdflib.Graph) -> dict[str, str]:
    found = {}
    for assessment in graph.subjects(RDF.type, KC.Assessment):
        key = str(graph.value(assessment, KC.assesses)).removeprefix(f"{BASE}claim/")
        found[key] = str(graph.value(graph.value(assessment, KC.verdict), RDFS.label))
    return found


def list_claims(page: Page) -> list[str]:
    links = (re.fullmatch(r"/claim/(.+)\.html", link) for link in page.links())
    return [link[1] for link in links if link]


def test_front_page_lists_every_claim_with_its_verdict(server: Served, graph: rdflib.Graph, claims: list[str]) -> None:
    page = read(server, "/")
    assert sorted(list_claims(page)) == claims
    classes = [a["class"] for a in page.find("span") if a.get("class", "").startswith("badge ")]
    badges = Counter(one.removeprefix("badge ") for one in classes)
    assert badges == Counter(verdict.replace(" ", "-") for verdict in verdicts(graph).values())


@pytest.mark.parametrize("verdict", ["contradicted", "supported with qualifications"])
def test_front_page_filters_by_verdict(server: Served, graph: rdflib.Graph, verdict: str) -> None:
    expected = sorted(key for key, one in verdicts(graph).items() if one == verdict)
    assert expected
    page = server.client.get("/", params={"verdict": verdict, "by": "certainty"})
    assert sorted(list_claims(Page(page.text))) == expected


def test_claim_page_says_what_the_data_say(server: Served, graph: rdflib.Graph) -> None:
    claim = rdflib.URIRef(f"{BASE}claim/not-addictive")
    page = read(server, "/claim/not-addictive.html")
    assessment = graph.value(predicate=KC.assesses, object=claim)
    for node, term in ((claim, RDFS.label), (claim, KC.statement), (claim, KC.reading), (assessment, KC.rationale)):
        assert " ".join(str(graph.value(node, term)).split()) in page.text
    oa = rdflib.Namespace("http://www.w3.org/ns/oa#")
    for locator in graph.objects(claim, KC.locator):
        selector = graph.value(locator, oa.hasSelector)
        assert f"characters {graph.value(selector, oa.start)}–{graph.value(selector, oa.end)}" in page.text
    for line in graph.subjects(KC.bearsOn, claim):
        finding = graph.value(line, KC.finding)
        assert " ".join(str(graph.value(finding, KC.statement)).split()) in page.text
        doi = graph.value(graph.value(finding, KC.source), KC.doi)
        assert doi is None or f"https://doi.org/{doi}" in page.links()


def test_claim_page_shows_the_numbers_as_stated(server: Served) -> None:
    """Murrough 2013, as the README gives it."""
    rows = [" ".join(row) for row in read(server, "/claim/effective-for-depression.html").rows]
    assert any("odds ratio 2.18" in row and "1.21 to 4.14" in row and "Murrough 2013" in row for row in rows)


@cache
def _bearings(graph: rdflib.Graph, claim: str) -> Counter[str]:
    lines = graph.subjects(KC.bearsOn, rdflib.URIRef(f"{BASE}claim/{claim}"))
    return Counter(str(graph.value(line, KC.bearing)).removeprefix(str(KC)) for line in lines)


@pytest.mark.parametrize("bearing", ["Supports", "Qualifies", "Disputes", "NullResult"])
def test_evidence_filters_by_bearing(server: Served, graph: rdflib.Graph, bearing: str) -> None:
    page = read(server, f"/claim/lowers-inflammation.html?bearing={bearing}")
    lines = [link for link in page.links() if link.startswith("/evidence-line/")]
    assert len(lines) == _bearings(graph, "lowers-inflammation")[bearing]


def test_evidence_filters_by_design_comparator_and_time(server: Served, graph: rdflib.Graph) -> None:
    claim = rdflib.URIRef(f"{BASE}claim/onset-speed")
    findings = [graph.value(line, KC.finding) for line in graph.subjects(KC.bearsOn, claim)]
    concept = rdflib.Namespace(f"{BASE}concept/")
    fitting = [
        finding
        for finding in findings
        if (finding, KC.comparator, concept.midazolam) in graph
        and graph.value(finding, KC.timepointDays) is not None
        and 0 < float(graph.value(finding, KC.timepointDays)) <= 2
    ]
    assert fitting
    page = read(server, "/claim/onset-speed.html?comparator=midazolam&time=0&sort=oldest")
    shown = [link for link in page.links() if link.startswith("/finding/")]
    assert sorted(shown) == sorted(f"/finding/{str(one).rpartition('/')[2]}.html" for one in fitting)
    design = read(server, "/claim/onset-speed.html?design=randomized-crossover-trial")
    shown = [link for link in design.links() if link.startswith("/finding/")]
    designs = [graph.value(graph.value(one, KC.source), KC.studyDesign) for one in findings]
    crossover = [one for one in designs if one == concept["randomized-crossover-trial"]]
    assert len(shown) == len(crossover) > 0


def test_evidence_sorts_by_year(server: Served) -> None:
    page = read(server, "/claim/onset-speed.html?sort=newest")
    sources = [re.search(r"(?:19|20)\d\d", row[3]) for row in page.rows if len(row) == 5 and row[0] != "Bearing"]
    years = [int(found[0]) for found in sources if found]
    assert len(years) > 30
    assert years == sorted(years, reverse=True)


def test_longest_claim_pages_are_small(server: Served, graph: rdflib.Graph) -> None:
    longest = [str(claim) for claim, _ in Counter(graph.objects(predicate=KC.bearsOn)).most_common(3)]
    sizes = {claim: len(server.get(f"/claim/{claim.rpartition('/')[2]}.html").content) for claim in longest}
    assert {claim: size for claim, size in sizes.items() if size >= MOST_BYTES} == {}


def test_every_kind_of_thing_has_a_page(server: Served, graph: rdflib.Graph) -> None:
    derived = {"balance", "pooled-estimate"}
    documents = {str(node).partition("#")[0] for node in graph.subjects() if str(node).startswith(BASE)}
    by_kind: dict[str, str] = {}
    for document in sorted(documents):
        by_kind.setdefault(document.removeprefix(BASE).partition("/")[0], document)
    assert len(by_kind) >= 10 and not derived & set(by_kind)
    for document in by_kind.values():
        page = read(server, f"/{document.removeprefix(BASE)}.html")
        assert page.find("h1")


def test_ontology_page_has_an_anchor_for_every_term(server: Served, graph: rdflib.Graph) -> None:
    terms = {str(node).removeprefix(str(KC)) for node in graph.subjects() if str(node).startswith(str(KC))}
    anchors = {attributes["id"] for _, attributes in read(server, "/ontology.html").elements if "id" in attributes}
    assert len(terms) > 200
    assert terms - anchors == set()


@pytest.mark.parametrize("path", PAGES)
def test_pages_run_nothing_inline(server: Served, path: str) -> None:
    response = server.get(path)
    policy = response.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy and "unsafe" not in policy
    page = Page(response.text)
    assert page.scripts == []
    assert not [a for _, a in page.elements if "style" in a or any(key.startswith("on") for key in a)]
    assert "not medical advice" in page.text
    assert page.find("html", lang="en") and page.find("main") and len(page.find("h1")) == 1
    scripts = [a for a in page.find("script") if a.get("type") != "application/ld+json"]
    assert all("defer" in a and a["src"].startswith("/static/") for a in scripts)


def test_search_finds_labels_other_names_and_identifiers(server: Served, graph: rdflib.Graph) -> None:
    def find(words: str) -> list[str]:
        response = server.client.get("/search", params={"q": words})
        assert response.status_code == 200
        return Page(response.text).links()

    concept = rdflib.URIRef(f"{BASE}concept/ketamine")
    for label in (graph.value(concept, SKOS.prefLabel), *graph.objects(concept, SKOS.altLabel)):
        assert "/concept/ketamine.html" in find(str(label))
    source = rdflib.URIRef(f"{BASE}source/an-2021")
    assert "/source/an-2021.html" in find(str(graph.value(source, KC.doi)))
    assert "/claim/not-addictive.html" in find("addicti")
    assert "/queries/evidence-by-year" in find("which years evidence published")
    assert "/ontology.html#NullResult" in find("null result")


@pytest.mark.parametrize("words", ['"', "a* OR", "NEAR(a b)", "label:x", "{}", "-", "\x00\x02", "x" * 5000, "ü'; DROP"])
def test_search_takes_anything(server: Served, words: str) -> None:
    assert server.client.get("/search", params={"q": words}).status_code == 200


def test_query_page_shows_the_pinned_rows(server: Served) -> None:
    with (CHECKOUT / "tests" / "queries" / "expected" / "evidence-by-year.csv").open() as file:
        header, *expected = csv.reader(file)
    page = read(server, "/queries/evidence-by-year")
    assert page.rows[0] == [name.replace("_", " ") for name in header]
    assert page.rows[1:] == expected
    assert page.find("svg", **{"class": "chart"})
    (download,) = [link for link in page.links() if link.endswith("format=csv")]
    assert list(csv.reader(server.get(download).text.splitlines()))[1:] == expected


def test_query_page_takes_parameters(server: Served, graph: rdflib.Graph) -> None:
    against = _bearings(graph, "not-addictive")
    page = read(server, "/queries/evidence-against?claim=not-addictive")
    assert len(page.rows) == 1 + against["Disputes"] + against["NullResult"]
    wrong = read(server, "/queries/evidence-against?claim=not-adictive", 400)
    assert "Did you mean not-addictive" in wrong.text
    bare = read(server, "/queries/find-by-words?text=")
    assert "The query" in bare.text


def test_editor_answers_without_scripts(server: Served, claim_count: int) -> None:
    query = f"SELECT ?claim WHERE {{ ?claim a <{KC.Claim}> }}"
    page = Page(server.client.post("/editor", data={"query": query}).text)
    assert len(page.rows) == 1 + claim_count
    assert page.find("textarea", name="query")
    refused = server.client.post("/editor", data={"query": "SELECT * { SERVICE <http://x.example/> { ?s ?p ?o } }"})
    assert refused.status_code == 403 and 'role="alert"' in refused.text
    broken = server.client.post("/editor", data={"query": "SELECT * {"})
    assert broken.status_code == 400 and "SELECT * {" in broken.text
    filled = read(server, "/editor?query=ASK%20%7B%7D")
    assert "ASK {}" in filled.text


def test_vocabulary_of_the_editor_covers_the_ontology(server: Served, graph: rdflib.Graph) -> None:
    vocabulary = server.get("/editor.json").json()
    used = {str(predicate) for predicate in graph.predicates() if str(predicate).startswith(str(KC))}
    assert used <= set(vocabulary["properties"])
    assert str(KC.Claim) in vocabulary["classes"]
    assert vocabulary["prefixes"]["kc"] == str(KC)
    for name in ("evidence-by-year", "evidence-against"):
        assert server.query(vocabulary["examples"][name], "application/sparql-results+json").status_code == 200


@pytest.mark.parametrize(
    ("path", "meant"),
    [
        ("/claim/onset-sped.html", "/claim/onset-speed.html"),
        ("/concept/ketamin.html", "/concept/ketamine.html"),
        ("/source/an-2012.html", "/source/an-2021.html"),
        ("/onset-speed", "/claim/onset-speed.html"),
    ],
)
def test_missing_pages_suggest_near_ones(server: Served, path: str, meant: str) -> None:
    assert meant in read(server, path, 404).links()


def test_pages_carry_what_search_engines_read(server: Served, graph: rdflib.Graph) -> None:
    page = read(server, "/claim/onset-speed.html")
    (review,) = page.json_ld
    assert review["@type"] == "ClaimReview"
    assert review["reviewRating"]["alternateName"] == verdicts(graph)["onset-speed"]
    alternates = {a["type"]: a["href"] for a in page.find("link", rel="alternate")}
    assert alternates["text/turtle"] == "/claim/onset-speed.ttl"
    for kind, path in alternates.items():
        assert server.get(path).headers["Content-Type"].startswith(kind)
    assert page.find("link", rel="canonical")[0]["href"] == "/claim/onset-speed.html"


def test_pages_are_not_sent_twice(server: Served) -> None:
    first = server.get("/claim/onset-speed.html")
    again = server.get("/claim/onset-speed.html", If_None_Match=first.headers["ETag"])
    assert (again.status_code, again.content) == (304, b"")


def test_forest_plots_are_pictures_with_words(server: Served) -> None:
    pytest.importorskip("matplotlib")
    page = read(server, "/claim/causes-withdrawal.html")
    pictures = page.find("img", loading="lazy")
    assert pictures and all(picture["alt"] for picture in pictures)
    response = server.get(pictures[0]["src"])
    assert response.headers["Content-Type"] == "image/svg+xml"
    drawn = ElementTree.fromstring(response.content)
    assert drawn.findtext("{http://www.w3.org/2000/svg}desc")
    assert not [element for element in drawn.iter() if "style" in element.attrib]
    (sheet,) = drawn.iter("{http://www.w3.org/2000/svg}style")
    digest = base64.b64encode(hashlib.sha256((sheet.text or "").encode()).digest()).decode()
    policy = response.headers["Content-Security-Policy"]
    assert f"style-src 'sha256-{digest}';" in policy and "unsafe" not in policy
    assert server.get("/claim/causes-withdrawal/no-such-outcome.svg").status_code == 404


def test_files_of_the_editor_are_those_that_were_pinned() -> None:
    folder = STATIC / "yasgui"
    sums = dict(reversed(line.split()) for line in (folder / "SHA256SUMS").read_text().splitlines())
    present = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}
    present.pop("SHA256SUMS")
    assert present == sums
    assert "@zazuko/yasgui" in (folder / "LICENSES.txt").read_text()
    assert sum(path.stat().st_size for path in STATIC.rglob("*") if path.is_file()) < 3_000_000
    assert (STATIC / "site.css").stat().st_size < 25_000


@pytest.fixture
def behind_proxy() -> Iterator[Served]:
    with serve("--workers", "1", "--root-path", "/evidence") as served:
        yield served


def test_links_keep_the_path_of_a_proxy(behind_proxy: Served) -> None:
    page = Page(behind_proxy.get("/claim/onset-speed.html").text)
    inside = [link for link in page.links() if link.startswith("/")]
    assert inside and all(link.startswith("/evidence/") for link in inside)
    assert page.find("link", rel="stylesheet")[0]["href"].startswith("/evidence/static/")


def test_a_shape_leads_to_the_sentence_it_enforces(server: Served) -> None:
    response = server.get("/docs/data-model", Accept="text/html")
    assert response.status_code == 200
    assert '<a id="confidence-interval"></a>' in response.text
    assert "&lt;a id" not in response.text
    assert 'href="/docs/releases"' in server.get("/docs/integrate", Accept="text/html").text
    for name in ("no-such-page", "..%2Fclaims", "%2e%2e", "method.md"):
        read(server, f"/docs/{name}", 404)
