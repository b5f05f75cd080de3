"""What a request may cost."""

from __future__ import annotations

import os
from dataclasses import dataclass, field

MIB = 1 << 20


def count_processors() -> int:
    """Count the processors that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def default_workers() -> int:
    """Give the number of worker processes where the user names none: two a processor, at least four.

    More than processors, so that a client who keeps its share of them busy leaves others to answer short queries.
    """
    return max(4, 2 * count_processors())


@dataclass(frozen=True, slots=True)
class Limits:
    """Limits of the server; every one holds however hard a client tries.

    Attributes:
        workers: Processes that run queries.
        client_workers: How many of them one client may occupy; 0 for half of them.
        queue: Queries that may wait for a worker, over all clients; more are refused.
        client_queue: Queries that one client may have waiting; 0 for three quarters of `queue`.
        queue_timeout: Seconds that a query may wait.
        query_timeout: Seconds that a query may run.
        query_bytes: Longest query, and longest body of any request, in bytes.
        result_bytes: Longest answer of a query, in bytes.
        memory_bytes: Memory that a query may take in its worker beyond the data, in bytes.
        held_bytes: Answers that may be on their way to slow readers, all together, in bytes.
        body_bytes: What bodies of requests may take beyond their first 64 KiB, all together, in bytes.
        cache_bytes: Answers kept to be given again, all together, in bytes; 0 keeps none.
        address_bytes: Longest path with query string, in bytes.
        header_bytes: Longest head of a request, in bytes.
        connections: Open connections, over all clients.
        client_connections: Open connections of one client.
        head_timeout: Seconds that a client may take to send the head of a request.
        body_timeout: Seconds that a client may take to send the body of a request.
        send_timeout: Seconds that a client may take to accept the next 64 KiB of an answer.
        idle_timeout: Seconds that a connection may stand idle between requests.
        stop_timeout: Seconds that running requests have to finish when the server stops.
        services: Endpoints that queries may ask by SERVICE, checked by `ketamine_claims.serve.services.read_services`;
            none for no SERVICE at all.
        service_workers: Processes that run such queries, beside `workers`; one client may occupy half of them.
    """

    workers: int = field(default_factory=default_workers)
    client_workers: int = 0
    queue: int = 256
    client_queue: int = 0
    queue_timeout: float = 20.0
    query_timeout: float = 10.0
    query_bytes: int = MIB
    result_bytes: int = 16 * MIB
    memory_bytes: int = 512 * MIB
    held_bytes: int = 256 * MIB
    body_bytes: int = 64 * MIB
    cache_bytes: int = 32 * MIB
    address_bytes: int = 16 * 1024
    header_bytes: int = 64 * 1024
    connections: int = 2000
    client_connections: int = 500
    head_timeout: float = 10.0
    body_timeout: float = 20.0
    send_timeout: float = 20.0
    idle_timeout: float = 15.0
    stop_timeout: float = 15.0
    services: tuple[str, ...] = ()
    service_workers: int = 2

    @property
    def share(self) -> int:
        """Workers that one client may occupy."""
        return self.client_workers or max(1, self.workers // 2)

    @property
    def client_share(self) -> int:
        """Queries that one client may have waiting."""
        return self.client_queue or max(1, self.queue * 3 // 4)
