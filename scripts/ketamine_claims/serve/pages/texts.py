"""The pages that are texts: the documents that come with the knowledge base, and what this is."""

from __future__ import annotations

import re
from pathlib import Path

from markdown_it import MarkdownIt
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import Response

from ketamine_claims.files import read_text
from ketamine_claims.serve.pages.problems import refuse
from ketamine_claims.serve.pages.render import render, respond, site_of
from ketamine_claims.serve.pages.site import Site

_FOLDER = "docs"
_METHOD = "method"
_NAME = re.compile(r"[a-z0-9][a-z0-9-]*")
_ANCHOR = re.compile(r"&lt;a id=&quot;([a-z0-9-]+)&quot;&gt;&lt;/a&gt;")


def show_method(request: Request) -> Response:
    """Answer ``/method``: how evidence was judged, or what stands for it where the document is missing."""
    return _respond(request, site_of(request), _METHOD, "/method")


def show_document(request: Request) -> Response:
    """Answer ``/docs/NAME``: a document that comes with the knowledge base; shapes lead to its anchors."""
    site, name = site_of(request), request.path_params["name"]
    if not _NAME.fullmatch(name) or not _find(site, name).is_file():
        return refuse(request, 404)
    return _respond(request, site, name, f"/docs/{name}")


def _find(site: Site, name: str) -> Path:
    return site.kb.root / _FOLDER / f"{name}.md"


def _respond(request: Request, site: Site, name: str, address: str) -> Response:
    return respond(request, site.keep("document", address, lambda: _render(site, name, address)))


def _render(site: Site, name: str, address: str) -> str:
    path = _find(site, name)
    text = read_text(path) if path.is_file() else None
    title = text.partition("\n")[0].lstrip("# ") if text else "Method"
    return render("document.html", site, address, title=title, body=render_markdown(text) if text else None)


def render_markdown(text: str) -> Markup:
    """Turn Markdown into HTML; HTML inside it stays text, but for anchors.

    Args:
        text: CommonMark, with tables; links to other documents end in ``.md``.

    Returns:
        The HTML.
    """
    parser = MarkdownIt("commonmark", {"html": False}).enable("table")
    # The sheet aligns numbers; a style attribute would be refused by the policy of the page.
    tokens = parser.parse(text)
    for token in tokens:
        token.attrs.pop("style", None)
        for child in token.children or ():
            if child.type == "link_open":
                child.attrs["href"] = _lead(str(child.attrs["href"]))
    # The parser escapes all HTML, so what looks like an anchor now was one.
    return Markup(_ANCHOR.sub(r'<a id="\1"></a>', parser.renderer.render(tokens, parser.options, {})))  # noqa: S704


def _lead(address: str) -> str:
    """Turn the file name of a document beside this one into its address."""
    name, dot, fragment = address.partition(".md")
    if not dot or not _NAME.fullmatch(name) or (fragment and not fragment.startswith("#")):
        return address
    return f"/{_FOLDER}/{name}{fragment}"


def show_about(request: Request) -> Response:
    """Answer ``/about``."""
    return respond(request, _render_about(site_of(request), sorted(request.app.state.releases.files, reverse=True)))


def _render_about(site: Site, releases: list[str]) -> str:
    return render(
        "about.html",
        site,
        "/about",
        totals=[(kind, len(site.keys(kind))) for kind in ("claim", "finding", "source", "concept")],
        lines=len(site.keys("evidence-line")),
        triples=len(site.kb),
        digest=site.edition.digest,
        releases=releases,
    )
