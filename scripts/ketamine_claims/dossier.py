"""What is known of each claim, gathered from the graph into plain objects."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pyoxigraph as ox

from ketamine_claims.errors import NotFoundError, suggest
from ketamine_claims.namespaces import key_of, shorten
from ketamine_claims.reader import GraphReader

BEARINGS = ("Supports", "Qualifies", "Disputes", "NullResult")


@dataclass(frozen=True, slots=True)
class Source:
    """What a finding was published in."""

    iri: str
    key: str
    title: str
    first_author: str | None
    year: str | None
    container: str | None
    doi: str | None
    design: str | None
    retracted: bool
    link: str | None

    @property
    def citation(self) -> str:
        """First author and year, or what there is of them; the key where there is neither."""
        return " ".join(part for part in (self.first_author, self.year) if part) or self.key


@dataclass(frozen=True, slots=True)
class Finding:
    """One result of one study."""

    iri: str
    key: str
    label: str
    statement: str
    verification: str | None
    source: Source | None


@dataclass(frozen=True, slots=True)
class EvidenceLine:
    """The argument from one finding to one claim.

    Attributes:
        bearing: ``Supports``, ``Qualifies``, ``Disputes`` or ``NullResult``.
        directness: ``Direct`` or ``Indirect``.
        level: Level of evidence, 1 (strongest) to 5, where the rules have been run.
    """

    iri: str
    key: str
    bearing: str
    directness: str | None
    level: int | None
    note: str | None
    finding: Finding | None


@dataclass(frozen=True, slots=True)
class Assessment:
    """The curators' judgement of one claim; verdict and certainty as labels.

    Attributes:
        departure_reason: Why the verdict differs from that of the computed balance, where it does.
    """

    iri: str
    verdict: str
    certainty: str | None
    rationale: str | None
    departure_reason: str | None


@dataclass(frozen=True, slots=True)
class Place:
    """Where the article makes a claim: section title, and start and end in Unicode code points."""

    section: str | None
    start: int | None
    end: int | None


@dataclass(frozen=True, slots=True)
class Claim:
    """One proposition as the article asserts it, with everything said about it."""

    iri: str
    key: str
    label: str
    statement: str
    claim_type: str | None
    reading: str | None
    places: tuple[Place, ...]
    evidence: tuple[EvidenceLine, ...]
    assessment: Assessment | None

    @property
    def verdict(self) -> str:
        """The curators' verdict; ``not assessed`` where they passed none."""
        return self.assessment.verdict if self.assessment else "not assessed"

    @property
    def certainty(self) -> str:
        """How sure the curators are; empty where they did not say."""
        return (self.assessment.certainty if self.assessment else None) or ""

    def count(self, bearing: str) -> int:
        """Count the evidence lines with one bearing, for instance ``Supports``."""
        return sum(line.bearing == bearing for line in self.evidence)


def find_claim(claims: Sequence[Claim], key: str) -> Claim:
    """Find a claim by key, CURIE or IRI.

    Args:
        claims: Where to look.
        key: For instance ``onset-speed`` or ``claim:onset-speed``.

    Returns:
        The claim.

    Raises:
        NotFoundError: There is none; suggests the nearest keys.
    """
    for claim in claims:
        if key in (claim.key, shorten(claim.iri), claim.iri):
            return claim
    remedy = suggest(key.removeprefix("claim:"), [claim.key for claim in claims])
    raise NotFoundError(f"no claim is named {key!r}.", remedy or "List them with the command claims.")


def read_claims(store: ox.Store) -> tuple[Claim, ...]:
    """Read every claim of a graph with its evidence, sources and assessment.

    Args:
        store: The graph.

    Returns:
        The claims, in the order in which the article makes them, then by key.
    """
    graph = GraphReader(store)
    claims = [_read_claim(graph, node) for node in graph.instances("kc:Claim")]
    return tuple(sorted(claims, key=lambda claim: (_first_position(claim), claim.key)))


def _first_position(claim: Claim) -> int:
    return min((place.start for place in claim.places if place.start is not None), default=10**9)


def _read_claim(graph: GraphReader, node: ox.NamedNode) -> Claim:
    lines = [_read_line(graph, line) for line in graph.subjects("kc:bearsOn", node)]
    rank = {bearing: place for place, bearing in enumerate(BEARINGS)}
    lines.sort(key=lambda line: (rank.get(line.bearing, len(rank)), line.level or 9, line.key))
    claim_type = graph.value(node, "kc:claimType")
    return Claim(
        iri=node.value,
        key=key_of(node.value),
        label=graph.label(node),
        statement=graph.text(node, "kc:statement") or "",
        claim_type=graph.label(claim_type) if claim_type else None,
        reading=graph.text(node, "kc:reading"),
        places=tuple(_read_places(graph, node)),
        evidence=tuple(lines),
        assessment=_read_assessment(graph, node),
    )


def _read_places(graph: GraphReader, claim: ox.NamedNode) -> Iterator[Place]:
    sections = [
        (graph.text(section, "dcterms:title"), _read_spans(graph, section))
        for section in graph.values(claim, "kc:section")
    ]
    spans = [span for locator in graph.values(claim, "kc:locator") for span in _read_spans(graph, locator)]
    for start, end in sorted(spans):
        inside = (
            title for title, extents in sections if any(first <= start and end <= last for first, last in extents)
        )
        yield Place(next(inside, None), start, end)
    if not spans:
        yield from (Place(title, None, None) for title, _ in sections)


def _read_spans(graph: GraphReader, node: ox.NamedNode) -> list[tuple[int, int]]:
    spans = []
    for selector in graph.values(node, "oa:hasSelector"):
        start, end = graph.integer(selector, "oa:start"), graph.integer(selector, "oa:end")
        if start is not None and end is not None:
            spans.append((start, end))
    return spans


def _read_line(graph: GraphReader, node: ox.NamedNode) -> EvidenceLine:
    finding = graph.value(node, "kc:finding")
    return EvidenceLine(
        iri=node.value,
        key=key_of(node.value),
        bearing=graph.key(node, "kc:bearing") or "",
        directness=graph.key(node, "kc:directness"),
        level=graph.integer(node, "kc:level"),
        note=graph.text(node, "kc:note"),
        finding=_read_finding(graph, finding) if finding else None,
    )


def _read_finding(graph: GraphReader, node: ox.NamedNode) -> Finding:
    source = graph.value(node, "kc:source")
    depth = graph.value(node, "kc:verification")
    return Finding(
        iri=node.value,
        key=key_of(node.value),
        label=graph.label(node),
        statement=graph.text(node, "kc:statement") or "",
        verification=graph.label(depth) if depth else None,
        source=_read_source(graph, source) if source else None,
    )


def _read_source(graph: GraphReader, node: ox.NamedNode) -> Source:
    doi = graph.text(node, "kc:doi")
    links = sorted(link.value for link in graph.values(node, "rdfs:seeAlso"))
    design = graph.value(node, "kc:studyDesign")
    return Source(
        iri=node.value,
        key=key_of(node.value),
        title=graph.text(node, "dcterms:title") or key_of(node.value),
        first_author=graph.text(node, "kc:firstAuthor"),
        year=graph.text(node, "kc:year"),
        container=graph.text(node, "kc:container"),
        doi=doi,
        design=graph.label(design) if design else None,
        retracted=graph.text(node, "kc:retracted") == "true",
        link=f"https://doi.org/{doi}" if doi else next(iter(links), None),
    )


def _read_assessment(graph: GraphReader, claim: ox.NamedNode) -> Assessment | None:
    for node in graph.subjects("kc:assesses", claim):
        # A computed balance assesses a claim too, but is no judgement.
        if not graph.is_a(node, "kc:Assessment"):
            continue
        verdict, certainty = graph.value(node, "kc:verdict"), graph.value(node, "kc:certainty")
        return Assessment(
            iri=node.value,
            verdict=graph.label(verdict) if verdict else "not assessed",
            certainty=graph.label(certainty) if certainty else None,
            rationale=graph.text(node, "kc:rationale"),
            departure_reason=graph.text(node, "kc:departureReason"),
        )
    return None
