"""The page of a release: its files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.requests import Request
from starlette.responses import Response

from ketamine_claims.serve.pages.problems import refuse
from ketamine_claims.serve.pages.render import render, respond, site_of

if TYPE_CHECKING:
    from ketamine_claims.serve.releases import ReleaseFile, Releases

_UNITS = ("B", "kB", "MB", "GB")


def show_release(request: Request) -> Response:
    """Answer ``/release/VERSION.html``."""
    releases: Releases = request.app.state.releases
    version = request.path_params["version"]
    files = releases.files.get(version)
    if files is None:
        return refuse(request, 404)
    path = f"/release/{version}.html"
    rows = [(file, _write_size(file)) for file in files]
    return respond(request, render("release.html", site_of(request), path, version=version, rows=rows))


def _write_size(file: ReleaseFile) -> str:
    size, unit = float(file.size), 0
    while size >= 1000 and unit < len(_UNITS) - 1:
        size, unit = size / 1000, unit + 1
    return f"{size:.0f} {_UNITS[unit]}" if unit < 2 else f"{size:.1f} {_UNITS[unit]}"
