"""The command that checks: ``validate``."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ketamine_claims.errors import KnowledgeBaseError

if TYPE_CHECKING:
    from ketamine_claims.validate import Report

EXIT_FAULT = 1


class ValidatorName(StrEnum):
    """The validators."""

    shacl = "shacl"
    pyshacl = "pyshacl"


class ReportFormat(StrEnum):
    """How a report is printed."""

    text = "text"
    json = "json"
    turtle = "turtle"
    sarif = "sarif"
    github = "github"


def validate(
    ctx: typer.Context,
    files: Annotated[
        list[Path] | None,
        typer.Argument(
            metavar="[FILES]...",
            help="Report on these files only. They need not be part of the knowledge base: others are added to it, and "
            "a changed copy takes the place of the original.",
            show_default=False,
        ),
    ] = None,
    changed: Annotated[
        bool,
        typer.Option(
            "--changed", help="Report only what changed since the last commit, or since the revision that follows."
        ),
    ] = False,
    output: Annotated[
        ReportFormat, typer.Option("--format", "-f", help="For people, programs, or code review.")
    ] = ReportFormat.text,
    summary: Annotated[bool, typer.Option("--summary", help="Count each fault; leave out where it stands.")] = False,
    every: Annotated[bool, typer.Option("--all", help="Show every place of a fault, however many there are.")] = False,
    strict: Annotated[bool, typer.Option("--strict", help="Let warnings fail too.")] = False,
    engine: Annotated[ValidatorName, typer.Option(help="shacl is fast, pyshacl the reference.")] = ValidatorName.shacl,
    shapes: Annotated[
        list[Path] | None,
        typer.Option(
            metavar="PATH",
            help="Shapes to use: file or folder, repeatable. FILES are then all the data, without the knowledge base.",
            show_default=False,
        ),
    ] = None,
    context: Annotated[
        list[Path] | None,
        typer.Option(
            metavar="PATH",
            help="With --shapes: load this file or folder as well, but do not report on it.",
            show_default=False,
        ),
    ] = None,
    endpoint: Annotated[
        str | None,
        typer.Option(metavar="URL", help="Check the data of this SPARQL endpoint, with pySHACL.", show_default=False),
    ] = None,
    max_focus: Annotated[
        int, typer.Option(min=1, metavar="N", help="With --endpoint: refuse to check more nodes than this.")
    ] = 1000,
    timeout: Annotated[int, typer.Option(min=1, help="With --endpoint: seconds to wait for each answer.")] = 60,
    stream: Annotated[
        bool, typer.Option("--stream", help="FILES are all the data, beside ontology/, and too large for memory.")
    ] = False,
    jobs: Annotated[
        int | None,
        typer.Option(min=1, metavar="N", help="With --stream: processes; by default one a core.", show_default=False),
    ] = None,
    resume: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="With --stream: keep what is finished here, to go on after a stop."),
    ] = None,
) -> None:
    """Check data against shapes. Exit status: 0 conforms, 1 violations, 2 could not run."""
    from ketamine_claims.show_report import show_report, show_report_in

    if stream:
        others = {"--endpoint": endpoint is not None, "--changed": changed, "--context": bool(context)}
        _refuse_together("--stream", {**others, "--shapes": bool(shapes), "--engine": engine.value != "shacl"})
        report = _check_stream(ctx.obj.root, files or [], jobs, resume)
    elif endpoint is not None:
        _refuse_together("--endpoint", {"FILES": bool(files), "--changed": changed, "--context": bool(context)})
        report = _check_endpoint(ctx.obj.root, endpoint, shapes or [], max_focus, timeout)
    else:
        report = _check_files(ctx.obj.root, files or [], shapes or [], context or [], engine.value, changed)
    if output is ReportFormat.text:
        show_report(report, summary, every, strict)
    else:
        show_report_in(report, output.value, strict)
    if not report.passes(strict):
        raise typer.Exit(EXIT_FAULT)


def _check_stream(root: Path, files: list[Path], jobs: int | None, resume: Path | None) -> Report:
    from ketamine_claims.stream import validate_stream

    if not files:
        raise KnowledgeBaseError("--stream needs files.", "Name one or more N-Triples or Turtle files.")
    return validate_stream(files, root, jobs, resume, show_progress=sys.stderr.isatty())


def _check_endpoint(root: Path, url: str, shapes: list[Path], max_focus: int, timeout: int) -> Report:
    from ketamine_claims.gather import read_shapes
    from ketamine_claims.load import load_shapes
    from ketamine_claims.validate_remote import validate_endpoint

    return validate_endpoint(url, read_shapes(shapes) if shapes else load_shapes(root), max_focus, timeout)


def _check_files(
    root: Path, files: list[Path], shapes: list[Path], context: list[Path], engine: str, changed: bool
) -> Report:
    from ketamine_claims.changed import find_changes
    from ketamine_claims.gather import gather_foreign, gather_knowledge_base
    from ketamine_claims.validate import validate_batch

    if context and not (shapes and files):
        raise KnowledgeBaseError("--context goes with --shapes and FILES.", "Leave it out, or name both.")
    if shapes and files:
        _refuse_together("--shapes", {"--changed": changed})
        return validate_batch(gather_foreign(files, shapes, context), engine)
    if not changed:
        return validate_batch(gather_knowledge_base(root, files, shapes), engine)
    # As in git itself, the first word is a revision unless there is a file of that name.
    revision = "HEAD" if not files or files[0].exists() else str(files.pop(0))
    batch = gather_knowledge_base(root, files, shapes)
    return validate_batch(batch, engine, find_changes(root, revision, batch))


def _refuse_together(option: str, others: dict[str, bool]) -> None:
    for other, given in others.items():
        if given:
            raise KnowledgeBaseError(f"{option} does not go with {other}.", "Leave out one of the two.")


def add_commands(app: typer.Typer) -> None:
    """Hook the command in.

    Args:
        app: The command line.
    """
    app.command()(validate)
