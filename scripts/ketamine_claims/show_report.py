"""Show a validation report: each message once, with the places where it holds."""

from __future__ import annotations

import os
from dataclasses import asdict
from itertools import groupby
from pathlib import Path

from ketamine_claims.namespaces import shorten_or_full
from ketamine_claims.terminal import open_console, print_json
from ketamine_claims.validate import SEVERITIES, Report, Result

_STYLES = {"Violation": "bold red", "Warning": "yellow", "Info": "cyan"}


def show_report_json(report: Report) -> None:
    """Print a report as JSON."""
    results = [{**asdict(result), "file": _place_of(result.file)} for result in report.results]
    print_json({"conforms": report.conforms, "engine": report.engine, "results": results})


def show_report(report: Report, summary: bool = False) -> None:
    """Print a report as text, grouped by severity, shape and message.

    Args:
        report: The report.
        summary: Count each fault, but leave out where it stands.
    """
    from rich.text import Text

    console = open_console()
    for (severity, shape, message), found in groupby(sorted(report.results, key=_kind), key=_kind):
        results = list(found)
        text = Text(severity, style=_STYLES.get(severity, ""))
        text.append(f" ({len(results)}) ", style="default")
        text.append(f"{message} ", style="default")
        text.append(f"[{shorten_or_full(shape)}]", style="dim")
        console.print(text, soft_wrap=True)
        if summary:
            continue
        for result in results:
            console.print(Text(f"  {_describe(result)}"), soft_wrap=True)
        console.print()
    counts = {severity: report.count(severity) for severity in SEVERITIES if report.count(severity)}
    told = ", ".join(f"{count} {severity.lower()}{'s' * (count != 1)}" for severity, count in counts.items())
    if report.conforms:
        console.print(f"Conforms{f' ({told})' if told else ''}.", style="green")
    else:
        console.print(f"Does not conform: {told}.", style="red")


def _kind(result: Result) -> tuple[str, str, str]:
    return (result.severity, result.shape or "", result.message)


def _describe(result: Result) -> str:
    place = f"{_place_of(result.file)}:{result.line}: " if result.file else ""
    value = f" = {_shorten_term(result.value)}" if result.value else ""
    path = f" {shorten_or_full(result.path)}{value}" if result.path else value
    return f"{place}{shorten_or_full(result.focus)}{path}"


def _shorten_term(term: str) -> str:
    """Shorten the IRI of a node, or of the datatype of a literal."""
    start, bracket, iri = term.rpartition("<")
    return start + shorten_or_full(iri[:-1]) if bracket and iri.endswith(">") else term


def _place_of(path: Path | None) -> str | None:
    """Give a path as the user would type it: relative where it lies below the current folder."""
    if path is None:
        return None
    relative = os.path.relpath(path)
    return str(path) if relative.startswith("..") else relative
