"""Where the pages lead: links with their fragments, headers, and the documents."""

from __future__ import annotations

import re
from urllib.parse import unquote, urljoin

import pytest
import rdflib
from facts import BASE, read, read_data
from page import Page
from served import CHECKOUT, Served


@pytest.fixture(scope="module")
def graph() -> rdflib.Graph:
    return read_data()


@pytest.fixture(scope="module")
def site(server: Served) -> dict[str, Page]:
    """Every page that links lead to from the front page, by address, but for lists with a choice made.

    Stored questions are only counted as there: that they can be asked is tested elsewhere.
    """
    questions = {f"/queries/{path.stem}" for path in (CHECKOUT / "queries").rglob("*.rq")}
    seen: dict[str, Page] = {}
    heads: set[str] = set()
    waiting = {"/"}
    while waiting:
        path = waiting.pop()
        response = server.client.get(path, headers={"Accept": "text/html"}, follow_redirects=True)
        assert response.status_code == 200, path
        if not response.headers["Content-Type"].startswith("text/html"):
            heads.add(path)
            continue
        seen[path] = Page(response.text)
        addresses = (a[key] for _, a in seen[path].elements for key in ("href", "src") if key in a)
        inside = {urljoin(path, one).partition("#")[0] for one in addresses if not re.match(r"[a-z]+:|//", one)}
        waiting |= {one for one in inside if "?" not in one} - seen.keys() - heads - questions - waiting
        # Of the data about things, which all come by one way, some are enough.
        waiting = {one for one in waiting if not re.search(r"\.(ttl|nt|jsonld)$", one) or len(heads) < 60}
    return seen


def test_no_link_of_the_site_is_dead(site: dict[str, Page], graph: rdflib.Graph) -> None:
    """That each page is there, the crawl itself has found."""
    documents = {str(node).partition("#")[0] for node in graph.subjects() if str(node).startswith(f"{BASE}source/")}
    assert {f"/{document.removeprefix(BASE)}.html" for document in documents} <= site.keys()
    anchors = {path: {a["id"] for _, a in page.elements if "id" in a} for path, page in site.items()}
    followed = [(path, urljoin(path, link)) for path, page in site.items() for link in page.links() if "#" in link]
    parts = [(path, *link.partition("#")[::2]) for path, link in followed]
    dead = {(path, to, name) for path, to, name in parts if to in anchors and unquote(name) not in anchors[to]}
    assert dead == set()
    assert len([to for _, to, _ in parts if to in anchors]) > 1000


def test_every_part_of_a_thing_has_its_place_on_the_page(site: dict[str, Page], graph: rdflib.Graph) -> None:
    parts = {str(node).removeprefix(BASE) for node in graph.subjects() if str(node).startswith(BASE) and "#" in node}
    assert len([part for part in parts if part.startswith("claim/")]) > 70
    for part in parts:
        document, _, name = part.partition("#")
        assert any(a.get("id") == name for _, a in site[f"/{document}.html"].elements), part


@pytest.mark.parametrize(
    ("path", "thing"),
    [
        ("/claim/onset-speed.html", "claim/onset-speed"),
        ("/source/an-2021.html", "source/an-2021"),
        ("/concept.html", "concept"),
        ("/ontology.html", "ontology"),
    ],
)
def test_a_page_about_a_thing_names_its_data_in_the_header(server: Served, path: str, thing: str) -> None:
    response = server.get(path)
    assert response.links["describes"]["url"] == BASE + thing
    assert response.links["canonical"]["url"] == path
    links = response.headers["Link"]
    for extension, media_type in (("ttl", "text/turtle"), ("jsonld", "application/ld+json")):
        assert f'</{thing}.{extension}>; rel="alternate"; type="{media_type}"' in links
    assert response.headers["Last-Modified"] == server.get(f"/{thing}.ttl").headers["Last-Modified"]


def test_documents_are_listed_and_linked(server: Served) -> None:
    titles = {path.stem: path.read_text().partition("\n")[0].lstrip("# ") for path in (CHECKOUT / "docs").glob("*.md")}
    page = read(server, "/docs")
    assert {f"/docs/{name}" for name in titles} <= set(page.links())
    assert all(title in page.text for title in titles.values())
    for path in ("/", "/about", "/method"):
        assert "/docs" in read(server, path).links()


def test_documents_have_the_anchors_of_github_and_no_links_into_the_repository(server: Served) -> None:
    cookbook = read(server, "/docs/cookbook")
    assert cookbook.find("h3", id="onset-by-comparator-and-hour")
    assert cookbook.find("summary") and "<details>" not in cookbook.text
    queries = read(server, "/docs/queries")
    assert not [link for link in queries.links() if "README" in link]
    assert "load it elsewhere" in queries.text
    pictures = read(server, "/docs/site").find("img")
    assert pictures
    for picture in pictures:
        served = server.get(picture["src"])
        assert served.content == (CHECKOUT / picture["src"].lstrip("/")).read_bytes()
        assert served.headers["Content-Type"] == "image/png"
    for path in ("/docs/screenshots/nothing.png", f"/docs/screenshots/{'x' * 300}.png", f"/docs/{'x' * 300}"):
        read(server, path, 404)
