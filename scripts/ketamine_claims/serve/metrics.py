"""Counts for monitoring, in the text format of Prometheus."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from ketamine_claims.serve.edition import Edition
from ketamine_claims.serve.runner import Runner

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
_BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
_PREFIX = "ketamine_claims_"


class Metrics:
    """Counts requests and how long they took."""

    def __init__(self) -> None:
        """Begin at nought."""
        self._requests: Counter[tuple[str, int]] = Counter()
        self._refusals: Counter[str] = Counter()
        self._slots: dict[str, list[int]] = {}
        self._seconds: defaultdict[str, float] = defaultdict(float)
        self.running = 0

    def count(self, part: str, status: int, seconds: float, refusal: str | None) -> None:
        """Count one request.

        Args:
            part: Part of the server that answered.
            status: HTTP status.
            seconds: How long it took.
            refusal: Name of the reason for which it was refused; None where it was not.
        """
        self._requests[part, status] += 1
        if refusal:
            self._refusals[refusal] += 1
        slots = self._slots.setdefault(part, [0] * (len(_BUCKETS) + 1))
        slots[next((at for at, most in enumerate(_BUCKETS) if seconds <= most), len(_BUCKETS))] += 1
        self._seconds[part] += seconds

    def write(self, edition: Edition, runner: Runner) -> str:
        """Write all counts.

        Args:
            edition: What is served.
            runner: What runs queries.

        Returns:
            The text.
        """
        pool = runner.pool
        lines = [
            *_head("requests_total", "counter", "Requests answered."),
            *(
                f'{_PREFIX}requests_total{{part="{part}",status="{status}"}} {number}'
                for (part, status), number in sorted(self._requests.items())
            ),
            *_head("refusals_total", "counter", "Requests refused, by reason."),
            *(
                f'{_PREFIX}refusals_total{{reason="{reason}"}} {number}'
                for reason, number in sorted(self._refusals.items())
            ),
            *_head("request_seconds", "histogram", "Time from the head of a request to the end of its answer."),
            *(line for part in sorted(self._slots) for line in self._write_histogram(part)),
            *_one("requests_running", "gauge", "Requests being answered.", self.running),
            *_one("workers", "gauge", "Processes that run queries.", pool.size),
            *_one("workers_idle", "gauge", "Processes that wait for a query.", pool.idle),
            *_one("workers_replaced_total", "counter", "Processes ended with their query.", pool.replaced),
            *_one("queries_waiting", "gauge", "Queries that wait for a process.", pool.queued),
            *_one("cache_hits_total", "counter", "Queries answered from the cache.", runner.hits),
            *_one("cache_misses_total", "counter", "Queries that had to be run.", runner.misses),
            *_one("triples", "gauge", "Triples served.", len(edition.kb)),
            *_head("edition_info", "gauge", "What is served."),
            f'{_PREFIX}edition_info{{version="{_escape(edition.version)}",digest="{edition.digest}"}} 1',
        ]
        return "\n".join(lines) + "\n"

    def _write_histogram(self, part: str) -> Iterable[str]:
        total = 0
        for most, number in zip((*_BUCKETS, "+Inf"), self._slots[part], strict=True):
            total += number
            yield f'{_PREFIX}request_seconds_bucket{{part="{part}",le="{most}"}} {total}'
        yield f'{_PREFIX}request_seconds_sum{{part="{part}"}} {self._seconds[part]:.6f}'
        yield f'{_PREFIX}request_seconds_count{{part="{part}"}} {total}'


def _one(name: str, kind: str, told: str, value: int) -> list[str]:
    return [*_head(name, kind, told), f"{_PREFIX}{name} {value}"]


def _head(name: str, kind: str, told: str) -> list[str]:
    return [f"# HELP {_PREFIX}{name} {told}", f"# TYPE {_PREFIX}{name} {kind}"]


def _escape(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
