"""What the pages are compared with: the Turtle files, read by rdflib."""

from __future__ import annotations

from functools import cache

import rdflib
from page import Page
from served import CHECKOUT, Served

BASE = "https://w3id.org/ketamine-claims/"
KC = rdflib.Namespace(f"{BASE}ontology#")


@cache
def read_data() -> rdflib.Graph:
    """Read what the files say, without anything derived."""
    found = rdflib.Graph()
    for path in (CHECKOUT / "claims.ttl", *sorted((CHECKOUT / "evidence").glob("*.ttl"))):
        found.parse(path)
    for path in sorted((CHECKOUT / "ontology").glob("*.ttl")):
        found.parse(path)
    return found


def read(server: Served, path: str, status: int = 200) -> Page:
    """Open a page as a browser does."""
    response = server.get(path, Accept="text/html")
    assert response.status_code == status, path
    assert response.headers["Content-Type"] == "text/html; charset=utf-8"
    return Page(response.text)
