"""The command that watches the literature."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ketamine_claims.terminal import print_text

if TYPE_CHECKING:
    from ketamine_claims.check_sources import Literature, SourceCheck, SourceRecord
    from ketamine_claims.load import KnowledgeBase


class CheckFormat(StrEnum):
    """How to print what was found: for people, for programs, or as a patch to review."""

    text = "text"
    json = "json"
    turtle = "turtle"


def add_commands(app: typer.Typer) -> None:
    """Add the command to a command line whose context holds the settings of the knowledge base."""
    app.command("check-sources")(check_sources)


def check_sources(
    ctx: typer.Context,
    sources: Annotated[list[str] | None, typer.Argument(help="Keys of sources; by default all.")] = None,
    online: Annotated[
        bool, typer.Option("--online", help="Ask Crossref and PubMed for what the cache does not hold.")
    ] = False,
    cache: Annotated[
        Path | None,
        typer.Option("--cache", metavar="DIR", help="Folder that keeps the answers; by default in your cache folder."),
    ] = None,
    mailto: Annotated[
        str | None, typer.Option("--mailto", metavar="ADDRESS", help="Your e-mail address; the services want one.")
    ] = None,
    max_age: Annotated[
        float, typer.Option("--max-age", metavar="DAYS", min=0, help="Online, ask again for answers older than that.")
    ] = 30,
    output: Annotated[
        CheckFormat, typer.Option("--format", "-f", help="Text, JSON, or a patch in Turtle to review.")
    ] = CheckFormat.text,
) -> None:
    """Look for retractions, corrections and wrong titles of sources; changes nothing, exits 1 if there is any."""
    from ketamine_claims.check_sources import open_literature, read_records, write_patch
    from ketamine_claims.check_sources.show import show_checks, show_checks_json
    from ketamine_claims.load import load

    literature = open_literature(cache, mailto, online=online, max_age=max_age)
    kb = load(ctx.obj.root, rules=False)
    checks = _check(read_records(kb, sources or ()), literature)
    if output is CheckFormat.json:
        show_checks_json(checks)
    elif output is CheckFormat.turtle:
        print_text(write_patch(checks, _locate_in(kb)))
    else:
        show_checks(checks, online=online)
    if any(check.to_review or (online and check.unanswered) for check in checks):
        raise typer.Exit(1)


def _check(records: list[SourceRecord], literature: Literature) -> list[SourceCheck]:
    """Check with a progress bar, where there is a terminal to draw it on and something to wait for."""
    from ketamine_claims.check_sources import check_sources as run
    from ketamine_claims.terminal import open_console

    console = open_console(stderr=True)
    if literature.fetcher is None or not console.is_terminal:
        return run(records, literature)
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task("Asking", total=len(records))
        return run(records, literature, lambda _: progress.advance(task))


def _locate_in(kb: KnowledgeBase) -> Callable[[str], str | None]:
    from ketamine_claims.places import PlaceFinder
    from ketamine_claims.rdf_files import read_rdf

    finder = PlaceFinder(read_rdf(path, number) for number, path in enumerate(kb.files))

    def locate(iri: str) -> str | None:
        place = finder.find_fault(iri)
        if place is None:
            return None
        inside = place.file.is_relative_to(kb.root)
        return f"{place.file.relative_to(kb.root) if inside else place.file}, line {place.line}"

    return locate
