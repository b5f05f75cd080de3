"""The page of a claim: what is claimed, the verdict and why, and the evidence as a table that sorts and filters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import pyoxigraph as ox
from starlette.requests import Request
from starlette.responses import Response

from ketamine_claims.balance import BELOW, POOLED, RETRACTED, SHARED, USED, WEAKER, Balance
from ketamine_claims.dossier import BEARINGS, Claim
from ketamine_claims.errors import NotFoundError
from ketamine_claims.explain import Change, Explanation, explain
from ketamine_claims.namespaces import BASE
from ketamine_claims.reader import GraphReader
from ketamine_claims.serve.linked_data import describe_page
from ketamine_claims.serve.pages.evidence import Row, arrange, build_filters, list_orders, read_rows
from ketamine_claims.serve.pages.forests import can_draw, list_plots
from ketamine_claims.serve.pages.front import list_entries
from ketamine_claims.serve.pages.links import list_alternates, path_of
from ketamine_claims.serve.pages.problems import refuse, refuse_value
from ketamine_claims.serve.pages.render import render, respond, site_of
from ketamine_claims.serve.pages.review import review
from ketamine_claims.serve.pages.site import Site, term, thing
from ketamine_claims.serve.pages.sources import name_source, read_source
from ketamine_claims.serve.pages.words import BEARING_WORDS, count

_FATES = {
    RETRACTED: "its source was retracted",
    BELOW: "below the levels that decide",
    POOLED: "its trial is pooled in another source that counts",
    SHARED: "same people and outcome as another line that counts",
    WEAKER: "its source has a better line on this claim",
}
_FRAME = ("population", "intervention", "comparator", "outcome")
_FILTERS = ("bearing", "design", "comparator", "time", "sort")


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead somewhere."""

    label: str
    path: str


@dataclass(frozen=True, slots=True)
class Location:
    """Where the article makes a claim.

    Attributes:
        section: The section; None where no section of the claim holds it.
        start: Where it starts, in characters of the article; None where only the section is known.
        end: Where it ends.
        ids: Fragments of the IRIs of the place and of its position.
    """

    section: Link | None
    start: int | None
    end: int | None
    ids: tuple[str, str]


@dataclass(frozen=True, slots=True)
class Rating:
    """One domain of the certainty: how many levels it takes off, and why."""

    domain: str
    down: int
    reason: str


def show_claim(request: Request) -> Response:
    """Answer ``/claim/KEY.html``; ``bearing``, ``design``, ``comparator``, ``time`` filter and ``sort`` sorts."""
    site = site_of(request)
    node = thing("claim", request.path_params["key"])
    claim = site.claim_by_iri.get(node.value) if node else None
    if claim is None:
        return refuse(request, 404)
    chosen = {name: request.query_params[name] for name in _FILTERS if request.query_params.get(name)}
    known = {one.name: [choice.value for choice in one.choices] for one in build_filters(_keep_rows(site, claim), {})}
    known["sort"] = [name for name, _ in list_orders()]
    for name, value in chosen.items():
        if value not in known[name]:
            return refuse_value(request, name, value, known[name])
    page = render_claim(site, claim, chosen) if chosen else keep_claim(site, claim)
    return respond(request, page, headers=describe_page(request, f"claim/{claim.key}"))


def keep_claim(site: Site, claim: Claim) -> str:
    """Give the page of a claim with all its evidence; it is written once."""
    return site.keep("claim page", claim.key, lambda: render_claim(site, claim, {}))


def render_claim(site: Site, claim: Claim, chosen: Mapping[str, str]) -> str:
    """Write the page of a claim.

    Args:
        site: The site.
        claim: The claim.
        chosen: Filters and order, by name.

    Returns:
        The page.
    """
    node = ox.NamedNode(claim.iri)
    rows = _keep_rows(site, claim)
    filters = build_filters(rows, chosen)
    order = chosen.get("sort", "level")
    path = path_of(claim.iri) or "/"
    return render(
        "claim.html",
        site,
        path,
        claim=claim,
        entry=next(entry for entry in list_entries(site) if entry.claim is claim),
        stem=path.removesuffix(".html"),
        places=_read_places(site, node),
        proposition=_read_proposition(site, node),
        frame=[(word, _links(site, node, f"kc:{word}")) for word in _FRAME],
        related=[
            ("Part of", _links(site, node, "kc:broaderClaim")),
            ("Argues for", _links(site, node, "kc:arguesFor")),
            ("Argued for by", _links_to(site, node, "kc:arguesFor")),
            ("Has as part", _links_to(site, node, "kc:broaderClaim")),
        ],
        assessment_path=path_of(claim.assessment.iri) if claim.assessment else None,
        ratings=_read_ratings(site, claim),
        starting=_read_starting(site, claim),
        why=_explain(site, claim),
        plots=list_plots(site, claim.key),
        can_draw=can_draw(),
        rows=arrange(rows, filters, order),
        total=len(rows),
        filters=filters,
        orders=list_orders(),
        order=order,
        alternates=list_alternates(claim.iri),
        json_ld=review(site, claim),
    )


def _keep_rows(site: Site, claim: Claim) -> tuple[Row, ...]:
    return site.keep("rows", claim.key, lambda: _read_rows(site, claim))


def _read_rows(site: Site, claim: Claim) -> tuple[Row, ...]:
    return tuple(replace(row, source=name_source(site, row.source)) for row in read_rows(site.graph, claim))


def _read_places(site: Site, node: ox.NamedNode) -> list[Location]:
    """Read where the article makes a claim, in the order of its text."""
    graph = site.graph
    sections = graph.values(node, "kc:section")
    found = []
    for locator in graph.values(node, "kc:locator"):
        for selector in graph.values(locator, "oa:hasSelector"):
            start, end = graph.integer(selector, "oa:start"), graph.integer(selector, "oa:end")
            section = next((one for one in sections if _holds(graph, one, start, end)), None)
            ids = (locator.value.partition("#")[2], selector.value.partition("#")[2])
            found.append(Location(_link(site, section) if section else None, start, end, ids))
    if not found:
        return [Location(_link(site, section), None, None, ("", "")) for section in sections]
    return sorted(found, key=lambda place: (place.start or 0, place.end or 0))


def _holds(graph: GraphReader, section: ox.NamedNode, start: int | None, end: int | None) -> bool:
    if start is None or end is None:
        return False
    for selector in graph.values(section, "oa:hasSelector"):
        first, last = graph.integer(selector, "oa:start"), graph.integer(selector, "oa:end")
        if first is not None and last is not None and first <= start and end <= last:
            return True
    return False


def _link(site: Site, node: ox.NamedNode) -> Link:
    return Link(site.label(node), path_of(node.value) or "")


def _links(site: Site, node: ox.NamedNode, curie: str) -> list[Link]:
    return [_link(site, value) for value in site.graph.values(node, curie)]


def _links_to(site: Site, node: ox.NamedNode, curie: str) -> list[Link]:
    return [_link(site, one) for one in site.subjects(curie, node)]


def _read_proposition(site: Site, node: ox.NamedNode) -> dict[str, object]:
    return {
        "parts": [_links(site, node, f"kc:{part}") for part in ("subject", "predicate", "object")],
        "negated": site.graph.text(node, "kc:negated") == "true",
        "direction": next((link.label for link in _links(site, node, "kc:assertedDirection")), ""),
    }


def _read_ratings(site: Site, claim: Claim) -> list[Rating]:
    if claim.assessment is None:
        return []
    graph = site.graph
    found = []
    for node in graph.values(ox.NamedNode(claim.assessment.iri), "kc:domainRating"):
        domain = graph.value(node, "kc:domain")
        down = graph.integer(node, "kc:levelsDown") or 0
        found.append(Rating(graph.label(domain) if domain else "", down, graph.text(node, "kc:reason") or ""))
    return sorted(found, key=lambda rating: rating.domain)


def _read_starting(site: Site, claim: Claim) -> str:
    if claim.assessment is None:
        return ""
    start = site.graph.value(ox.NamedNode(claim.assessment.iri), "kc:startingCertainty")
    return site.graph.label(start) if start else ""


def _explain(site: Site, claim: Claim) -> dict[str, object] | None:
    """Say why the balance is what it is; None where the data hold no balance."""
    try:
        explanation: Explanation = site.keep("explanation", claim.key, lambda: explain(site.kb, claim))
    except NotFoundError:
        return None
    balance = explanation.balance
    asides = {
        words: sum(line.fate == fate for line in balance.lines)
        for fate, words in _FATES.items()
        if any(line.fate == fate for line in balance.lines)
    }
    return {
        "balance": balance,
        "path": f"/balance/{claim.key}.html",
        "verdict": site.graph.label(term(f"kc:{balance.verdict}")),
        "differs": site.graph.label(term(f"kc:{balance.verdict}")) != claim.verdict,
        "votes": _group_votes(site, balance),
        "used": sum(line.fate == USED for line in balance.lines),
        "asides": asides,
        "removals": [_tell_change(site, change) for change in explanation.removals],
        "rereadings": [_tell_change(site, change) for change in explanation.rereadings],
        "robustness": _tell_robustness(site, explanation),
    }


def _group_votes(site: Site, balance: Balance) -> list[tuple[str, str, list[Link]]]:
    groups = []
    for bearing in BEARINGS:
        sources = [_source_link(site, vote.source) for vote in balance.votes if vote.bearing == bearing]
        if sources:
            groups.append((bearing, BEARING_WORDS[bearing], sources))
    return groups


def _source_link(site: Site, key: str) -> Link:
    links = read_source(site, ox.NamedNode(f"{BASE}source/{key}"))
    return Link(links.citation, links.path)


def _tell_change(site: Site, change: Change) -> tuple[Link, str, str]:
    now = BEARING_WORDS.get(change.bearing, "no vote now")
    return _source_link(site, change.source), now, site.graph.label(term(f"kc:{change.verdict}"))


def _tell_robustness(site: Site, explanation: Explanation) -> tuple[str, list[Link], str]:
    """Say how many sources must go: a sentence, an example of such sources, and the verdict without them."""
    robustness = explanation.robustness
    if robustness.size is None:
        return "No choice of sources that was tried changes the verdict of the count when it is removed.", [], ""
    sources = [_source_link(site, key) for key in robustness.sources]
    verdict = site.graph.label(term(f"kc:{robustness.verdict}"))
    if robustness.exact:
        least = f"Removing {count(robustness.size, 'source')} is the least that changes the verdict of the count"
        return least, sources, verdict
    told = (
        f"More than {robustness.tried} and at most {robustness.size} sources must go "
        "before the verdict of the count changes. "
        f"All choices of up to {robustness.tried} were tried; the larger number was found by removing votes one by one"
    )
    return told, sources, verdict
