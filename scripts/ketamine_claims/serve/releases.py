"""Releases: the files of each version, their frozen ontology, and their nanopublications by trusty URI."""

from __future__ import annotations

import base64
import gzip
import os
import re
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path, PurePath

import pyoxigraph as ox
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from ketamine_claims.errors import DataError, NotFoundError
from ketamine_claims.namespaces import BASE, PREFIXES, name
from ketamine_claims.release.media_types import MEDIA_TYPES, PACKINGS
from ketamine_claims.serve.conditional import respond
from ketamine_claims.serve.linked_data import HTML, LICENSE, link_forms, locate
from ketamine_claims.serve.media import Form
from ketamine_claims.serve.negotiate import Choice, rank
from ketamine_claims.serve.refusals import NotAcceptableError

_DESCRIPTION = "description.ttl"
_NANOPUBS = "nanopub/*.trig*"
_SPACE = f"{BASE}np/"
_LINE = ox.NamedNode(name("kc:EvidenceLine"))
_RDF_TYPE = ox.NamedNode(name("rdf:type"))
_STYLE = re.compile(rb"<style[^>]*>(.*?)</style>", re.DOTALL)
_FORMATS = {
    "trig": ox.RdfFormat.TRIG,
    "nq": ox.RdfFormat.N_QUADS,
    "jsonld": ox.RdfFormat.JSON_LD,
}
_FORMS = tuple(Form(key, ox_format.media_type, "") for key, ox_format in _FORMATS.items())
_TURTLE = Form("ttl", "text/turtle", "")
_VARY = {"Vary": "Accept"}


class Releases:
    """The releases in one folder. Their files are read when they are asked for, the nanopublications at the start."""

    def __init__(self, folder: Path | None) -> None:
        """Find the releases.

        Args:
            folder: Holds a folder for each version, as ``ketamine-claims release`` writes it; None for no releases.

        Raises:
            NotFoundError: The folder holds no release.
            DataError: The nanopublications of a release cannot be read.
        """
        self.folder = folder
        found = sorted(path.parent for path in folder.glob(f"*/{_DESCRIPTION}")) if folder else []
        if folder is not None and not found:
            remedy = f"Make one with ketamine-claims release {folder / 'VERSION'}."
            raise NotFoundError(f"{folder} holds no release.", remedy)
        self.versions = frozenset(path.name for path in found)
        self._pubs: dict[str, list[ox.Quad]] = {}
        for release in found:
            for path in sorted(release.glob(_NANOPUBS)):
                self._read(path)

    def _read(self, path: Path) -> None:
        try:
            data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
            for quad in ox.parse(data, ox.RdfFormat.TRIG):
                if isinstance(quad.graph_name, ox.NamedNode) and quad.graph_name.value.startswith(_SPACE):
                    code = quad.graph_name.value.removeprefix(_SPACE).partition("#")[0]
                    self._pubs.setdefault(code, []).append(quad)
        except (OSError, EOFError, SyntaxError) as error:
            raise DataError(f"cannot be read: {error}.", path, remedy="Make the release again.") from error

    def __contains__(self, code: str) -> bool:
        """Say whether there is a nanopublication of that trusty code."""
        return code in self._pubs

    def write(self, code: str, form: Form) -> bytes:
        """Write a nanopublication.

        Args:
            code: Its trusty code.
            form: One of TriG, N-Quads and JSON-LD.

        Returns:
            The document.

        Raises:
            KeyError: There is none of that code.
        """
        used = {"this": _SPACE + code, "sub": f"{_SPACE}{code}#", **PREFIXES} if form.name == "trig" else None
        return ox.serialize(self._pubs[code], format=_FORMATS[form.name], prefixes=used) or b""

    def find_line(self, code: str) -> str | None:
        """Find the evidence line that a nanopublication asserts: its IRI; None for an index."""
        for quad in self._pubs[code]:
            if quad.object == _LINE and quad.predicate == _RDF_TYPE and isinstance(quad.subject, ox.NamedNode):
                return quad.subject.value
        return None


class _Files(StaticFiles):
    """Files of releases, with the media types that the releases themselves state."""

    def file_response(
        self, full_path: str | os.PathLike[str], stat_result: os.stat_result, scope: Scope, status_code: int = 200
    ) -> Response:
        response = super().file_response(full_path, stat_result, scope, status_code)
        suffix = PurePath(full_path).suffix
        kind = PACKINGS.get(suffix) or MEDIA_TYPES.get(suffix, "text/plain")
        response.headers["Content-Type"] = f"{kind}; charset=utf-8" if kind.startswith("text/") else kind
        if suffix == ".html":
            response.headers["Content-Security-Policy"] = _write_policy(Path(full_path))
        return response


def list_routes(releases: Releases) -> list[BaseRoute]:
    """List the routes of the releases.

    Args:
        releases: What there is; without any, the address of the present one leads to the description of the data.

    Returns:
        The routes.
    """
    routes: list[BaseRoute] = [
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
    """Lead from a release to its description.

    Args:
        request: GET of ``/release/VERSION`` or ``/release/VERSION/``.

    Returns:
        303; to the description of the data that are served where they are that release and its files are not here.

    Raises:
        HTTPException: There is no such release.
    """
    version = request.path_params["version"]
    if version in _releases_of(request).versions:
        return RedirectResponse(locate(request, f"release/{version}/{_DESCRIPTION}"), 303)
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
    if version in _releases_of(request).versions:
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
    form = _choose(request, (*_FORMS, HTML) if page else _FORMS)[0].form
    headers = {**_VARY, "Link": link_forms(locate(request, path), _FORMS)}
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
    form = next((form for form in _FORMS if form.name == request.path_params["extension"]), None)
    if form is None or code not in releases:
        raise HTTPException(404, "there is no nanopublication of that code here.")
    headers = {
        "Link": ", ".join(
            [
                link_forms(locate(request, f"np/{code}"), [other for other in _FORMS if other is not form]),
                f'<{_SPACE}{code}>; rel="canonical"',
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


def _write_policy(page: Path) -> str:
    """Let a page style itself by what stands in it, name by digest, and load nothing."""
    styles = (base64.b64encode(sha256(style).digest()).decode() for style in _STYLE.findall(page.read_bytes()))
    allowed = " ".join(f"'sha256-{digest}'" for digest in styles) or "'none'"
    return f"default-src 'none'; style-src {allowed}; img-src data:; frame-ancestors 'none'; base-uri 'none'"
