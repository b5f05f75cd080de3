"""Pages that say what went wrong, and what may have been meant."""

from __future__ import annotations

import difflib
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from http import HTTPStatus
from itertools import chain

from starlette.requests import Request
from starlette.responses import Response

from ketamine_claims.errors import suggest
from ketamine_claims.namespaces import BASE
from ketamine_claims.serve.pages.links import path_of
from ketamine_claims.serve.pages.render import render, respond, site_of
from ketamine_claims.serve.pages.site import Site, thing

_KINDS = ("claim", "source", "finding", "concept", "article", "assessment", "evidence-line")
_MOST_NEAR, _MOST_COMPARED = 5, 25
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
    found = _keep_keys(site, kind).find(key, 0.5) if kind in _KINDS else []
    found = found or _keep_keys(site, "").find(key, 0.7)
    nodes = ((one, thing(*one.split("/", 1))) for one in found)
    return [Near(path_of(BASE + one) or "", site.label(node)) for one, node in nodes if node is not None]


class _Keys:
    """Finds keys that resemble another, by way of those that share runs of three letters with it."""

    def __init__(self, paths: Iterable[str]) -> None:
        self._path_by_key: dict[str, str] = {}
        for path in paths:
            self._path_by_key.setdefault(path.rpartition("/")[2], path)
        self._keys = list(self._path_by_key)
        self._places: defaultdict[str, list[int]] = defaultdict(list)
        for place, key in enumerate(self._keys):
            for run in _list_runs(key):
                self._places[run].append(place)

    def find(self, key: str, cutoff: float) -> list[str]:
        """Find the paths of the keys that are nearest; only few are compared, since that takes long."""
        shared = Counter(chain.from_iterable(self._places.get(run, ()) for run in _list_runs(key)))
        candidates = [self._keys[place] for place, _ in shared.most_common(_MOST_COMPARED)]
        return [self._path_by_key[one] for one in difflib.get_close_matches(key, candidates, _MOST_NEAR, cutoff)]


def _list_runs(key: str) -> set[str]:
    return {key[at : at + 3] for at in range(max(1, len(key) - 2))}


def _keep_keys(site: Site, kind: str) -> _Keys:
    """Give the keys of one kind of what people look for; of all kinds, claims first, for none."""
    kinds = (kind,) if kind else _KINDS
    return site.keep("near", kind, lambda: _Keys(f"{one}/{key}" for one in kinds for key in site.keys(one)))
