"""A SPARQL 1.1 store as seen by one who writes to it: what a graph holds, and how to fill, empty and move it."""

from __future__ import annotations

import gzip
import urllib.parse
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from hashlib import sha256

import pyoxigraph as ox

from ketamine_claims.answer import Answer
from ketamine_claims.convert import write_ntriples
from ketamine_claims.endpoint import read_answer
from ketamine_claims.release.diff_values import settle
from ketamine_claims.release.push_http import Client, PushError
from ketamine_claims.release.push_options import Addresses

PAGE = 5000
BATCH = 2000
_SMALLEST_PAGE = 50
_NTRIPLES = "application/n-triples"
_ABSENT = (404, 405, 501)
_TOO_LARGE = (413, 414)
# What servers say to a body that they will not unpack.
_PACKED_REFUSED = (400, 406, 415, 422, 500)

Progress = Callable[[int], None]
Settled = frozenset[ox.Triple]


def digest(settled: Iterable[ox.Triple]) -> str:
    """Give one number for a graph that does not depend on the order of its triples or the spelling of its literals.

    Args:
        settled: The triples, each once, settled.

    Returns:
        The sum of the SHA-256 of their N-Triples, modulo 2^256, in hexadecimal.
    """
    total = sum(int.from_bytes(sha256(str(triple).encode()).digest()) for triple in settled)
    return f"{total % 2**256:064x}"


class RemoteStore:
    """A store behind its addresses."""

    def __init__(self, client: Client, addresses: Addresses, batch: int = BATCH) -> None:
        """Take who sends, where to, and how many triples go into one update."""
        self._client = client
        self._addresses = addresses
        self._batch = batch
        self._page = PAGE
        self._packed = True
        self._as_form = False

    def count(self, graph: str) -> Counter[str]:
        """Count the triples of a graph by predicate.

        Raises:
            PushError: The store cannot be asked.
        """
        answer = self._ask(f"SELECT ?p (COUNT(*) AS ?n) WHERE {{ GRAPH <{graph}> {{ ?s ?p ?o }} }} GROUP BY ?p")
        counts: Counter[str] = Counter()
        for predicate, number in answer.rows:
            # Some stores answer a group of nothing with one empty row.
            if isinstance(predicate, ox.NamedNode) and isinstance(number, ox.Literal):
                counts[predicate.value] = int(number.value)
        return counts

    def read(self, graph: str, progress: Progress = lambda _: None) -> Settled:
        """Read what a graph holds, in pages no larger than the store gives.

        Args:
            graph: Its IRI.
            progress: Is told how many triples have come.

        Returns:
            Its triples, settled.

        Raises:
            PushError: The store cannot be asked, or gives less than it says it has.
        """
        counts = self.count(graph)
        waiting = list(_pack(counts, self._page))
        triples: list[ox.Triple] = []
        while waiting:
            predicates = waiting.pop()
            wanted = sum(counts[predicate] for predicate in predicates)
            page = list(self._read_page(graph, predicates, wanted))
            if len(page) < wanted and self._page > _SMALLEST_PAGE:
                # The store may cut its answers shorter than that.
                self._page = max(_SMALLEST_PAGE, min(len(page), self._page // 2))
                waiting += _pack({one: counts[one] for one in predicates}, self._page)
                continue
            if len(page) != wanted:
                raise PushError(
                    f"{self._addresses.query} counts {wanted} triples in <{graph}> where it lists {len(page)}.",
                    "Is somebody else writing to it? Else raise the limit of rows that it gives.",
                )
            triples += page
            progress(len(page))
        return frozenset(settle(triples))

    def update(self, text: str, *, again: bool = True) -> None:
        """Run an update.

        Args:
            text: SPARQL 1.1 Update.
            again: Whether it may run twice; updates that move graphs may not.

        Raises:
            PushError: The store refuses it or cannot be reached.
        """
        url = self._addresses.update
        if not self._as_form:
            headers = {"Content-Type": "application/sparql-update", "Accept": "*/*"}
            reply = self._client.send("POST", url, text.encode(), headers, again=again)
            if reply.status != 415:
                if reply.status >= 300:
                    raise self._client.refuse(url, reply, "the update")
                return
            self._as_form = True
        body = urllib.parse.urlencode({"update": text}).encode()
        headers = {"Content-Type": "application/x-www-form-urlencoded", "Accept": "*/*"}
        reply = self._client.send("POST", url, body, headers, again=again)
        if reply.status >= 300:
            raise self._client.refuse(url, reply, "the update")

    def can_update(self, graph: str) -> bool:
        """Empty a graph by an update, and say whether the store takes updates at all.

        Raises:
            PushError: It takes them, but not this one.
        """
        try:
            self.clear(graph)
        except PushError as error:
            if error.status in _ABSENT:
                return False
            raise
        return True

    def clear(self, graph: str) -> None:
        """Empty a graph; not by CLEAR or DROP, which not every store knows."""
        self.update(f"DELETE WHERE {{ GRAPH <{graph}> {{ ?s ?p ?o }} }}")

    def insert(self, graph: str, triples: Sequence[ox.Triple], progress: Progress = lambda _: None) -> None:
        """Add triples to a graph, batch by batch; smaller ones where the store finds them too large.

        Args:
            graph: Its IRI.
            triples: The triples, without blank nodes.
            progress: Is told how many triples have gone.

        Raises:
            PushError: The store refuses a batch.
        """
        start = 0
        while start < len(triples):
            batch = triples[start : start + self._batch]
            try:
                self.update(f"INSERT DATA {{ GRAPH <{graph}> {{\n{write_ntriples(batch)}}} }}")
            except PushError as error:
                if error.status not in _TOO_LARGE or len(batch) == 1:
                    raise
                self._batch = max(1, len(batch) // 2)
                continue
            start += len(batch)
            progress(len(batch))

    def put(self, graph: str, triples: Sequence[ox.Triple]) -> None:
        """Replace what a graph holds in one request of the Graph Store Protocol; compressed where the store takes it.

        Args:
            graph: Its IRI.
            triples: What it shall hold.

        Raises:
            PushError: The store refuses it, or cannot be reached.
        """
        url = self._addresses.graph_store
        url += f"{'&' if '?' in url else '?'}graph={urllib.parse.quote(graph, safe='')}"
        body = write_ntriples(triples).encode()
        headers = {"Content-Type": _NTRIPLES, "Accept": "*/*"}
        if self._packed:
            packed = {**headers, "Content-Encoding": "gzip"}
            reply = self._client.send("PUT", url, gzip.compress(body, mtime=0), packed)
            self._packed = reply.status not in _PACKED_REFUSED
        if not self._packed:
            reply = self._client.send("PUT", url, body, headers)
        if reply.status >= 300:
            raise self._client.refuse(self._addresses.graph_store, reply, f"the graph <{graph}>")

    def _ask(self, query: str) -> Answer:
        url = self._addresses.query
        body = urllib.parse.urlencode({"query": query}).encode()
        headers = {
            "Content-Type": "application/x-www-form-urlencoded",
            "Accept": "application/sparql-results+json",
        }
        reply = self._client.send("POST", url, body, headers)
        if reply.status >= 300:
            raise self._client.refuse(url, reply, "the query")
        return read_answer(url, reply)

    def _read_page(self, graph: str, predicates: Sequence[str], wanted: int) -> Iterator[ox.Triple]:
        if len(predicates) > 1 or wanted <= self._page:
            names = ", ".join(f"<{predicate}>" for predicate in predicates)
            text = f"SELECT ?s ?p ?o WHERE {{ GRAPH <{graph}> {{ ?s ?p ?o }} FILTER(?p IN ({names})) }}"
            yield from _read_triples(self._ask(text))
            return
        # More than a page of one predicate: only an order makes pages of it that neither overlap nor leave gaps.
        for start in range(0, wanted, self._page):
            text = (
                f"SELECT ?s ?p ?o WHERE {{ GRAPH <{graph}> {{ ?s ?p ?o }} FILTER(?p = <{predicates[0]}>) }} "
                f"ORDER BY ?s ?o LIMIT {self._page} OFFSET {start}"
            )
            yield from _read_triples(self._ask(text))


def _pack(counts: Mapping[str, int], size: int) -> Iterator[list[str]]:
    """Put predicates together so that each pack has at most so many triples; one of more stands alone."""
    pack: list[str] = []
    held = 0
    for predicate in sorted(counts):
        if pack and held + counts[predicate] > size:
            yield pack
            pack, held = [], 0
        pack.append(predicate)
        held += counts[predicate]
    if pack:
        yield pack


def _read_triples(answer: Answer) -> Iterator[ox.Triple]:
    for subject, predicate, value in answer.rows:
        if (
            isinstance(subject, ox.NamedNode | ox.BlankNode)
            and isinstance(predicate, ox.NamedNode)
            and value is not None
        ):
            yield ox.Triple(subject, predicate, value)
