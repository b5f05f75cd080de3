"""The commands about balances: explain one, and try other thresholds on all."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from ketamine_claims.terminal import OutputFormat


class ExplanationFormat(StrEnum):
    """How an explanation is printed: for people or for programs."""

    text = "text"
    json = "json"


def explain(
    ctx: typer.Context,
    claim: Annotated[str, typer.Argument(help="Key of a claim, for instance onset-speed.")],
    without: Annotated[
        list[str] | None, typer.Option("--without", metavar="SOURCE", help="Leave a source out; may be repeated.")
    ] = None,
    levels: Annotated[
        Path | None,
        typer.Option(
            "--levels",
            metavar="FILE",
            help="Turtle file with another table of levels, or other thresholds.",
            show_default=False,
        ),
    ] = None,
    as_of: Annotated[
        str | None,
        typer.Option(
            "--as-of",
            metavar="DATE",
            help="Only sources published by then: a year, or a day (a source counts from the end of its year).",
            show_default=False,
        ),
    ] = None,
    output: Annotated[ExplanationFormat, typer.Option("--format", "-f", help="Text or JSON.")] = ExplanationFormat.text,
) -> None:
    """Explain why the balance of a claim is what it is, line by line, and what would change it."""
    from ketamine_claims.explain import Options, read_as_of
    from ketamine_claims.explain import explain as run
    from ketamine_claims.load import load
    from ketamine_claims.show_explain import show_explanation, show_explanation_json

    options = Options(tuple(without or ()), levels, read_as_of(as_of) if as_of is not None else None)
    kb = load(ctx.obj.root)
    explanation = run(kb, kb.claim(claim), options)
    if output is ExplanationFormat.json:
        show_explanation_json(explanation)
    else:
        show_explanation(explanation)


def sensitivity(
    ctx: typer.Context,
    output: Annotated[OutputFormat, typer.Option("--format", "-f", help="How to print the rows.")] = OutputFormat.table,
) -> None:
    """Try other thresholds on all balances, one at a time."""
    from ketamine_claims.load import load
    from ketamine_claims.sensitivity import try_thresholds
    from ketamine_claims.show_explain import show_sensitivity

    show_sensitivity(try_thresholds(load(ctx.obj.root)), output)


def add_commands(app: typer.Typer) -> None:
    """Add the commands of this module to the command line."""
    app.command()(explain)
    app.command()(sensitivity)
