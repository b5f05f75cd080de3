"""Pages that say what went wrong, and what may have been meant."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from http import HTTPStatus

from starlette.requests import Request
from starlette.responses import Response

from ketamine_claims.errors import suggest
from ketamine_claims.namespaces import BASE
from ketamine_claims.serve.pages.links import path_of
from ketamine_claims.serve.pages.render import render, respond, site_of
from ketamine_claims.serve.pages.site import Site, thing

_MOST_NEAR = 5
_MOST_LISTED = 12
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


def refuse(
    request: Request, status: int, message: str = "", remedy: str = "", near: Sequence[Near] | None = None
) -> Response:
    """Answer with a page that says what went wrong.

    Args:
        request: What was asked.
        status: HTTP status.
        message: What is wrong; by default what the status says.
        remedy: What can be done about it.
        near: Pages that may have been meant; by default, for 404, those with a similar address.

    Returns:
        The page.
    """
    site = site_of(request)
    title, told = _WORDS.get(status) or (HTTPStatus(status).phrase, "")
    path = _path_inside(request)
    if near is None:
        near = _find_near(site, path) if status == HTTPStatus.NOT_FOUND else []
    page = render("problem.html", site, path, heading=title, message=message or told, remedy=remedy, near=near)
    return respond(request, page, status)


def refuse_value(request: Request, name: str, value: str, known: Iterable[str]) -> Response:
    """Answer that a field of the address has a value that nothing here has.

    Args:
        request: What was asked.
        name: The field.
        value: What it says.
        known: What it may say.

    Returns:
        The page, 404.
    """
    values = [one for one in known if one]
    message = f"“{value[:_LONGEST]}” is no value of “{name}” here."
    choice = f"Leave it out, or choose one of: {', '.join(values)}."
    remedy = suggest(value[:_LONGEST], values) or choice if len(values) > _MOST_LISTED else choice
    return refuse(request, 404, message, remedy, [Near(_path_inside(request), "the page without it")])


def _path_inside(request: Request) -> str:
    """Give the path without what a proxy puts in front, which links get when they are sent."""
    return request.url.path.removeprefix(request.scope.get("root_path", ""))


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
