"""The lists of all findings, sources and concepts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pyoxigraph as ox
from starlette.requests import Request
from starlette.responses import Response

from ketamine_claims.namespaces import BASE, PREFIXES
from ketamine_claims.serve.pages.evidence import SourceLinks
from ketamine_claims.serve.pages.links import path_of
from ketamine_claims.serve.pages.problems import refuse_value
from ketamine_claims.serve.pages.render import render, respond, site_of
from ketamine_claims.serve.pages.site import Site, term
from ketamine_claims.serve.pages.sources import read_source
from ketamine_claims.serve.pages.things import Branch, FindingLinks, read_finding
from ketamine_claims.serve.pages.words import VERIFICATION_WORDS

PER_PAGE = 50


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A source in the list of all."""

    links: SourceLinks
    container: str
    design: str
    findings: int


@dataclass(frozen=True, slots=True)
class FindingRow:
    """A finding in the list of all."""

    links: FindingLinks
    verification: str
    depth: str


@dataclass(frozen=True, slots=True)
class Kind:
    """The concepts of one kind, as trees."""

    label: str
    path: str
    fragment: str
    number: int
    trees: tuple[Branch, ...]


_SOURCE_ORDERS: dict[str, tuple[str, Callable[[SourceRow], tuple[object, ...]]]] = {
    "author": ("first author", lambda row: (row.links.citation.casefold(),)),
    "newest": ("newest first", lambda row: (-int(row.links.year or 0), row.links.citation.casefold())),
    "design": ("study design", lambda row: (row.design.casefold(), row.links.citation.casefold())),
    "findings": ("most findings first", lambda row: (-row.findings, row.links.citation.casefold())),
}


def show_sources(request: Request) -> Response:
    """Answer ``/sources``; ``sort`` sorts."""
    site = site_of(request)
    sort = request.query_params.get("sort") or "author"
    if sort not in _SOURCE_ORDERS:
        return refuse_value(request, "sort", sort, _SOURCE_ORDERS)
    return respond(request, site.keep("sources page", sort, lambda: _render_sources(site, sort)))


def _render_sources(site: Site, sort: str) -> str:
    rows = site.keep("source rows", "", lambda: [_read_source(site, key) for key in site.keys("source")])
    return render(
        "sources.html",
        site,
        "/sources",
        rows=sorted(rows, key=_SOURCE_ORDERS[sort][1]),
        sort=sort,
        orders=[(key, words) for key, (words, _) in _SOURCE_ORDERS.items()],
    )


def _read_source(site: Site, key: str) -> SourceRow:
    node = ox.NamedNode(f"{BASE}source/{key}")
    design = site.graph.value(node, "kc:studyDesign")
    return SourceRow(
        links=read_source(site, node),
        container=site.graph.text(node, "kc:container") or "",
        design=site.graph.label(design) if design else "",
        findings=len(site.subjects("kc:source", node)),
    )


def show_findings(request: Request) -> Response:
    """Answer ``/findings``; ``claim`` and ``verified`` filter, ``page`` turns pages."""
    site = site_of(request)
    rows = list_findings(site)
    claims = {claim.key: claim.label for claim in site.claims}
    claim = request.query_params.get("claim", "")
    depth = request.query_params.get("verified", "")
    if claim and claim not in claims:
        return refuse_value(request, "claim", claim, claims)
    if depth and depth not in VERIFICATION_WORDS:
        return refuse_value(request, "verified", depth, VERIFICATION_WORDS)
    claim_path = path_of(f"{BASE}claim/{claim}")
    kept = [
        row
        for row in rows
        if (not claim or any(line.claim_path == claim_path for line in row.links.lines))
        and (not depth or row.depth == depth)
    ]
    pages = max(1, -(-len(kept) // PER_PAGE))
    asked = request.query_params.get("page", "")
    page = min(int(asked), pages) if asked.isascii() and asked.isdigit() and 0 < len(asked) < 6 and int(asked) else 1
    key = f"{claim}|{depth}|{page}"
    return respond(
        request,
        site.keep("findings page", key, lambda: _render_findings(site, kept, claims, claim, depth, page, pages)),
    )


def list_findings(site: Site) -> Sequence[FindingRow]:
    """List all findings, by source and key."""
    return site.keep("finding rows", "", lambda: _read_findings(site))


def _read_findings(site: Site) -> list[FindingRow]:
    rows = []
    for key in site.keys("finding"):
        node = ox.NamedNode(f"{BASE}finding/{key}")
        depth = site.graph.key(node, "kc:verification") or ""
        rows.append(FindingRow(read_finding(site, node), VERIFICATION_WORDS.get(depth, depth), depth))
    return rows


def _render_findings(
    site: Site, kept: Sequence[FindingRow], claims: dict[str, str], claim: str, depth: str, page: int, pages: int
) -> str:
    return render(
        "findings.html",
        site,
        "/findings",
        rows=kept[(page - 1) * PER_PAGE : page * PER_PAGE],
        total=len(kept),
        claims=claims,
        claim=claim,
        depths=VERIFICATION_WORDS,
        depth=depth,
        page=page,
        pages=pages,
    )


def show_concepts(request: Request) -> Response:
    """Answer ``/concepts``: all concepts, by kind, as trees."""
    site = site_of(request)
    return respond(request, site.keep("concepts page", "", lambda: _render_concepts(site)))


def _render_concepts(site: Site) -> str:
    kinds = [_build_kind(site, kind) for kind in site.subjects("rdfs:subClassOf", term("kc:KindOfConcept"))]
    return render("concepts.html", site, "/concepts", kinds=sorted(kinds, key=lambda kind: kind.label))


def _build_kind(site: Site, kind: ox.NamedNode) -> Kind:
    members = site.subjects("rdf:type", kind)
    tops = [node for node in members if not site.graph.values(node, "skos:broader")]
    label = site.label(kind).removesuffix(" concept")
    trees = tuple(_grow(site, node, frozenset()) for node in sorted(tops, key=site.label))
    return Kind(label, path_of(kind.value) or "", kind.value.removeprefix(PREFIXES["kc"]), len(members), trees)


def _grow(site: Site, node: ox.NamedNode, above: frozenset[str]) -> Branch:
    above |= {node.value}
    below = [one for one in site.subjects("skos:broader", node) if one.value not in above]
    branches = tuple(_grow(site, one, above) for one in sorted(below, key=site.label))
    return Branch(site.label(node), path_of(node.value) or "", False, branches)
