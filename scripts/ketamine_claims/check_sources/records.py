"""What the knowledge base says of its sources."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pyoxigraph as ox

from ketamine_claims.errors import NotFoundError, suggest
from ketamine_claims.namespaces import PREFIXES, key_of
from ketamine_claims.reader import GraphReader

if TYPE_CHECKING:
    from ketamine_claims.load import KnowledgeBase


@dataclass(frozen=True, slots=True)
class SourceRecord:
    """A source as the knowledge base describes it; None for what it does not say.

    Attributes:
        iri: IRI.
        title: Title.
        first_author: Name of the first author, a person or a body.
        year: Year of publication.
        doi: DOI, bare.
        pmid: PubMed identifier.
        retracted: Whether it is marked as retracted.
        notices: Pages recorded, by property: ``kc:retractionNotice``, ``kc:expressionOfConcern``, ``kc:correction``.
    """

    iri: str
    title: str | None
    first_author: str | None
    year: int | None
    doi: str | None
    pmid: str | None
    retracted: bool
    notices: dict[str, frozenset[str]]

    @property
    def key(self) -> str:
        """Key of the source."""
        return key_of(self.iri)


NOTICE_PROPERTIES = ("kc:retractionNotice", "kc:expressionOfConcern", "kc:correction")


def read_records(kb: KnowledgeBase, names: Sequence[str] = ()) -> list[SourceRecord]:
    """Read the sources of a knowledge base.

    Args:
        kb: The knowledge base.
        names: Keys, CURIEs or IRIs of the sources to read; none reads all.

    Returns:
        The sources by key.

    Raises:
        NotFoundError: There is no such source.
    """
    graph = GraphReader(kb.store)
    known = {key_of(node.value): node for node in graph.instances("kc:Source")}
    wanted = sorted(known) if not names else sorted({_find(name, known) for name in names})
    return [_read(graph, known[key]) for key in wanted]


def _find(name: str, known: dict[str, ox.NamedNode]) -> str:
    key = name.removeprefix(PREFIXES["source"]).removeprefix("source:")
    if key not in known:
        raise NotFoundError(f"there is no source {name!r}.", suggest(key, known) or "List them with query references.")
    return key


def _read(graph: GraphReader, node: ox.NamedNode) -> SourceRecord:
    return SourceRecord(
        iri=node.value,
        title=graph.text(node, "dcterms:title"),
        first_author=graph.text(node, "kc:firstAuthor"),
        year=graph.integer(node, "kc:year"),
        doi=graph.text(node, "kc:doi"),
        pmid=graph.text(node, "kc:pmid"),
        retracted=graph.text(node, "kc:retracted") in ("true", "1"),
        notices={curie: frozenset(value.value for value in graph.values(node, curie)) for curie in NOTICE_PROPERTIES},
    )
