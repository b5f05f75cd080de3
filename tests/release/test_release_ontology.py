"""The page of the ontology, and the frozen copies of ontology and shapes."""

from __future__ import annotations

import json
import logging
import re
from collections import Counter
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import pyoxigraph as ox
import pytest
import rdflib
from rdflib.compare import isomorphic
from test_release_build import copy_exports

from ketamine_claims import load
from ketamine_claims.errors import DataError
from ketamine_claims.release.build import build_release
from ketamine_claims.release.frozen import freeze_ontology
from ketamine_claims.release.parts import Parts, collect_parts

KC = "https://w3id.org/ketamine-claims/ontology#"
TYPE = ox.NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
LABEL = "http://www.w3.org/2000/01/rdf-schema#label"
# Elements by which a browser fetches something when it shows a page, and the attribute that says what.
FETCHES = {"script": "src", "img": "src", "iframe": "src", "link": "href", "object": "data", "source": "src"}


class Page(HTMLParser):
    """What a browser would find: anchors, links, what is fetched, and the text under each anchor of a term."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.ids: Counter[str] = Counter()
        self.links: set[str] = set()
        self.fetched: list[str] = []
        self.language = ""
        self.embedded = ""
        self._text: list[str] = []
        self._inside = ""
        self.feed(html)
        self.text = " ".join(" ".join(self._text).split())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self._inside = tag
        if found.get("id"):
            self.ids[str(found["id"])] += 1
        if tag == "html":
            self.language = found.get("lang") or ""
        if tag == "a":
            self.links.add(found.get("href") or "")
        target = found.get(FETCHES.get(tag, ""))
        if target and not target.startswith("data:"):
            self.fetched.append(target)

    def handle_data(self, data: str) -> None:
        if self._inside == "script":
            self.embedded += data
        elif self._inside != "style":
            self._text.append(data)


@pytest.fixture(scope="module")
def html(read: Callable[[str], str]) -> str:
    return read("ontology/index.html")


@pytest.fixture(scope="module")
def page(html: str) -> Page:
    return Page(html)


def list_terms(parts: Parts) -> dict[str, str]:
    """Label by local name of every term that the ontology defines: classes, properties and their values."""
    return {
        triple.subject.value.removeprefix(KC): triple.object.value
        for triple in parts.graphs["ontology"]
        if triple.predicate.value == LABEL and triple.subject.value.startswith(KC)
    }


def test_each_term_has_an_anchor_and_its_label(page: Page, parts: Parts):
    terms = list_terms(parts)
    assert {"Claim", "bearing", "value", "Supports", "NullResult"} <= set(terms)
    for local, label in terms.items():
        assert page.ids[local] == 1, local
        assert f"{KC}{local}" in page.text and label in page.text, local


def test_definitions_are_there(page: Page, parts: Parts):
    for triple in parts.graphs["ontology"]:
        if triple.predicate.value.endswith("core#definition") and triple.subject.value.startswith(KC):
            # What pyLODE takes for Markdown loses its marks.
            words = re.findall(r"[A-Za-z]+", triple.object.value)[:5]
            assert re.search(r"[^A-Za-z]+".join(words), page.text), triple.subject


def test_links_inside_lead_somewhere(page: Page):
    inside = {link.removeprefix("#") for link in page.links if link.startswith("#")}
    assert len(inside) > 200
    assert inside <= set(page.ids)
    assert set(page.ids.values()) == {1}


def test_page_fetches_nothing(page: Page, html: str):
    assert not page.fetched
    assert "@import" not in html and "url(" not in html


def test_browser_learns_encoding_and_language(page: Page, html: str):
    assert b'<meta charset="utf-8">' in html.encode()[:1024]
    assert page.language == "en" and html.startswith("<!DOCTYPE html>")


def test_page_says_which_version_and_that_it_is_no_advice(page: Page, parts: Parts):
    assert f"https://w3id.org/ketamine-claims/ontology/{parts.version}" in page.text
    assert "medical advice" in page.text
    nodes = {node["@id"]: node for node in json.loads(page.embedded)}
    assert "https://w3id.org/ketamine-claims/ontology" in nodes


def test_building_the_page_leaves_logging_alone(small: Path, tmp_path: Path):
    """PyLODE would send every message of the program to the screen."""
    copy_exports(small)
    root = logging.getLogger()
    before = ([*root.handlers], root.level)
    build_release(load(small), tmp_path / "out")
    assert ([*root.handlers], root.level) == before


def test_ontology_without_title_has_a_page(small: Path, tmp_path: Path):
    copy_exports(small)
    build_release(load(small), tmp_path / "out")
    page = Page((tmp_path / "out" / "ontology" / "index.html").read_text())
    assert page.ids["Claim"] == 1


def test_frozen_ontology_is_the_graph_of_the_release(read: Callable[[str], str], parts: Parts):
    text = read(f"ontology/{parts.version}.ttl")
    assert {quad.triple for quad in ox.parse(text.encode(), ox.RdfFormat.TURTLE)} == set(parts.graphs["ontology"])
    assert parts.date in text.splitlines()[0] and parts.version in text.splitlines()[0]


def test_frozen_ontology_is_what_its_version_iri_names(parts: Parts):
    ontology = ox.NamedNode("https://w3id.org/ketamine-claims/ontology")
    versions = [
        triple.object.value
        for triple in parts.graphs["ontology"]
        if triple.subject == ontology and triple.predicate.value == "http://www.w3.org/2002/07/owl#versionIRI"
    ]
    assert versions == [f"{ontology.value}/{parts.version}"]


def test_frozen_shapes_are_the_shapes(root: Path, read: Callable[[str], str], parts: Parts):
    found, wanted = rdflib.Graph().parse(data=read(f"shapes/{parts.version}.ttl")), rdflib.Graph()
    for path in (root / "shapes").glob("*.ttl"):
        wanted.parse(path)
    assert len(found) == len(wanted) > 1000
    assert isomorphic(found, wanted)


def test_version_iri_of_another_version_is_refused(small: Path):
    copy_exports(small)
    with (small / "ontology" / "terms.ttl").open("a") as file:
        file.write("<https://w3id.org/ketamine-claims/ontology>")
        file.write(" owl:versionIRI <https://w3id.org/ketamine-claims/ontology/9.9> .\n")
    with pytest.raises(DataError, match=r"owl:versionIRI is .*9\.9.*ontology/0\.0\.1"):
        freeze_ontology(collect_parts(load(small)))
