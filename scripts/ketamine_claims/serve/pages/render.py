"""Turn templates into responses: escaping, headers, and the parts that every page has."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from http import HTTPStatus
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape
from starlette.requests import Request
from starlette.responses import Response

from ketamine_claims.serve import conditional
from ketamine_claims.serve.pages.links import path_of, web_address, with_query
from ketamine_claims.serve.pages.site import Site, get_site
from ketamine_claims.serve.pages.words import CERTAINTY_MARKS, count

if TYPE_CHECKING:
    from ketamine_claims.serve.edition import Edition

# Nothing runs and nothing is fetched but what lies on this host.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
)
_HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
}
_LINKS = re.compile(r'( (?:href|src|action|data-endpoint|data-vocabulary)=)"/')
_HTML = "text/html; charset=utf-8"


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("ketamine_claims.serve.pages"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.globals |= {
        "certainty_marks": CERTAINTY_MARKS,
        "count": count,
        "path_of": path_of,
        "static": static_path,
        "web_address": web_address,
        "with_query": with_query,
    }
    environment.filters["as_json"] = write_json
    return environment


@cache
def static_path(name: str) -> str:
    """Give the path of a static file, with a mark of its content, so that browsers may keep it for good."""
    content = files("ketamine_claims.serve.pages").joinpath("static", *name.split("/")).read_bytes()
    return f"/static/{name}?v={sha256(content).hexdigest()[:10]}"


def write_json(value: Any) -> Markup:
    """Write JSON that can stand inside ``<script>``: no ``<``, ``>`` or ``&`` is left to end it."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    for character in "<>&\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return Markup(text)  # noqa: S704 - just escaped


def site_of(request: Request) -> Site:
    """Give the site of the edition that is served now."""
    edition: Edition = request.app.state.edition
    return get_site(edition)


def render(template: str, site: Site, path: str, **values: Any) -> str:
    """Fill a template.

    Args:
        template: Its file name.
        site: The site.
        path: Path of the page, for the canonical link.
        **values: What the template shows.

    Returns:
        The page.
    """
    return _environment().get_template(template).render(site=site, path=path, **values)


def respond(request: Request, page: str, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    """Send a page, or say that the browser has it already.

    Args:
        request: What was asked.
        page: The page.
        status: Status code.
        headers: Headers that differ from those of every page.

    Returns:
        The response.
    """
    body = _move(page, request.scope.get("root_path", "")).encode()
    sent = {**_HEADERS, **(headers or {})}
    if status != HTTPStatus.OK:
        return Response(body, status, {"Cache-Control": "no-store", **sent}, _HTML)
    return conditional.respond(request, body, _HTML, f'"{sha256(body).hexdigest()[:32]}"', None, sent)


def _move(page: str, root: str) -> str:
    """Put the path at which a proxy serves the site before every link to a page of ours.

    Pages are kept without it. A quotation mark in a text or value is escaped, so only attributes are met.
    """
    if not root:
        return page
    before = str(escape(root.rstrip("/")))
    return _LINKS.sub(lambda found: f'{found[1]}"{before}/', page)
