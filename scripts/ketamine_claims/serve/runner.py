"""Run queries: what pages, endpoint and interfaces call, whatever engine and limits stand behind."""

from __future__ import annotations

import re
import threading
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ketamine_claims.serve import refusals
from ketamine_claims.serve.edition import Edition
from ketamine_claims.serve.limits import Limits
from ketamine_claims.serve.media import TABLE
from ketamine_claims.serve.pool import Pool
from ketamine_claims.serve.services import EndpointFaultError, mentions, warn_of_faults

Key = tuple[str, str, tuple[str, ...], "Graphs"]

_REFUSALS = {
    kind.code: kind
    for kind in (
        EndpointFaultError,
        refusals.InvalidQueryError,
        refusals.NotAcceptableError,
        refusals.NotXmlError,
        refusals.ServiceRefusedError,
        refusals.TooLargeError,
    )
}
# Functions that give something else each time. The words may stand in a text or comment; then it is only slower.
_FLEETING = re.compile(r"\b(?:now|rand|uuid|struuid|bnode)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Graphs:
    """The graphs that a query is to be asked of, whatever it says itself; none for those that it says.

    Attributes:
        default: IRIs of the graphs that make up the default graph.
        named: IRIs of the named graphs.
    """

    default: tuple[str, ...] = ()
    named: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Result:
    """The answer of a query.

    Attributes:
        body: Its bytes, whole.
        media_type: Their media type.
        is_table: Whether it answers a SELECT or ASK; a graph otherwise.
        digest: Digest of the edition that was asked; empty where another endpoint was asked too.
        cached: Whether it was worked out earlier.
    """

    body: bytes
    media_type: str
    is_table: bool
    digest: str
    cached: bool = False


ALL = Graphs()


class Runner:
    """Runs queries in worker processes, within limits, and keeps answers to be given again."""

    def __init__(self, limits: Limits) -> None:
        """Set the limits; `replace` brings the data."""
        self.limits = limits
        self.pool = Pool(limits)
        # Apart, so that endpoints which are slow keep no worker from other queries.
        self._outward: Pool | None = None
        if limits.services:
            self._outward = Pool(replace(limits, workers=limits.service_workers, client_workers=0), outward=True)
        self.hits = 0
        self.misses = 0
        self._digests: dict[int, str] = {}
        self._generation = 0
        self._cache: OrderedDict[Key, Result] = OrderedDict()
        self._cached_bytes = 0

    async def replace(self, edition: Edition) -> None:
        """Ask another edition from now on; queries that run are finished on the present one.

        Args:
            edition: The edition.

        Raises:
            RuntimeError: The worker processes do not start; the present edition stays.
        """
        dump = edition.dump()
        if self._outward is not None:
            # First, since it has more to fail by; and looked up beside, since names may be slow.
            await self._outward.replace(dump)
            threading.Thread(target=warn_of_faults, args=(self.limits.services,), name="warn", daemon=True).start()
        generation = await self.pool.replace(dump)
        self._digests = {self._generation: self.digest, generation: edition.digest}
        self._generation = generation
        self._cache.clear()
        self._cached_bytes = 0

    @property
    def digest(self) -> str:
        """Digest of the edition that is asked; empty before there is one."""
        return self._digests.get(self._generation, "")

    async def run(
        self, query_text: str, media_types: str | Sequence[str], *, graphs: Graphs = ALL, client: str = ""
    ) -> Result:
        """Run a query.

        Args:
            query_text: SPARQL.
            media_types: Forms that suit, the best first; which of them an answer can take depends on the query.
            graphs: Graphs to ask instead of those that the query names.
            client: Who asks, so that none takes more than its share; empty for the server itself.

        Returns:
            The answer.

        Raises:
            RefusedError: The query is not valid or not allowed, or went beyond a limit; each kind has its HTTP status.
        """
        wanted = (media_types,) if isinstance(media_types, str) else tuple(media_types)
        key = (self.digest, query_text, wanted, graphs)
        found = self._cache.get(key)
        if found is not None:
            self.hits += 1
            self._cache.move_to_end(key)
            return found
        self.misses += 1
        request = {
            "query": query_text,
            "media_types": wanted,
            "bytes": self.limits.result_bytes,
            "default_graphs": graphs.default,
            "named_graphs": graphs.named,
            "services": self.limits.services,
        }
        told, body, generation = await self.pool.run(request, client)
        digest = self._digests.get(generation, "")
        if "outward" in told and self._outward is not None:
            told, body, _ = await self._outward.run(request, client)
            digest = ""
        if "error" in told:
            raise _REFUSALS[told["error"]](told["message"], told["remedy"])
        result = Result(body, told["media_type"], told["kind"] == TABLE, digest)
        self._keep(key, result)
        return result

    def _keep(self, key: Key, result: Result) -> None:
        size = _weigh(key[1], result)
        outdated = not key[0] == result.digest == self.digest
        # One long answer must not drive out all others.
        if outdated or size > self.limits.cache_bytes // 8 or key in self._cache or self.is_fleeting(key[1]):
            return
        self._cache[key] = Result(result.body, result.media_type, result.is_table, result.digest, cached=True)
        self._cached_bytes += size
        while self._cached_bytes > self.limits.cache_bytes:
            (_, text, _, _), oldest = self._cache.popitem(last=False)
            self._cached_bytes -= _weigh(text, oldest)

    async def close(self) -> None:
        """End all worker processes."""
        if self._outward is not None:
            await self._outward.close()
        await self.pool.close()

    def is_fleeting(self, query: str) -> bool:
        """Say whether a query may give something else each time it is asked."""
        return _FLEETING.search(query) is not None or mentions(query, self.limits.services)


def _weigh(text: str, result: Result) -> int:
    """Say how much memory an answer takes in the cache, roughly, in bytes."""
    return len(result.body) + 4 * len(text) + 500
