"""The pages that are texts: the documents that come with the knowledge base, and what this is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from hashlib import sha256
from itertools import pairwise
from pathlib import Path
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markupsafe import Markup, escape
from starlette.requests import Request
from starlette.responses import Response

from ketamine_claims.files import read_text
from ketamine_claims.serve import conditional
from ketamine_claims.serve.documents import DOCUMENT_NAME, DOCUMENTS, list_documents
from ketamine_claims.serve.pages.documents import fit
from ketamine_claims.serve.pages.problems import refuse
from ketamine_claims.serve.pages.render import render, respond, site_of
from ketamine_claims.serve.pages.site import Site

_METHOD = "method"
_TAG = re.compile(r"<[^<>]*>")
_ANCHOR = re.compile(r"&lt;a id=&quot;([a-z0-9-]+)&quot;&gt;&lt;/a&gt;")


def show_method(request: Request) -> Response:
    """Answer ``/method``: how evidence was judged, or what stands for it where the document is missing."""
    return _respond(request, site_of(request), _METHOD, "/method")


def show_document(request: Request) -> Response:
    """Answer ``/docs/NAME``: a document that comes with the knowledge base; shapes lead to its anchors."""
    site, name = site_of(request), request.path_params["name"]
    if not DOCUMENT_NAME.fullmatch(name) or not _find(site, f"{name}.md").is_file():
        return refuse(request, 404)
    return _respond(request, site, name, f"/{DOCUMENTS}/{name}")


def show_documents(request: Request) -> Response:
    """Answer ``/docs``: the documents that come with the knowledge base."""
    site = site_of(request)
    documents = site.keep("documents", "", lambda: list_documents(site.kb.root))
    return respond(request, render("documents.html", site, f"/{DOCUMENTS}", documents=documents))


def send_picture(request: Request) -> Response:
    """Answer ``/docs/screenshots/NAME.png``: a picture in a document."""
    site, name = site_of(request), request.path_params["name"]
    path = _find(site, "screenshots", f"{name}.png")
    if not DOCUMENT_NAME.fullmatch(name) or not path.is_file():
        return refuse(request, 404)
    picture = path.read_bytes()
    tag, headers = f'"{sha256(picture).hexdigest()[:32]}"', {"X-Content-Type-Options": "nosniff"}
    return conditional.respond(request, picture, "image/png", tag, int(path.stat().st_mtime), headers)


def _find(site: Site, *names: str) -> Path:
    return site.kb.root.joinpath(DOCUMENTS, *names)


def _respond(request: Request, site: Site, name: str, address: str) -> Response:
    return respond(request, site.keep("document", address, lambda: _render(site, name, address)))


def _render(site: Site, name: str, address: str) -> str:
    path = _find(site, f"{name}.md")
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
    tokens = fit(tokens)
    _name_blocks(tokens)
    for kind, write in (("table_open", _open_table), ("table_close", _close_table), ("fence", _write_code)):
        parser.add_render_rule(kind, write)
    # The parser escapes all HTML, so what looks like an anchor now was one.
    return Markup(_ANCHOR.sub(r'<a id="\1"></a>', parser.renderer.render(tokens, parser.options, {})))  # noqa: S704


def _name_blocks(tokens: Sequence[Token]) -> None:
    """Name each table and block of code by its heading: they scroll, so keyboards must reach them."""
    heading = ""
    numbers = {"table_open": 0, "fence": 0}
    for before, token in pairwise(tokens):
        if before.type == "heading_open":
            heading = _TAG.sub("", "".join(child.content for child in token.children or ()))
        if token.type in numbers:
            numbers[token.type] += 1
            word = "Table" if token.type == "table_open" else "Code"
            token.meta["name"] = f"{word} {numbers[token.type]}: {heading}"


def _open_box(token: Token, role: str) -> str:
    return f'<div class="scroll" tabindex="0" role="{role}" aria-label="{escape(token.meta["name"])}">'


def _open_table(renderer: RendererHTML, tokens: Sequence[Token], at: int, *_: Any) -> str:
    return f"{_open_box(tokens[at], 'region')}<table>\n"


def _close_table(renderer: RendererHTML, tokens: Sequence[Token], at: int, *_: Any) -> str:
    return "</table></div>\n"


def _write_code(renderer: RendererHTML, tokens: Sequence[Token], at: int, options: Any, env: Any) -> str:
    return f"{_open_box(tokens[at], 'group')}{renderer.fence(tokens, at, options, env)}</div>\n"


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
