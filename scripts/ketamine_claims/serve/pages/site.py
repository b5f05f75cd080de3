"""The site of one edition: what its pages read, and what they keep once it was worked out."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

import pyoxigraph as ox

from ketamine_claims.dossier import Claim
from ketamine_claims.namespaces import BASE, ONTOLOGY, key_of, name, shorten_or_full
from ketamine_claims.reader import GraphReader

if TYPE_CHECKING:
    from ketamine_claims.serve.edition import Edition

_KEPT_EDITIONS = 2
_NAMES = ("rdfs:label", "skos:prefLabel", "dcterms:title", "foaf:name")
_TITLE_ENDING = " ontology"
_lock = threading.Lock()
_sites: list[Site] = []

Made = TypeVar("Made")


class Site:
    """The site of one edition.

    Whatever takes time is made once, by whoever asks first, and kept as long as the edition is served. Pages are asked
    for by several threads at once; each part has a lock of its own, so that a slow one holds up nobody else.
    """

    def __init__(self, edition: Edition) -> None:
        """Take the edition that the site shows."""
        self.edition = edition
        self.kb = edition.kb
        self.graph = GraphReader(edition.kb.store)
        self._made: dict[tuple[str, str], object] = {}
        self._locks: dict[tuple[str, str], threading.Lock] = {}

    def keep(self, kind: str, key: str, make: Callable[[], Made]) -> Made:
        """Give something that is made once.

        Args:
            kind: What it is, for instance ``explanation``; always with the same type.
            key: Whose it is; only keys that the data have, so that strangers cannot fill the memory.
            make: How to make it.

        Returns:
            What `make` gave the first time.
        """
        place = (kind, key)
        if place not in self._made:
            with _lock:
                lock = self._locks.setdefault(place, threading.Lock())
            with lock:
                if place not in self._made:
                    self._made[place] = make()
        return self._made[place]  # type: ignore[return-value]

    @cached_property
    def title(self) -> str:
        """Name of the knowledge base: the title of its ontology without that word."""
        title = self.graph.text(ox.NamedNode(ONTOLOGY), "dcterms:title") or "Claims"
        return title.removesuffix(_TITLE_ENDING)

    @cached_property
    def claims(self) -> tuple[Claim, ...]:
        """The claims, in the order of the article."""
        return self.kb.claims

    @cached_property
    def claim_by_iri(self) -> dict[str, Claim]:
        """The claims by IRI."""
        return {claim.iri: claim for claim in self.claims}

    @cached_property
    def documents(self) -> dict[str, tuple[ox.NamedNode, ...]]:
        """The things that each page describes: by IRI without fragment, the thing itself first, then its parts."""
        found: dict[str, set[str]] = {}
        for quad in self.kb.store:
            if isinstance(quad.subject, ox.NamedNode) and quad.subject.value.startswith(BASE):
                iri = quad.subject.value
                found.setdefault(iri.partition("#")[0], set()).add(iri)
        return {document: tuple(ox.NamedNode(iri) for iri in sorted(parts)) for document, parts in found.items()}

    def has(self, iri: str) -> bool:
        """Say whether an IRI of ours is described in the data."""
        return ox.NamedNode(iri) in self.documents.get(iri.partition("#")[0], ())

    def keys(self, kind: str) -> list[str]:
        """List the keys of one kind, for instance ``source``."""
        space = f"{BASE}{kind}/"
        return sorted(iri.removeprefix(space) for iri in self.documents if iri.startswith(space))

    def subjects(self, curie: str, node: ox.NamedNode) -> list[ox.NamedNode]:
        """List what points to a thing by one property, by IRI."""
        quads = self.kb.store.quads_for_pattern(None, term(curie), node)
        return sorted((quad.subject for quad in quads if isinstance(quad.subject, ox.NamedNode)), key=str)

    def label(self, node: ox.NamedNode) -> str:
        """Give what a thing is called on the site; what has no label is named by what it is about."""
        stated = self._read_name(node)
        if stated or "#" not in node.value or not node.value.startswith(BASE):
            return stated or _plain(node.value)
        whole = self.label(ox.NamedNode(node.value.partition("#")[0]))
        bearing = self.graph.value(node, "kc:castAs")
        return f"{whole}: {self.graph.label(bearing) if bearing else self.name_part(node)}"

    def name_part(self, node: ox.NamedNode) -> str:
        """Give what a part of a thing is called beside that thing."""
        source, bearing = self.graph.value(node, "kc:castBy"), self.graph.value(node, "kc:castAs")
        if source is not None and bearing is not None:
            return f"{self.label(source)}: {self.graph.label(bearing)}"
        return self._read_name(node) or node.value.partition("#")[2].replace("-", " ")

    def _read_name(self, node: ox.NamedNode) -> str | None:
        # The labels of balances, and of sources whose author is not known, hold keys.
        kind = self.graph.key(node, "rdf:type")
        if kind == "EvidenceBalance":
            return self._name_by_claim(node)
        if kind == "Source" and self.graph.text(node, "kc:firstAuthor") is None:
            return self.graph.text(node, "dcterms:title") or self._name_by_container(node)
        names = (self.graph.text(node, curie) for curie in _NAMES)
        return next(filter(None, names), None) or self._name_by_claim(node)

    def _name_by_container(self, node: ox.NamedNode) -> str | None:
        container, year = self.graph.text(node, "kc:container"), self.graph.text(node, "kc:year")
        return f"{container} {year}" if container and year else container

    def _name_by_claim(self, node: ox.NamedNode) -> str | None:
        kind = _kind_of(node.value)
        claim = self.graph.value(node, "kc:bearsOn") or self.graph.value(node, "kc:assesses")
        finding = self.graph.value(node, "kc:finding")
        if claim is None or "#" in node.value:
            return None
        if finding is not None:
            return f"{self.graph.label(finding)} → {self.graph.label(claim)}"
        return f"{kind.capitalize()}: {self.graph.label(claim)}"

    @cached_property
    def date_words(self) -> str:
        """Version and day of the data, in words."""
        return f"version {self.edition.version}, {self.edition.date}"


def get_site(edition: Edition) -> Site:
    """Give the site of an edition; the last few are kept, so that requests under way outlive a new edition.

    Args:
        edition: The edition that is being served.

    Returns:
        Its site, the same one each time.
    """
    with _lock:
        for site in _sites:
            if site.edition is edition:
                return site
        site = Site(edition)
        _sites.append(site)
        del _sites[:-_KEPT_EDITIONS]
        return site


def thing(kind: str, key: str) -> ox.NamedNode | None:
    """Give the node of a kind and key; None where they cannot be part of an IRI."""
    try:
        return ox.NamedNode(f"{BASE}{kind}/{key}")
    except ValueError:
        return None


def term(curie: str) -> ox.NamedNode:
    """Give the node of a CURIE in one of our prefixes."""
    return ox.NamedNode(name(curie))


def _kind_of(iri: str) -> str:
    """Give the kind in an IRI of ours in words, for instance ``evidence line``."""
    return iri.removeprefix(BASE).partition("/")[0].partition("#")[0].replace("-", " ")


def _plain(iri: str) -> str:
    return key_of(iri) if iri.startswith(BASE) and "#" not in iri else shorten_or_full(iri)
