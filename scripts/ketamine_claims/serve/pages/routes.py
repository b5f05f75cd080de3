"""All pages of the site."""

from __future__ import annotations

from importlib.resources import files

from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from ketamine_claims.serve.pages.claim import show_claim
from ketamine_claims.serve.pages.editor import send_vocabulary, show_editor
from ketamine_claims.serve.pages.forests import show_forest
from ketamine_claims.serve.pages.front import show_front
from ketamine_claims.serve.pages.library import show_queries, show_query
from ketamine_claims.serve.pages.lists import show_concepts, show_findings, show_sources
from ketamine_claims.serve.pages.ontology import show_ontology
from ketamine_claims.serve.pages.search import show_search
from ketamine_claims.serve.pages.texts import send_picture, show_about, show_document, show_documents, show_method
from ketamine_claims.serve.pages.things import show_scheme, show_thing


def list_routes() -> list[BaseRoute]:
    """List the routes of all pages, and of what they load.

    Returns:
        The routes, the narrower before the wider. They read ``app.state.edition`` and ``app.state.runner``.
    """
    static = StaticFiles(directory=str(files("ketamine_claims.serve.pages").joinpath("static")))
    return [
        Route("/", show_front, name="front"),
        Route("/claim/{key}.html", show_claim, name="claim"),
        Route("/claim/{key}/{outcome}.svg", show_forest, name="forest"),
        Route("/findings", show_findings, name="findings"),
        Route("/sources", show_sources, name="sources"),
        Route("/concepts", show_concepts, name="concepts"),
        Route("/queries", show_queries, name="queries"),
        Route("/queries/{name}", show_query, name="query"),
        Route("/editor", show_editor, methods=["GET", "POST"], name="editor"),
        # What hides from the schema is left out of the site map.
        Route("/sparql.html", show_editor, name="endpoint", include_in_schema=False),
        Route("/editor.json", send_vocabulary, name="vocabulary", include_in_schema=False),
        Route("/search", show_search, name="search", include_in_schema=False),
        Route("/method", show_method, name="method"),
        Route("/docs", show_documents, name="documents"),
        Route("/docs/screenshots/{name}.png", send_picture, name="picture"),
        Route("/docs/{name}", show_document, name="document"),
        Route("/about", show_about, name="about"),
        Route("/ontology.html", show_ontology, name="ontology"),
        Route("/concept.html", show_scheme, name="scheme"),
        Route("/{kind}/{key}.html", show_thing, name="thing"),
        Mount("/static", static, name="static"),
    ]
