"""The application: which address leads where, and what holds for every answer."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import AsyncIterator, Sequence
from pathlib import Path

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.routing import BaseRoute, Route

from ketamine_claims.errors import KnowledgeBaseError
from ketamine_claims.serve import api, health, linked_data
from ketamine_claims.serve.catalogue import CONTEXT_PATH, Catalogue
from ketamine_claims.serve.edition import Edition, load_edition
from ketamine_claims.serve.limits import Limits
from ketamine_claims.serve.metrics import Metrics
from ketamine_claims.serve.middleware import Guard, Observe
from ketamine_claims.serve.pages import list_routes, warm
from ketamine_claims.serve.problems import tell_fault, tell_http, tell_refusal
from ketamine_claims.serve.refusals import RefusedError
from ketamine_claims.serve.release_routes import list_routes as list_release_routes
from ketamine_claims.serve.releases import Releases
from ketamine_claims.serve.runner import Runner
from ketamine_claims.serve.sparql import answer_sparql


def build_app(
    root: Path,
    limits: Limits,
    log_query: int = 0,
    ahead: bool = False,
    releases: Path | None = None,
    public_url: str = "",
) -> Starlette:
    """Build the application.

    Args:
        root: Folder of the knowledge base; read now, and again whenever `reload` is called.
        limits: What a request may cost.
        log_query: Letters of each query that are written into the log.
        ahead: Whether the slow pages are made before somebody asks for them.
        releases: Folder of releases, a folder for each version; None for none.
        public_url: Address that descriptions give for the server; empty for the one that each request names.

    Returns:
        The application. ``state.edition`` is the present `Edition`, ``state.runner`` runs queries.

    Raises:
        DataError: The knowledge base or a release cannot be read; says where.
        NotFoundError: The folder of releases holds none.
    """
    pages = list_routes()
    edition, catalogue = _load(root, pages)
    published = Releases(releases)

    @contextlib.asynccontextmanager
    async def live(app: Starlette) -> AsyncIterator[None]:
        await app.state.runner.replace(app.state.edition)
        _warm(app)
        try:
            yield
        finally:
            await app.state.runner.close()

    app = Starlette(
        routes=[*_list_routes(), *list_release_routes(published), *pages, Route("/{path:path}", linked_data.lead)],
        lifespan=live,
        middleware=[
            Middleware(Observe, log_query=log_query),
            Middleware(Guard, limits=limits),
        ],
        exception_handlers={HTTPException: tell_http, RefusedError: tell_refusal, KnowledgeBaseError: tell_fault},
    )
    app.state.root = root
    app.state.limits = limits
    app.state.public_url = public_url
    app.state.pages = pages
    app.state.ahead = ahead
    app.state.swapping = asyncio.Lock()
    app.state.edition = edition
    app.state.catalogue = catalogue
    app.state.releases = published
    app.state.runner = Runner(limits)
    app.state.metrics = Metrics()
    return app


async def reload(app: Starlette) -> None:
    """Serve what now stands in the folder of the knowledge base: load it beside, then swap.

    Args:
        app: What `build_app` gave.

    Raises:
        DataError: It cannot be read; the present edition stays.
        RuntimeError: The worker processes do not start; the present edition stays.
    """
    # One after the other, so that what was read last is served last.
    async with app.state.swapping:
        edition, catalogue = await asyncio.to_thread(_load, app.state.root, app.state.pages)
        releases = await asyncio.to_thread(Releases, app.state.releases.folder)
        await app.state.runner.replace(edition)
        app.state.edition, app.state.catalogue, app.state.releases = edition, catalogue, releases
        _warm(app)


def _warm(app: Starlette) -> None:
    """Make the slow pages in a thread that neither a request nor the end of the server waits for."""
    if app.state.ahead:
        threading.Thread(target=warm, args=(app.state.edition,), name="warm", daemon=True).start()


def _load(root: Path, pages: Sequence[BaseRoute]) -> tuple[Edition, Catalogue]:
    edition = load_edition(root)
    return edition, Catalogue(edition, pages)


def _list_routes() -> list[BaseRoute]:
    return [
        Route("/sparql", answer_sparql, methods=["GET", "POST"]),
        Route("/sparql/", answer_sparql, methods=["GET", "POST"]),
        Route("/api/queries", api.list_queries),
        Route("/api/queries/{name}", api.ask_query),
        Route("/api/openapi.json", api.send_openapi),
        Route(f"/{CONTEXT_PATH}", linked_data.send_context),
        Route("/.well-known/void", linked_data.send_void),
        Route("/sitemap.xml", linked_data.send_sitemap),
        Route("/robots.txt", linked_data.send_robots),
        Route("/healthz", health.tell_alive),
        Route("/readyz", health.tell_ready),
        Route("/metrics", health.tell_metrics),
    ]
