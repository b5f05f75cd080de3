"""The pages that are texts: the method, and what this is."""

from __future__ import annotations

from pathlib import Path

from markdown_it import MarkdownIt
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import Response

from ketamine_claims.files import read_text
from ketamine_claims.serve.pages.render import render, respond, site_of
from ketamine_claims.serve.pages.site import Site

_METHOD = Path("docs") / "method.md"


def show_method(request: Request) -> Response:
    """Answer ``/method``: the document that comes with the knowledge base."""
    site = site_of(request)
    return respond(request, site.keep("method page", "", lambda: _render_method(site)))


def _render_method(site: Site) -> str:
    path = site.kb.root / _METHOD
    body = render_markdown(read_text(path)) if path.is_file() else None
    return render("method.html", site, "/method", body=body)


def render_markdown(text: str) -> Markup:
    """Turn Markdown into HTML; HTML inside it stays text.

    Args:
        text: CommonMark, with tables.

    Returns:
        The HTML.
    """
    parser = MarkdownIt("commonmark", {"html": False}).enable("table")
    # The sheet aligns numbers; a style attribute would be refused by the policy of the page.
    tokens = parser.parse(text)
    for token in tokens:
        token.attrs.pop("style", None)
    return Markup(parser.renderer.render(tokens, parser.options, {}))  # noqa: S704 - the parser escapes


def show_about(request: Request) -> Response:
    """Answer ``/about``."""
    site = site_of(request)
    return respond(request, site.keep("about page", "", lambda: _render_about(site)))


def _render_about(site: Site) -> str:
    return render(
        "about.html",
        site,
        "/about",
        totals=[(kind, len(site.keys(kind))) for kind in ("claim", "finding", "source", "concept")],
        lines=len(site.keys("evidence-line")),
        triples=len(site.kb),
        digest=site.edition.digest,
    )
