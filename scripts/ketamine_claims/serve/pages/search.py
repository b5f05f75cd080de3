"""Search: labels, other names, statements, titles and identifiers, by SQLite's full text search in memory."""

from __future__ import annotations

import sqlite3
import threading
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

import pyoxigraph as ox
from markupsafe import Markup, escape
from starlette.requests import Request
from starlette.responses import Response

from ketamine_claims.namespaces import BASE, ONTOLOGY, shorten_or_full
from ketamine_claims.serve.pages.links import path_of
from ketamine_claims.serve.pages.render import render, respond, site_of
from ketamine_claims.serve.pages.site import Site

MOST_LETTERS, MOST_WORDS, MOST_HITS = 200, 12, 25
# Marks of a hit; no text in the index holds them.
_START, _END = "\x02", "\x03"
_HEADINGS = {
    "claim": "Claims",
    "concept": "Concepts",
    "finding": "Findings",
    "source": "Sources",
    "query": "Queries",
    "term": "Terms of the ontology",
}
_TEXTS = ("kc:statement", "skos:definition", "kc:reading", "kc:container", "kc:firstAuthor", "kc:year")
_NAMES = ("skos:altLabel", "skos:hiddenLabel", "skos:notation", "kc:doi", "kc:pmid", "kc:pmcid", "kc:trialRegistration")
_MATCHES = ("skos:exactMatch", "skos:closeMatch")
_FIND = """
SELECT kind, path, highlight(entries, 2, ?, ?), snippet(entries, 3, ?, ?, '…', 24), snippet(entries, 4, ?, ?, '…', 12)
FROM entries WHERE entries MATCH ? ORDER BY bm25(entries, 0, 0, 8, 1, 4), path
"""


@dataclass(frozen=True, slots=True)
class Hit:
    """Something found: where it is, and its texts with the words marked."""

    path: str
    label: Markup
    text: Markup
    names: Markup


@dataclass(frozen=True, slots=True)
class Group:
    """What was found of one kind: the best, and how many there are in all."""

    heading: str
    hits: tuple[Hit, ...]
    total: int


class Index:
    """The index of one site."""

    def __init__(self, site: Site) -> None:
        """Read everything that can be found."""
        self._lock = threading.Lock()
        self._connection = sqlite3.connect(":memory:", check_same_thread=False)
        self._connection.execute(
            "CREATE VIRTUAL TABLE entries USING fts5(kind UNINDEXED, path UNINDEXED, label, text, names, "
            "tokenize = \"unicode61 remove_diacritics 2\", prefix = '2 3')"
        )
        self._connection.executemany("INSERT INTO entries VALUES (?, ?, ?, ?, ?)", _list_entries(site))
        self._connection.commit()

    def find(self, words: str) -> list[Group]:
        """Find what holds all words, or the beginnings of words; what holds any of them where nothing holds all.

        Args:
            words: What the user wrote; nothing in it is an operator.

        Returns:
            What was found, by kind.
        """
        terms = [f'"{word}"*' for word in split(words)]
        if not terms:
            return []
        rows = self._ask(" AND ".join(terms)) or self._ask(" OR ".join(terms))
        groups: dict[str, list[Hit]] = {kind: [] for kind in _HEADINGS}
        totals = dict.fromkeys(_HEADINGS, 0)
        for kind, path, *texts in rows:
            totals[kind] += 1
            if totals[kind] <= MOST_HITS:
                groups[kind].append(Hit(path, *(mark(text) for text in texts)))
        return [Group(_HEADINGS[kind], tuple(hits), totals[kind]) for kind, hits in groups.items() if hits]

    def _ask(self, expression: str) -> list[tuple[str, ...]]:
        with self._lock:
            return self._connection.execute(_FIND, (*(_START, _END) * 3, expression)).fetchall()


def split(words: str) -> list[str]:
    """Split what a user wrote into words that can stand between quotation marks in a search expression.

    Args:
        words: For instance ``"time to" remission*``.

    Returns:
        Runs of letters, digits and what joins them in identifiers; at most `MOST_WORDS`.
    """
    kept = "".join(c if unicodedata.category(c)[0] in "LNM" else " " for c in words[:MOST_LETTERS])
    return kept.split()[:MOST_WORDS]


def mark(text: str) -> Markup:
    """Escape a text and turn the marks of a hit into ``<mark>``."""
    escaped = str(escape(text))
    return Markup(escaped.replace(_START, "<mark>").replace(_END, "</mark>"))  # noqa: S704 - just escaped


def keep_index(site: Site) -> Index:
    """Give the index of a site; it is built once."""
    return site.keep("index", "", lambda: Index(site))


def show_search(request: Request) -> Response:
    """Answer ``/search?q=…``."""
    site = site_of(request)
    words = request.query_params.get("q", "")[:MOST_LETTERS].strip()
    groups = keep_index(site).find(words) if words else []
    page = render("search.html", site, "/search", words=words, groups=groups, total=sum(one.total for one in groups))
    return respond(request, page, headers={"X-Robots-Tag": "noindex"})


def _list_entries(site: Site) -> Iterator[tuple[str, str, str, str, str]]:
    for kind in ("claim", "concept", "finding", "source"):
        for key in site.keys(kind):
            yield _read_entry(site, kind, ox.NamedNode(f"{BASE}{kind}/{key}"), key)
    for node in site.documents.get(ONTOLOGY, ()):
        if "#" in node.value:
            yield _read_entry(site, "term", node, node.value.partition("#")[2])
    for query in site.kb.queries:
        yield _clean("query", f"/queries/{query.name}", query.summary, query.description, f"{query.name} {query.tags}")


def _read_entry(site: Site, kind: str, node: ox.NamedNode, key: str) -> tuple[str, str, str, str, str]:
    texts = [text for curie in _TEXTS if (text := site.graph.text(node, curie))]
    names = [value.value for curie in _NAMES for value in site.graph.objects(node, curie) if hasattr(value, "value")]
    names += [shorten_or_full(one.value) for curie in _MATCHES for one in site.graph.values(node, curie)]
    return _clean(
        kind, path_of(node.value) or "", site.label(node), " ".join(map(_end, texts)), "; ".join([key, *names])
    )


def _end(text: str) -> str:
    """End a text as a sentence."""
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."


def _clean(*texts: str) -> tuple[str, str, str, str, str]:
    kind, path, label, text, names = (one.replace(_START, "").replace(_END, "") for one in texts)
    return kind, path, label, text, names
