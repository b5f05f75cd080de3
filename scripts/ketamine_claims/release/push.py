"""Push: load the named graphs of a release into a SPARQL 1.1 store, whole or not at all, and prove that they arrived.

The new graphs are filled beside the old ones, compared there with what was sent, and then take their place in one
update. What has arrived is asked of the store itself, so that a push that broke off can go on from there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

import pyoxigraph as ox

from ketamine_claims.release.diff_values import settle
from ketamine_claims.release.push_http import PushError
from ketamine_claims.release.push_options import Method
from ketamine_claims.release.push_read import Released
from ketamine_claims.release.push_store import RemoteStore, digest

STAGING = "#staging"
_PROBE = "#probe"
_AGAIN = "Run the same command with --resume: it sends again only what is missing."
# How servers say that they do not have the Graph Store Protocol there, or not for bodies of that size or kind.
_NO_PUT = (400, 404, 405, 406, 413, 414, 415, 422, 501)
# How they say that they do not know MOVE.
_NO_MOVE = (400, 500, 501)


class State(StrEnum):
    """What became of a graph."""

    there = "was there already"
    replaced = "replaced"
    wanted = "would be replaced"


@dataclass(frozen=True)
class Part:
    """A graph that is to be in the store.

    Attributes:
        graph: Its IRI.
        triples: Its triples, by their settled form.
        digest: Digest of the settled triples.
    """

    graph: str
    triples: dict[ox.Triple, ox.Triple] = field(repr=False)
    digest: str

    @property
    def staging(self) -> str:
        """The graph in which it is put together."""
        return self.graph + STAGING


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a graph.

    Attributes:
        graph: Its IRI.
        triples: How many it has.
        digest: Digest of its triples; see `ketamine_claims.release.push_store.digest`.
        state: What became of it.
    """

    graph: str
    triples: int
    digest: str
    state: State


@dataclass(frozen=True, slots=True)
class Pushed:
    """What a push did.

    Attributes:
        outcomes: Each graph, in the order of their IRIs.
        together: Whether all graphs that were replaced took their place in one update.
    """

    outcomes: tuple[Outcome, ...]
    together: bool


Report = Callable[[str, int, int], None]


def push(
    released: Released,
    store: RemoteStore,
    method: Method = Method.auto,
    *,
    resume: bool = False,
    dry_run: bool = False,
    report: Report = lambda _step, _done, _all: None,
) -> Pushed:
    """Load a release into a store.

    Args:
        released: The release.
        store: The store.
        method: ``gsp`` puts each graph in its place by one request of the Graph Store Protocol; ``update`` fills
            staging graphs by INSERT DATA and moves all of them in one update; ``auto`` fills them by the Graph Store
            Protocol where the store has it, and does as ``gsp`` where it takes no updates.
        resume: Go on with what an earlier push left in the staging graphs, instead of starting anew.
        dry_run: Ask the store what it has, and change nothing.
        report: Is told what is being done: the step, and how many of how many triples are done.

    Returns:
        What was done; whatever was replaced has been read back and compared.

    Raises:
        PushError: The store refuses something, cannot be reached, or does not hold what was sent. What it served before
            it still serves, unless the message says otherwise.
    """
    parts = [build_part(graph, triples) for graph, triples in released.graphs.items()]
    run = _Push(store, report)
    missing = [part for part in parts if not run.holds(part.graph, part, "Looking at")]
    together = True
    if not dry_run:
        by_put = method is Method.gsp
        if method is Method.auto and missing:
            by_put = not store.can_update(missing[0].graph + _PROBE)
        if by_put:
            run.put_all(missing)
            together = len(missing) == 1
        else:
            for part in missing:
                run.stage(part, resume=resume, by_put=method is Method.auto)
            run.swap(missing)
            run.tidy([part for part in parts if part not in missing])
    state = State.wanted if dry_run else State.replaced
    graphs = {part.graph for part in missing}
    outcomes = (
        Outcome(part.graph, len(part.triples), part.digest, state if part.graph in graphs else State.there)
        for part in parts
    )
    return Pushed(tuple(outcomes), together)


def build_part(graph: str, triples: Sequence[ox.Triple]) -> Part:
    """Prepare a graph for sending and comparing.

    Args:
        graph: Its IRI.
        triples: Its triples.

    Returns:
        The part.

    Raises:
        PushError: It has blank nodes: a store renames them, in each answer anew, so that no page fits the next.
    """
    if any(isinstance(term, ox.BlankNode) for triple in triples for term in (triple.subject, triple.object)):
        raise PushError(f"<{graph}> has blank nodes, which cannot be compared page by page.", "Give them IRIs.")
    settled = settle(triples)
    return Part(graph, settled, digest(settled))


class _Push:
    """One push: a store, and whom to tell how far it is."""

    def __init__(self, store: RemoteStore, report: Report) -> None:
        self._store = store
        self._report = report

    def holds(self, graph: str, part: Part, step: str = "Comparing") -> bool:
        """Whether a graph holds what a part does: the same number of triples of each predicate, and the same digest."""
        if self._store.count(graph) != Counter(triple.predicate.value for triple in part.triples):
            return False
        return digest(self._store.read(graph, self._tell(f"{step} {_shorten(graph)}", part))) == part.digest

    def put_all(self, parts: Sequence[Part]) -> None:
        for part in parts:
            self._report(f"Sending {_shorten(part.graph)}", 0, len(part.triples))
            self._store.put(part.graph, list(part.triples.values()))
            if not self.holds(part.graph, part):
                raise self._explain(part.graph, part)

    def stage(self, part: Part, *, resume: bool, by_put: bool) -> None:
        """Put a part together in its staging graph, and compare it there."""
        present: frozenset[ox.Triple] = frozenset()
        if resume:
            present = self._store.read(part.staging, self._tell(f"Looking at {_shorten(part.staging)}", part))
        if not present or present - part.triples.keys():
            # Left by another release, or not wanted.
            self._store.clear(part.staging)
            present = frozenset()
        missing = [spelled for settled, spelled in part.triples.items() if settled not in present]
        step = f"Sending {_shorten(part.graph)}"
        self._report(step, len(present), len(part.triples))
        if not (by_put and not present and self._put(part.staging, missing)):
            self._store.insert(part.staging, missing, self._tell(step, part, len(present)))
        if not self.holds(part.staging, part):
            raise self._explain(part.staging, part)

    def swap(self, parts: Sequence[Part]) -> None:
        """Let the staging graphs take their places in one update.

        Never with SILENT: where the staging graph is not there, that would empty the place and call it success.
        """
        if not parts:
            return
        moves = " ;\n".join(f"MOVE GRAPH <{part.staging}> TO GRAPH <{part.graph}>" for part in parts)
        try:
            self._store.update(moves, again=False)
        except PushError as error:
            # The reply may have been lost after the work was done.
            if not self._arrived(parts):
                if error.status not in _NO_MOVE or not all(self.holds(part.staging, part) for part in parts):
                    raise PushError(f"the last step failed: {error.message}", _AGAIN, error.status) from error
                self._store.update(_write_copies(parts), again=False)
        for part in parts:
            if not self.holds(part.graph, part):
                raise self._explain(part.graph, part)

    def _arrived(self, parts: Sequence[Part]) -> bool:
        return all(self.holds(part.graph, part) for part in parts)

    def tidy(self, parts: Sequence[Part]) -> None:
        """Empty what an earlier push left of parts that are in their places."""
        for part in parts:
            if self._store.count(part.staging):
                self._store.clear(part.staging)

    def _put(self, graph: str, triples: Sequence[ox.Triple]) -> bool:
        """Fill a graph by the Graph Store Protocol, and say whether the store has it."""
        try:
            self._store.put(graph, triples)
        except PushError as error:
            if error.status in _NO_PUT:
                return False
            raise
        return True

    def _tell(self, step: str, part: Part, done: int = 0) -> Callable[[int], None]:
        def tell(number: int) -> None:
            nonlocal done
            done += number
            self._report(step, done, len(part.triples))

        return tell

    def _explain(self, graph: str, part: Part) -> PushError:
        found = sum(self._store.count(graph).values())
        wanted = len(part.triples)
        told = f"{found} triples instead of {wanted}" if found != wanted else f"{found} triples, but not the same"
        return PushError(
            f"<{graph}> holds {told}.",
            "Is somebody else writing to it? Run the same command with --resume; what is right is not sent again.",
        )


def _write_copies(parts: Sequence[Part]) -> str:
    """Say the same as MOVE does, for stores that do not know it."""
    steps = []
    for part in parts:
        steps += [
            f"DELETE WHERE {{ GRAPH <{part.graph}> {{ ?s ?p ?o }} }}",
            f"INSERT {{ GRAPH <{part.graph}> {{ ?s ?p ?o }} }} WHERE {{ GRAPH <{part.staging}> {{ ?s ?p ?o }} }}",
            f"DELETE WHERE {{ GRAPH <{part.staging}> {{ ?s ?p ?o }} }}",
        ]
    return " ;\n".join(steps)


def _shorten(graph: str) -> str:
    return graph.rpartition("/")[2]
