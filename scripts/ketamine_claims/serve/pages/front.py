"""The front page: all claims with their verdicts, grouped and filtered as the reader wants."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from ketamine_claims.dossier import BEARINGS, Claim
from ketamine_claims.namespaces import BASE, LICENSE
from ketamine_claims.sensitivity import VERDICTS
from ketamine_claims.serve.pages.bars import Bar, build_bars
from ketamine_claims.serve.pages.links import path_of
from ketamine_claims.serve.pages.problems import refuse_value
from ketamine_claims.serve.pages.render import render, respond, site_of
from ketamine_claims.serve.pages.site import Site, term
from ketamine_claims.serve.pages.words import CERTAINTY_MARKS, count

_GROUPINGS = {"section": "section of the article", "verdict": "verdict", "certainty": "certainty", "lines": "evidence"}


@dataclass(frozen=True, slots=True)
class Entry:
    """A claim as a list shows it."""

    claim: Claim
    path: str
    bar: Bar


@dataclass(frozen=True, slots=True)
class Group:
    """Claims under one heading."""

    heading: str
    entries: tuple[Entry, ...]


def show_front(request: Request) -> Response:
    """Answer ``/``; ``by`` groups, ``verdict`` and ``certainty`` filter."""
    site = site_of(request)
    known = {"by": list(_GROUPINGS), "verdict": list_verdicts(site), "certainty": list(CERTAINTY_MARKS)}
    asked = {name: request.query_params.get(name, "") for name in known}
    # Only what the data know is shown, which bounds the number of pages kept.
    for name, value in asked.items():
        if value and value not in known[name]:
            return refuse_value(request, name, value, known[name])
    by, verdict, certainty = asked["by"] or "section", asked["verdict"], asked["certainty"]
    page = site.keep("front", f"{by}|{verdict}|{certainty}", lambda: _render_front(site, by, verdict, certainty))
    return respond(request, page)


def list_verdicts(site: Site) -> list[str]:
    """List the labels of all verdicts, from supported to not assessed."""
    return [site.graph.label(term(f"kc:{verdict}")) for verdict in VERDICTS]


def list_entries(site: Site) -> tuple[Entry, ...]:
    """List the claims in the order of the article, with bars that share one scale."""
    return site.keep("entries", "", lambda: _build_entries(site))


def _build_entries(site: Site) -> tuple[Entry, ...]:
    bars = build_bars([tuple(claim.count(bearing) for bearing in BEARINGS) for claim in site.claims])
    return tuple(Entry(claim, path_of(claim.iri) or "", bar) for claim, bar in zip(site.claims, bars, strict=True))


def _render_front(site: Site, by: str, verdict: str, certainty: str) -> str:
    entries = [
        entry
        for entry in list_entries(site)
        if (not verdict or entry.claim.verdict == verdict) and (not certainty or entry.claim.certainty == certainty)
    ]
    verdicts = [(one, sum(claim.verdict == one for claim in site.claims)) for one in list_verdicts(site)]
    return render(
        "front.html",
        site,
        "/",
        groups=_group(site, entries, by),
        groupings=_GROUPINGS,
        by=by,
        verdict=verdict,
        certainty=certainty,
        verdicts=[(one, number) for one, number in verdicts if number],
        shown=len(entries),
        totals={
            "lines": len({line.iri for claim in site.claims for line in claim.evidence}),
            "findings": len(site.keys("finding")),
            "sources": len(site.keys("source")),
        },
        article=_describe_article(site),
        json_ld=_describe(site),
    )


def _group(site: Site, entries: Sequence[Entry], by: str) -> list[Group]:
    if by == "lines":
        ranked = sorted(entries, key=lambda entry: -len(entry.claim.evidence))
        return [Group("Most evidence first", tuple(ranked))]
    headings: dict[str, Callable[[Claim], str]] = {
        "section": lambda claim: (claim.places[0].section if claim.places else None) or "Elsewhere",
        "verdict": lambda claim: claim.verdict.capitalize(),
        "certainty": lambda claim: f"{claim.certainty.capitalize()} certainty" if claim.certainty else "No certainty",
    }
    orders: dict[str, list[str]] = {
        "verdict": [one.capitalize() for one in list_verdicts(site)],
        "certainty": [f"{one.capitalize()} certainty" for one in CERTAINTY_MARKS],
    }
    groups: dict[str, list[Entry]] = {heading: [] for heading in orders.get(by, [])}
    for entry in entries:
        groups.setdefault(headings[by](entry.claim), []).append(entry)
    return [Group(heading, tuple(members)) for heading, members in groups.items() if members]


def _describe_article(site: Site) -> list[tuple[str, str]]:
    articles = site.graph.instances("kc:Article")
    return [(site.label(article), path_of(article.value) or "") for article in articles]


def _describe(site: Site) -> dict[str, Any]:
    return {
        "@context": "https://schema.org",
        "@type": "Dataset",
        "@id": BASE,
        "name": site.title,
        "description": f"{count(len(site.claims), 'claim')} of one article, each with the evidence for and against it, "
        "how far each number was verified, and a verdict that can be retraced. Not medical advice.",
        "url": BASE,
        "version": site.edition.version,
        "dateModified": site.edition.date,
        "license": LICENSE,
        "inLanguage": "en",
        "isAccessibleForFree": True,
        "hasPart": [{"@type": "Claim", "@id": claim.iri, "name": claim.label} for claim in site.claims],
    }
