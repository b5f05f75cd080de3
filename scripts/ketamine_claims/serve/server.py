"""The server process: it listens, swaps editions on SIGHUP, and stops when its requests are done."""

from __future__ import annotations

import asyncio
import os
import re
import resource
import signal
import socket
import sys
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import uvicorn
from starlette.applications import Starlette

from ketamine_claims.errors import KnowledgeBaseError
from ketamine_claims.serve.app import build_app, reload
from ketamine_claims.serve.limits import Limits
from ketamine_claims.serve.log import log_event, start_logging
from ketamine_claims.serve.protocol import build_protocol

# Letters of an address without user, query or fragment.
_PLAIN = re.compile(r"https?://[A-Za-z0-9.:\[\]-]+(/[A-Za-z0-9._~%/-]*)?")
# Connections that may wait to be accepted, and how many are accepted before those that are there get their turn: where
# places are short, a newcomer must be heard before as many as there are places have come after it.
_BACKLOG, _AT_ONCE = 2048, 64


class _Server(uvicorn.Server):
    """Accepts a few connections at once, while many may wait; asyncio has one number for both."""

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        for listening in sockets or ():
            listening.listen(_BACKLOG)


@dataclass(frozen=True, slots=True)
class Settings:
    """Where the server listens and what it tells.

    Attributes:
        host: Address to listen on.
        port: Port to listen on; 0 for any that is free.
        root_path: Path that a proxy puts in front of all addresses.
        proxies: Addresses of proxies, separated by commas, whose X-Forwarded-For is believed.
        log_query: Letters of each query that are written into the log.
        ahead: Whether the slow pages are made before somebody asks for them.
        releases: Folder of releases, a folder for each version; None for none.
        public_url: Address that descriptions give for the server; empty for the one that each request names.
    """

    host: str = "127.0.0.1"
    port: int = 8000
    root_path: str = ""
    proxies: str = ""
    log_query: int = 0
    ahead: bool = True
    releases: Path | None = None
    public_url: str = ""


def run_server(root: Path, limits: Limits, settings: Settings) -> None:
    """Serve until SIGTERM or SIGINT.

    Args:
        root: Folder of the knowledge base.
        limits: What a request may cost.
        settings: Where to listen and what to tell.

    Raises:
        DataError: The knowledge base cannot be read.
        KnowledgeBaseError: The address cannot be listened on, or the public one is none.
    """
    public_url = _read_public_url(settings)
    start_logging()
    _allow_connections(limits)
    listening = _listen(settings)
    app = build_app(root, limits, settings.log_query, settings.ahead, settings.releases, public_url)
    config = uvicorn.Config(
        app,
        http=build_protocol(limits),
        ws="none",
        lifespan="on",
        log_config=None,
        access_log=False,
        server_header=False,
        root_path=settings.root_path.rstrip("/"),
        proxy_headers=bool(settings.proxies),
        forwarded_allow_ips=settings.proxies or None,
        timeout_keep_alive=int(limits.idle_timeout),
        timeout_graceful_shutdown=int(limits.stop_timeout),
        h11_max_incomplete_event_size=limits.header_bytes,
        backlog=_AT_ONCE,
    )
    with listening:
        asyncio.run(_serve(app, _Server(config), listening))


async def _serve(app: Starlette, server: uvicorn.Server, listening: socket.socket) -> None:
    loop = asyncio.get_running_loop()
    swaps: set[asyncio.Task[None]] = set()

    def swap() -> None:
        task = loop.create_task(_swap(app))
        swaps.add(task)
        task.add_done_callback(swaps.discard)

    loop.add_signal_handler(signal.SIGHUP, swap)
    host, port = listening.getsockname()[:2]
    edition = app.state.edition
    url = f"http://{f'[{host}]' if ':' in host else host}:{port}/"
    log_event("listening", url=url, version=edition.version, digest=edition.digest)
    if sys.stderr.isatty():
        print(f"Serving on {url} (Ctrl+C stops).", file=sys.stderr)
    # uvicorn raises the signal again once it has stopped; what follows shall still be done.
    for stop in (signal.SIGTERM, signal.SIGINT):
        signal.signal(stop, lambda *_: None)
    await server.serve(sockets=[listening])
    log_event("stopped")


async def _swap(app: Starlette) -> None:
    try:
        await reload(app)
    except (KnowledgeBaseError, RuntimeError, OSError) as error:
        log_event("swap-failed", reason=str(error))
    else:
        log_event("swapped", version=app.state.edition.version, digest=app.state.edition.digest)


def _read_public_url(settings: Settings) -> str:
    """Check the public address; give it with a slash at the end, or empty where there is none."""
    if not settings.public_url:
        return ""
    told = f"{settings.public_url!r} is no address of a server."
    fault = KnowledgeBaseError(told, "Write it like https://example.org/.")
    try:
        parts = urlsplit(settings.public_url)
        if not (_PLAIN.fullmatch(settings.public_url) and parts.hostname and parts.port != 0):
            raise fault
    except ValueError as error:  # of the port, or of brackets
        raise fault from error
    if parts.path.rstrip("/") != settings.root_path.rstrip("/"):
        message = f"the path of {settings.public_url} is not the one that a proxy puts in front."
        raise KnowledgeBaseError(message, "Give the same path with --root-path.")
    return settings.public_url.rstrip("/") + "/"


def _listen(settings: Settings) -> socket.socket:
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    try:
        listening = socket.create_server((settings.host, settings.port), family=family, backlog=_BACKLOG)
    except OSError as error:
        reason = os.strerror(error.errno) if error.errno else str(error)
        message = f"{settings.host}:{settings.port} cannot be listened on: {reason.lower()}."
        raise KnowledgeBaseError(message, "Choose another address with --host or --port.") from error
    # Connections inherit it. Without, the end of an answer waits 40 ms for the client to confirm its beginning.
    listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listening


def _allow_connections(limits: Limits) -> None:
    """Raise the number of files that may be open, where it is lower than the connections need."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    # Newcomers are there for a moment before any connection is closed for them.
    wanted = limits.connections + _BACKLOG + 256
    if soft != resource.RLIM_INFINITY and soft < wanted:
        most = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, hard))
