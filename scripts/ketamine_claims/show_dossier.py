"""Show one claim with all there is for and against it."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from ketamine_claims.dossier import Claim, EvidenceLine, Place, Source
from ketamine_claims.show_claims import NO_ADVICE, VERDICT_STYLES
from ketamine_claims.terminal import open_console, print_json

if TYPE_CHECKING:
    from rich.console import Console, Group
    from rich.text import Text

SIDE_BY_SIDE_WIDTH = 100
_FOR = {"Supports": "supports", "Qualifies": "qualifies (bears it out in part)"}
_AGAINST = {"Disputes": "disputes", "NullResult": "null result (looked and found nothing; no refutation)"}


def show_dossier_json(claim: Claim) -> None:
    """Print everything about a claim as JSON."""
    print_json({**asdict(claim), "notice": NO_ADVICE})


def show_dossier(claim: Claim) -> None:
    """Print everything about a claim; evidence for and against side by side where the terminal is wide enough.

    Args:
        claim: The claim.
    """
    from rich.text import Text

    console = open_console()
    console.print(Text(claim.label, style="bold"))
    console.print(Text(claim.iri, style="dim"), soft_wrap=True)
    console.print()
    _print_field(console, "Statement", claim.statement)
    _print_field(console, "Reading", claim.reading)
    for place in claim.places:
        _print_field(console, "In the article", _describe_place(place))
    _print_field(console, "Verdict", claim.verdict, VERDICT_STYLES.get(claim.verdict, ""))
    if claim.assessment:
        _print_field(console, "Certainty", claim.assessment.certainty)
        _print_field(console, "Rationale", claim.assessment.rationale)
    console.print()
    _print_evidence(console, claim)
    _print_sources(console, claim)
    console.print(Text(NO_ADVICE, style="dim"))


def _print_field(console: Console, title: str, value: str | None, style: str = "") -> None:
    from rich.table import Table
    from rich.text import Text

    if not value:
        return
    grid = Table.grid(padding=(0, 1))
    grid.add_column(width=14, no_wrap=True)
    grid.add_column()
    grid.add_row(Text(title, style="bold"), Text(value, style=style))
    console.print(grid)


def _describe_place(place: Place) -> str:
    section = f"“{place.section}”" if place.section else ""
    offsets = f"characters {place.start}–{place.end}" if place.start is not None else ""
    return ", ".join(part for part in (section, offsets) if part)


def _print_evidence(console: Console, claim: Claim) -> None:
    from rich import box
    from rich.table import Table

    for_it = [line for line in claim.evidence if line.bearing in _FOR]
    against = [line for line in claim.evidence if line.bearing not in _FOR]
    headings = (f"For, wholly or in part ({len(for_it)})", f"Against, or null ({len(against)})")
    columns = (_render_lines(for_it), _render_lines(against))
    if console.width >= SIDE_BY_SIDE_WIDTH:
        table = Table(box=box.SIMPLE_HEAD, expand=True, pad_edge=False)
        for heading in headings:
            table.add_column(heading, ratio=1)
        table.add_row(*columns)
        console.print(table)
        return
    for heading, column in zip(headings, columns, strict=True):
        console.print(heading, style="bold")
        console.print(column)
        console.print()


def _render_lines(lines: list[EvidenceLine]) -> Group:
    from rich.console import Group
    from rich.padding import Padding
    from rich.text import Text

    if not lines:
        return Group(Text("none found", style="dim"))
    return Group(*(Padding(_render_line(line), (0, 0, 1, 0)) for line in lines))


def _render_line(line: EvidenceLine) -> Text:
    from rich.text import Text

    text = Text()
    text.append({**_FOR, **_AGAINST}.get(line.bearing, line.bearing), style="bold")
    level = f", level {line.level}" if line.level is not None else ""
    text.append(f"{', indirect' if line.directness == 'Indirect' else ''}{level}\n")
    if line.finding is not None:
        text.append(line.finding.statement)
        source = line.finding.source
        if source is not None:
            text.append(f" [{source.citation}{', RETRACTED' if source.retracted else ''}]", style="cyan")
    if line.note:
        text.append(f"\n{line.note}", style="italic")
    return text


def _print_sources(console: Console, claim: Claim) -> None:
    from rich.text import Text

    sources: dict[str, Source] = {}
    for line in claim.evidence:
        if line.finding is not None and line.finding.source is not None:
            sources.setdefault(line.finding.source.iri, line.finding.source)
    if not sources:
        return
    console.print(Text(f"Sources ({len(sources)})", style="bold"))
    for source in sorted(sources.values(), key=lambda source: (source.citation, source.key)):
        text = Text(f"{source.citation}. {source.title}.")
        if source.container:
            text.append(f" {source.container}.", style="italic")
        if source.retracted:
            text.append(" RETRACTED.", style="bold red")
        console.print(text)
        if source.link:
            # A link broken over two lines cannot be followed or copied.
            console.print(Text(f"  {source.link}", style=f"link {source.link}"), soft_wrap=True)
    console.print()
