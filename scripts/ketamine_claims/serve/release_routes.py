"""The addresses of releases: their files, their frozen ontology, and nanopublications."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path, PurePath

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from ketamine_claims.namespaces import BASE, LICENSE
from ketamine_claims.release.media_types import MEDIA_TYPES, PACKINGS
from ketamine_claims.serve.conditional import respond
from ketamine_claims.serve.linked_data import HTML, link_forms, locate
from ketamine_claims.serve.media import Form
from ketamine_claims.serve.negotiate import Choice, rank
from ketamine_claims.serve.pages.release import show_release
from ketamine_claims.serve.refusals import NotAcceptableError
from ketamine_claims.serve.releases import DESCRIPTION, NANOPUB_FORMS, SPACE, Releases
from ketamine_claims.serve.self_styled import write_policy

_TURTLE = Form("ttl", "text/turtle", "")
_VARY = {"Vary": "Accept"}


class _Files(StaticFiles):
    """Files of releases, with the media types that the releases themselves state."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        if path.partition(os.sep)[0] not in scope["app"].state.releases.files:
            raise HTTPException(404)  # what else lies in the folder is not published, or not yet
        return await super().get_response(path, scope)

    def file_response(
        self, full_path: str | os.PathLike[str], stat_result: os.stat_result, scope: Scope, status_code: int = 200
    ) -> Response:
        response = super().file_response(full_path, stat_result, scope, status_code)
        suffix = PurePath(full_path).suffix
        kind = PACKINGS.get(suffix) or MEDIA_TYPES.get(suffix, "text/plain")
        response.headers["Content-Type"] = f"{kind}; charset=utf-8" if kind.startswith("text/") else kind
        if suffix == ".html":
            response.headers["Content-Security-Policy"] = write_policy(Path(full_path).read_bytes())
        return response


def list_routes(releases: Releases) -> list[BaseRoute]:
    """List the routes of the releases.

    Args:
        releases: What there is; without any, the address of the present one leads to the description of the data.

    Returns:
        The routes.
    """
    routes: list[BaseRoute] = [
        Route("/release/{version}.html", show_release),
        Route("/release/{version}", lead_release),
        Route("/release/{version}/", lead_release),
        Route("/ontology/{version}", lead_ontology),
        Route("/np/{code}.{extension}", send_nanopub),
        Route("/np/{code}", lead_nanopub),
    ]
    if releases.folder is not None:
        routes.append(Mount("/release", _Files(directory=releases.folder)))
    return routes


async def lead_release(request: Request) -> Response:
    """Lead from a release to what is said of it.

    Args:
        request: GET of ``/release/VERSION`` or ``/release/VERSION/``.

    Returns:
        303 to its page or its description; to the description of the data that are served where they are that release
        and its files are not here.

    Raises:
        HTTPException: There is no such release.
        NotAcceptableError: The client accepts neither.
    """
    version = request.path_params["version"]
    if version in _releases_of(request).files:
        # Turtle comes first: whoever does not say what is a program.
        is_page = _choose(request, (_TURTLE, HTML))[0].form is HTML
        path = f"release/{version}.html" if is_page else f"release/{version}/{DESCRIPTION}"
        return RedirectResponse(locate(request, path), 303, _VARY)
    if version == request.app.state.edition.version:
        return RedirectResponse(locate(request, ".well-known/void"), 303)
    raise HTTPException(404, "there is no such release here.")


async def lead_ontology(request: Request) -> Response:
    """Lead from a version of the ontology to its frozen copy, a page or Turtle.

    Args:
        request: GET of ``/ontology/VERSION``.

    Returns:
        303; to the present ontology where it is of that version and the release is not here.

    Raises:
        HTTPException: There is no such version.
        NotAcceptableError: The client accepts neither.
    """
    version = request.path_params["version"]
    choices = _choose(request, (HTML, _TURTLE))
    if version in _releases_of(request).files:
        ending = "index.html" if choices[0].form is HTML else f"{version}.ttl"
        return RedirectResponse(locate(request, f"release/{version}/ontology/{ending}"), 303, _VARY)
    if version == request.app.state.edition.version:
        return RedirectResponse(locate(request, f"ontology.{choices[0].form.name}"), 303, _VARY)
    raise HTTPException(404, "there is no such version of the ontology here.")


async def lead_nanopub(request: Request) -> Response:
    """Lead from a nanopublication to its text, or to the page of what it asserts.

    Args:
        request: GET of ``/np/CODE``.

    Returns:
        303 to a document.

    Raises:
        HTTPException: There is none of that code.
        NotAcceptableError: There is no form that the client accepts.
    """
    releases, code = _releases_of(request), request.path_params["code"]
    if code not in releases:
        raise HTTPException(404, "there is no nanopublication of that code here.")
    path = f"np/{code}"
    line = releases.find_line(code)
    page = f"{line.removeprefix(BASE)}.html" if line else None
    # The page comes last, for it is not the nanopublication: only those get it who ask for a page.
    form = _choose(request, (*NANOPUB_FORMS, HTML) if page else NANOPUB_FORMS)[0].form
    headers = {**_VARY, "Link": link_forms(locate(request, path), NANOPUB_FORMS)}
    return RedirectResponse(locate(request, page if page and form is HTML else f"{path}.{form.name}"), 303, headers)


async def send_nanopub(request: Request) -> Response:
    """Send a nanopublication.

    Args:
        request: GET of ``/np/CODE.EXTENSION``.

    Returns:
        The document.

    Raises:
        HTTPException: There is none of that code, or no such form.
    """
    releases, code = _releases_of(request), request.path_params["code"]
    form = next((form for form in NANOPUB_FORMS if form.name == request.path_params["extension"]), None)
    if form is None or code not in releases:
        raise HTTPException(404, "there is no nanopublication of that code here.")
    headers = {
        "Link": ", ".join(
            [
                link_forms(locate(request, f"np/{code}"), [other for other in NANOPUB_FORMS if other is not form]),
                f'<{SPACE}{code}>; rel="canonical"',
                f'<{LICENSE}>; rel="license"',
            ]
        )
    }
    # The code says what it says; only the order of lines may differ from one time to the next.
    return respond(request, releases.write(code, form), form.content_type, f'W/"{code}-{form.name}"', None, headers)


def _releases_of(request: Request) -> Releases:
    releases: Releases = request.app.state.releases
    return releases


def _choose(request: Request, forms: Sequence[Form]) -> list[Choice]:
    choices = rank(request.headers.get("accept"), forms)
    if not choices:
        types = ", ".join(form.media_type for form in forms)
        raise NotAcceptableError("no form of it is one that you accept.", f"Accept one of: {types}.")
    return choices
