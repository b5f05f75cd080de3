"""Forest plots of a claim: which there are, and each as SVG."""

from __future__ import annotations

import importlib.util
import threading
from dataclasses import dataclass
from hashlib import sha256
from xml.etree import ElementTree

from starlette.requests import Request
from starlette.responses import Response

from ketamine_claims.plots.forest_data import Forest, build_forests
from ketamine_claims.serve import conditional
from ketamine_claims.serve.pages.problems import refuse
from ketamine_claims.serve.pages.render import site_of
from ketamine_claims.serve.pages.site import Site
from ketamine_claims.serve.self_styled import write_policy

_SVG = "http://www.w3.org/2000/svg"
# matplotlib keeps its settings for the whole process.
_drawing = threading.Lock()


@dataclass(frozen=True, slots=True)
class Plot:
    """One forest plot of a claim page.

    Attributes:
        outcome: What it is about, in words.
        path: Where its picture is.
        text: What it shows, in words.
    """

    outcome: str
    path: str
    text: str


def can_draw() -> bool:
    """Say whether the library that draws is installed."""
    return importlib.util.find_spec("matplotlib") is not None


def list_plots(site: Site, claim: str) -> tuple[Plot, ...]:
    """List the forest plots of a claim.

    Args:
        site: The site.
        claim: Key of the claim.

    Returns:
        One for each outcome family.
    """
    from ketamine_claims.plots.forest_words import tell_forest

    return tuple(
        Plot(forest.outcome_label, f"/claim/{claim}/{forest.outcome}.svg", tell_forest(forest))
        for forest in _list_forests(site, claim)
    )


def show_forest(request: Request) -> Response:
    """Answer ``/claim/KEY/OUTCOME.svg``."""
    site = site_of(request)
    claim, outcome = request.path_params["key"], request.path_params["outcome"]
    if claim not in site.keys("claim") or not can_draw():
        return refuse(request, 404)
    forest = next((one for one in _list_forests(site, claim) if one.outcome == outcome), None)
    if forest is None:
        return refuse(request, 404)
    drawn = site.keep("picture", f"{claim}/{outcome}", lambda: _draw(forest))
    tag = f'"{sha256(drawn).hexdigest()[:32]}"'
    headers = {"Content-Security-Policy": write_policy(drawn), "X-Content-Type-Options": "nosniff"}
    return conditional.respond(request, drawn, "image/svg+xml", tag, None, headers)


def _list_forests(site: Site, claim: str) -> tuple[Forest, ...]:
    return site.keep("forests", claim, lambda: build_forests(site.kb.store, claim))


def _draw(forest: Forest) -> bytes:
    from ketamine_claims.plots.forest import draw_forest

    with _drawing:
        return _gather_styles(draw_forest(forest).svg)


def _gather_styles(svg: bytes) -> bytes:
    """Put what stands in attributes ``style``, which a policy can only allow as a whole, into the style sheet."""
    ElementTree.register_namespace("", _SVG)
    ElementTree.register_namespace("xlink", "http://www.w3.org/1999/xlink")
    root = ElementTree.fromstring(svg)  # noqa: S314 - just drawn by ourselves
    sheet = root.find(f".//{{{_SVG}}}style")
    assert sheet is not None
    names: dict[str, str] = {}
    for element in root.iter():
        style = element.attrib.pop("style", None)
        if style:
            element.set("class", names.setdefault(style, f"s{len(names)}"))
    sheet.text = (sheet.text or "") + "".join(f".{name}{{{style}}}" for style, name in names.items())
    written: bytes = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
    return written
