"""Pages that say what went wrong, and what may have been meant."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from http import HTTPStatus

from starlette.requests import Request
from starlette.responses import Response

from ketamine_claims.namespaces import BASE
from ketamine_claims.serve.pages.links import path_of
from ketamine_claims.serve.pages.render import render, respond, site_of
from ketamine_claims.serve.pages.site import Site, thing

_MOST_NEAR = 5
_LONGEST = 200
_WORDS = {
    400: ("The request can't be read", "Something in the address or the form does not fit."),
    404: ("Nothing is here", "No page has this address."),
    405: ("That can't be done here", "This address is only for reading."),
    500: ("Something went wrong", "The fault is ours. Try again, or go back to the front page."),
    503: ("The server is busy", "Try again in a few seconds."),
    504: ("That took too long", "The query ran longer than allowed and was ended."),
}


@dataclass(frozen=True, slots=True)
class Near:
    """A page that may have been meant."""

    path: str
    label: str


def refuse(request: Request, status: int, message: str = "", remedy: str = "") -> Response:
    """Answer with a page that says what went wrong.

    Args:
        request: What was asked.
        status: HTTP status.
        message: What is wrong; by default what the status says.
        remedy: What can be done about it.

    Returns:
        The page; for 404 it names pages with a similar address.
    """
    site = site_of(request)
    title, told = _WORDS.get(status) or (HTTPStatus(status).phrase, "")
    path = request.url.path.removeprefix(request.scope.get("root_path", ""))
    near = _find_near(site, path) if status == HTTPStatus.NOT_FOUND else []
    page = render("problem.html", site, path, heading=title, message=message or told, remedy=remedy, near=near)
    return respond(request, page, status)


def _find_near(site: Site, path: str) -> list[Near]:
    kind, _, key = path[:_LONGEST].strip("/").rpartition("/")
    key = key.rpartition(".")[0] or key
    space = f"{kind.strip('/')}/"
    known = site.keep("pages", "", lambda: _list_pages(site))
    same = [one.removeprefix(space) for one in known if one.startswith(space)] if kind else []
    found = [space + one for one in difflib.get_close_matches(key, same, _MOST_NEAR, 0.5)]
    if not found:
        by_key: dict[str, str] = {}
        for one in known:
            by_key.setdefault(one.rpartition("/")[2], one)
        found = [by_key[one] for one in difflib.get_close_matches(key, by_key, _MOST_NEAR, 0.7)]
    nodes = ((one, thing(*one.split("/", 1))) for one in found)
    return [Near(path_of(BASE + one) or "", site.label(node)) for one, node in nodes if node is not None]


def _list_pages(site: Site) -> tuple[str, ...]:
    """List the kinds and keys of what people look for, claims first."""
    kinds = ("claim", "source", "finding", "concept", "article", "assessment", "evidence-line")
    return tuple(f"{kind}/{key}" for kind in kinds for key in site.keys(kind))
