"""Show what became of the sources, to people and to programs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ketamine_claims.check_sources.check import PROPERTY, SourceCheck
from ketamine_claims.terminal import open_console, print_json

_MOST_NAMES = 40


def show_checks(checks: Sequence[SourceCheck], *, online: bool) -> None:
    """Print what someone should look at, and what could not be checked.

    Args:
        checks: What was found.
        online: Whether the network was asked.
    """
    console = open_console()
    for check in checks:
        if check.to_review:
            _show(check)
    silent = [check for check in checks if check.unanswered]
    if silent:
        console.print(f"No answer, or not all answers, for {len(silent)} sources:", style="bold")
        if online:
            for check in silent:
                console.print(f"  {check.record.key}: {'; '.join(check.unanswered)}", soft_wrap=True)
        else:
            console.print("  " + _name([check.record.key for check in silent]), soft_wrap=True)
            console.print("  Only the cache was read; ask the services with --online.")
    unaskable = [check.record.key for check in checks if not check.askable]
    if unaskable:
        console.print(f"Neither DOI nor PMID, so nobody to ask, for {len(unaskable)} sources:", style="bold")
        console.print("  " + _name(unaskable), soft_wrap=True)
    console.print(_sum_up(checks), soft_wrap=True)


def show_checks_json(checks: Sequence[SourceCheck]) -> None:
    """Print everything that was found as JSON."""
    print_json([_describe(check) for check in checks])


def _name(keys: Sequence[str]) -> str:
    """Name sources; of many only the first, since a page of keys would hide what stands below it."""
    more = len(keys) - _MOST_NAMES
    return ", ".join(keys) if more <= 1 else f"{', '.join(keys[:_MOST_NAMES])} and {more} more (all: --format json)"


def _show(check: SourceCheck) -> None:
    console = open_console()
    record = check.record
    console.print(record.key, style="bold", soft_wrap=True)
    if check.resolves is False:
        console.print(f"  DOI {record.doi} does not resolve", style="red", soft_wrap=True)
    if check.unknown_pmid:
        console.print(f"  PMID {record.pmid} is not known to PubMed", style="red", soft_wrap=True)
    for one in check.differences:
        console.print(f"  {one.field} differs at {one.service} (similarity {one.similarity:.2f})", soft_wrap=True)
        console.print(f"    ours    {one.ours}", soft_wrap=True)
        console.print(f"    theirs  {one.theirs}", soft_wrap=True)
    for notice in check.news:
        console.print(f"  {notice.kind}: {notice.link or 'no address given'}", style="red", soft_wrap=True)
        for told in notice.told:
            console.print(f"    {told}", style="dim", soft_wrap=True)


def _sum_up(checks: Sequence[SourceCheck]) -> str:
    review = sum(check.to_review for check in checks)
    asked = [check for check in checks if check.oldest is not None]
    recorded = sum(notice.recorded for check in checks for notice in check.notices)
    oldest = min((check.oldest for check in asked if check.oldest), default=None)
    parts = [f"{len(checks)} sources, {len(asked)} with answers", f"{review} to review"]
    parts.append(f"{recorded} notices that the data record already")
    if oldest is not None:
        parts.append(f"oldest answer of {oldest.date().isoformat()}")
    more = " See the patch with --format turtle." if any(check.news for check in checks) else ""
    return "; ".join(parts) + "." + more


def _describe(check: SourceCheck) -> dict[str, Any]:
    record = check.record
    return {
        "source": record.iri,
        "doi": record.doi,
        "pmid": record.pmid,
        "doi_resolves": check.resolves,
        "pmid_known": None if not record.pmid or check.unanswered else not check.unknown_pmid,
        "comparisons": [
            {
                "field": one.field,
                "service": one.service,
                "ours": one.ours,
                "theirs": one.theirs,
                "similarity": round(one.similarity, 4),
                "agrees": one.agrees,
            }
            for one in check.comparisons
        ],
        "notices": [
            {
                "kind": notice.kind.value,
                "property": PROPERTY.get(notice.kind),
                "link": notice.link,
                "told_by": list(notice.told),
                "recorded": notice.recorded,
            }
            for notice in check.notices
        ],
        "unanswered": list(check.unanswered),
        "oldest_answer": check.oldest.isoformat(timespec="seconds") if check.oldest else None,
        "to_review": check.to_review,
    }
