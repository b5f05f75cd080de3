"""The page of anything but a claim: what it is, all that the data state of it, and what points to it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pyoxigraph as ox
from starlette.requests import Request
from starlette.responses import Response

from ketamine_claims.namespaces import BASE, PREFIXES
from ketamine_claims.reader import GraphReader
from ketamine_claims.serve.linked_data import describe_page
from ketamine_claims.serve.pages.evidence import SourceLinks
from ketamine_claims.serve.pages.front import list_entries
from ketamine_claims.serve.pages.links import list_alternates, path_of
from ketamine_claims.serve.pages.problems import refuse
from ketamine_claims.serve.pages.render import render, respond, site_of
from ketamine_claims.serve.pages.site import Site
from ketamine_claims.serve.pages.sources import read_source
from ketamine_claims.serve.pages.statements import describe, find_document, list_incoming, list_parts, write_node
from ketamine_claims.serve.pages.words import BEARING_WORDS, write_result

_PLURALS = {"finding": "/findings", "source": "/sources", "concept": "/concepts", "claim": "/"}
_SCHEMA_TYPES = {"source": "ScholarlyArticle", "concept": "DefinedTerm", "article": "Article"}


@dataclass(frozen=True, slots=True)
class LineLinks:
    """An evidence line as other pages mention it."""

    path: str
    bearing: str
    bearing_words: str
    level: str | None
    claim: str
    claim_path: str


@dataclass(frozen=True, slots=True)
class FindingLinks:
    """A finding as other pages mention it, with its lines."""

    path: str
    statement: str
    numbers: tuple[str, ...]
    source: SourceLinks | None
    lines: tuple[LineLinks, ...]


@dataclass(frozen=True, slots=True)
class Branch:
    """A concept in a tree, with those directly below it."""

    label: str
    path: str
    here: bool
    below: tuple[Branch, ...]


def show_thing(request: Request) -> Response:
    """Answer ``/KIND/KEY.html`` for every kind of thing that has no page of its own."""
    site = site_of(request)
    kind, key = request.path_params["kind"], request.path_params["key"]
    node = find_document(site, kind, key)
    if node is None:
        return refuse(request, 404)
    return _respond(request, site, kind, node)


def show_scheme(request: Request) -> Response:
    """Answer ``/concept.html``: the scheme that holds all concepts."""
    site = site_of(request)
    node = ox.NamedNode(PREFIXES["concept"].rstrip("/"))
    if node.value not in site.documents:
        return refuse(request, 404)
    return _respond(request, site, "scheme", node)


def _respond(request: Request, site: Site, kind: str, node: ox.NamedNode) -> Response:
    page = site.keep("page", node.value, lambda: render_thing(site, kind, node))
    return respond(request, page, headers=describe_page(request, node.value.removeprefix(BASE)))


def render_thing(site: Site, kind: str, node: ox.NamedNode) -> str:
    """Write the page of a thing.

    Args:
        site: The site.
        kind: The folder in its IRI, for instance ``source``.
        node: The thing.

    Returns:
        The page.
    """
    read = _EXTRAS.get(kind)
    extra = read(site, node) if read else {}
    shown = {"scheme": ["skos:inScheme"], "concept": ["skos:broader"], "source": ["kc:source"]}.get(kind, [])
    lead = site.graph.text(node, "kc:statement") or site.graph.text(node, "skos:definition")
    return render(
        f"{kind}.html" if read else "thing.html",
        site,
        path_of(node.value) or "/",
        kind=kind.replace("-", " "),
        home=_PLURALS.get(kind),
        label=site.label(node),
        iri=node.value,
        stem=(path_of(node.value) or "").removesuffix(".html"),
        lead=lead or site.graph.text(node, "dcterms:description"),
        properties=describe(site, node),
        parts_of=list_parts(site, node.value),
        incoming=list_incoming(site, node, shown),
        is_deprecated=site.graph.text(node, "owl:deprecated") == "true",
        replacements=[write_node(site, one) for one in site.graph.values(node, "dcterms:isReplacedBy")],
        alternates=list_alternates(node.value),
        json_ld=_build_json_ld(site, kind, node, lead),
        **extra,
    )


def read_finding(site: Site, node: ox.NamedNode) -> FindingLinks:
    """Read how other pages mention a finding."""
    source = site.graph.value(node, "kc:source")
    return FindingLinks(
        path=path_of(node.value) or "",
        statement=site.graph.text(node, "kc:statement") or site.label(node),
        numbers=tuple(write_result(site.graph, node)),
        source=read_source(site, source) if source else None,
        lines=tuple(_read_line(site.graph, line) for line in site.subjects("kc:finding", node)),
    )


def _read_line(graph: GraphReader, line: ox.NamedNode) -> LineLinks:
    claim = graph.value(line, "kc:bearsOn")
    bearing = graph.key(line, "kc:bearing") or ""
    return LineLinks(
        path=path_of(line.value) or "",
        bearing=bearing,
        bearing_words=BEARING_WORDS.get(bearing, bearing),
        level=graph.text(line, "kc:level"),
        claim=graph.label(claim) if claim else "",
        claim_path=(path_of(claim.value) if claim else None) or "",
    )


def _read_source_page(site: Site, node: ox.NamedNode) -> dict[str, Any]:
    return {
        "source": read_source(site, node),
        "heading": site.graph.text(node, "dcterms:title"),
        "author": site.graph.text(node, "kc:firstAuthor"),
        "container": site.graph.text(node, "kc:container"),
        "findings": [read_finding(site, one) for one in site.subjects("kc:source", node)],
        "notices": [
            (words, write_node(site, one))
            for curie, words in (
                ("kc:retractionNotice", "Retraction notice"),
                ("kc:expressionOfConcern", "Expression of concern"),
                ("kc:correction", "Correction"),
            )
            for one in site.graph.values(node, curie)
        ],
    }


def _read_finding_page(site: Site, node: ox.NamedNode) -> dict[str, Any]:
    return {"finding": read_finding(site, node), "is_seen": bool(site.graph.values(node, "kc:seenAt"))}


def _read_concept_page(site: Site, node: ox.NamedNode) -> dict[str, Any]:
    return {
        "tree": build_tree(site, node),
        "other_names": sorted(
            value.value for value in site.graph.objects(node, "skos:altLabel") if isinstance(value, ox.Literal)
        ),
    }


def _read_article_page(site: Site, node: ox.NamedNode) -> dict[str, Any]:
    sections = site.subjects("dcterms:isPartOf", node)
    ordered = sorted(sections, key=lambda one: site.graph.integer(one, "kc:sectionNumber") or 0)
    entries = {entry.claim.iri: entry for entry in list_entries(site)}
    return {
        "sections": [
            (
                one.value.partition("#")[2],
                site.label(one),
                [entries[claim.value] for claim in site.subjects("kc:section", one) if claim.value in entries],
            )
            for one in ordered
        ]
    }


_EXTRAS: dict[str, Callable[[Site, ox.NamedNode], dict[str, Any]]] = {
    "source": _read_source_page,
    "finding": _read_finding_page,
    "concept": _read_concept_page,
    "article": _read_article_page,
}


def build_tree(site: Site, node: ox.NamedNode) -> tuple[Branch, ...]:
    """Build the trees in which a concept stands: the way down from each top concept, then those directly below it."""
    below = tuple(_branch(site, one, False, ()) for one in site.subjects("skos:broader", node))
    return _climb(site, node, _branch(site, node, True, below), frozenset())


def _climb(site: Site, node: ox.NamedNode, branch: Branch, seen: frozenset[str]) -> tuple[Branch, ...]:
    above = [one for one in site.graph.values(node, "skos:broader") if one.value not in seen | {node.value}]
    if not above:
        return (branch,)
    trees: list[Branch] = []
    for one in sorted(above, key=str):
        trees += _climb(site, one, _branch(site, one, False, (branch,)), seen | {node.value})
    return tuple(trees)


def _branch(site: Site, node: ox.NamedNode, here: bool, below: tuple[Branch, ...]) -> Branch:
    return Branch(site.label(node), path_of(node.value) or "", here, below)


def _build_json_ld(site: Site, kind: str, node: ox.NamedNode, lead: str | None) -> dict[str, Any]:
    described: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": _SCHEMA_TYPES.get(kind, "Thing"),
        "@id": node.value,
        "name": site.label(node),
    }
    if lead:
        described["description"] = lead
    doi = site.graph.text(node, "kc:doi")
    if doi:
        described["identifier"] = {"@type": "PropertyValue", "propertyID": "doi", "value": doi}
    same = sorted(one.value for one in site.graph.values(node, "skos:exactMatch"))
    if same:
        described["sameAs"] = same
    return {**described, "additionalType": sorted(one.value for one in site.graph.values(node, "rdf:type"))}
