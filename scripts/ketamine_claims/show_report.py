"""Show a validation report: each message once, with the places where it holds."""

from __future__ import annotations

from itertools import groupby

from ketamine_claims.namespaces import shorten_or_full
from ketamine_claims.terminal import open_console, print_json, print_text
from ketamine_claims.validate import SEVERITIES, SYNTAX, Report, Result
from ketamine_claims.write_report import (
    build_json,
    build_sarif,
    describe_fault,
    describe_held_back,
    place_of,
    write_github,
    write_turtle,
)

MOST_PLACES = 10
_STYLES = {"Violation": "bold red", "Warning": "yellow", "Info": "cyan"}


def show_report_in(report: Report, output: str, strict: bool = False) -> None:
    """Print a report for a program.

    Args:
        report: The report.
        output: ``json``, ``turtle``, ``sarif`` or ``github``.
        strict: Whether warnings count as well.
    """
    if output == "json":
        print_json(build_json(report, strict))
    elif output == "sarif":
        print_json(build_sarif(report))
    elif output == "turtle":
        print_text(write_turtle(report))
    else:
        print_text(write_github(report))
        print_text(_sum_up(report, strict) + "\n")


def show_report(report: Report, summary: bool = False, every: bool = False, strict: bool = False) -> None:
    """Print a report as text, grouped by severity, shape and message.

    Args:
        report: The report.
        summary: Count each fault, but leave out where it stands.
        every: Show every place, however many there are.
        strict: Whether warnings count as well.
    """
    from rich.text import Text

    console = open_console()
    for (_, severity, shape, message), found in groupby(sorted(report.results, key=_kind), key=_kind):
        results = list(found)
        text = Text(severity, style=_STYLES.get(severity, ""))
        text.append(f" ({len(results)}) ", style="default")
        text.append(message, style="default")
        if shape:
            text.append(f" [{shorten_or_full(shape)}]", style="dim")
        console.print(text, soft_wrap=True)
        if summary:
            continue
        lines = [line for result in results for line in _list_lines(result)]
        shown = lines if every or len(lines) <= MOST_PLACES + 1 else lines[:MOST_PLACES]
        for line in shown:
            console.print(Text(f"  {line}"), soft_wrap=True)
        if len(shown) < len(lines):
            console.print(Text(f"  … and {len(lines) - len(shown)} more (--all)", style="dim"), soft_wrap=True)
        console.print()
    if report.held_back:
        console.print(Text(describe_held_back(report)), soft_wrap=True)
    for note in report.notes:
        console.print(Text(note), soft_wrap=True)
    console.print(_sum_up(report, strict), style="green" if report.passes(strict) else "red")


def _sum_up(report: Report, strict: bool) -> str:
    counts = {severity: report.count(severity) for severity in SEVERITIES if report.count(severity)}
    told = ", ".join(f"{count} {severity.lower()}{'s' * (count != 1)}" for severity, count in counts.items())
    if not report.conforms:
        return f"Does not conform: {told}."
    if not report.passes(strict):
        return f"Conforms, but warnings count (--strict): {told}."
    return f"Conforms{f' ({told})' if told else ''}."


def _kind(result: Result) -> tuple[int, str, str, str]:
    # What does not parse comes first: it may be the cause of all else.
    first = -1 if result.component == SYNTAX else SEVERITIES.index(result.severity)
    return (first, result.severity, result.shape or "", result.message)


def _list_lines(result: Result) -> list[str]:
    fault = describe_fault(result)
    told = f" {fault}" if fault else ""
    places = [(result.file, result.line, result.column, result.subject or result.focus)]
    places += [(place.file, place.line, place.column, place.subject or result.focus) for place in result.others]
    lines = []
    for file, line, column, subject in places:
        place = ":".join(str(part) for part in (place_of(file), line, column) if part is not None)
        named = "" if subject.startswith("file:") else shorten_or_full(subject)
        lines.append(f"{place}: {named}{told}".rstrip(": ") if place else f"{named}{told}")
    return lines
