"""The commands that pool findings and draw pictures. Each is a few lines; the work lies in the modules of its step."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ketamine_claims.errors import KnowledgeBaseError
from ketamine_claims.terminal import OutputFormat, print_text

if TYPE_CHECKING:
    from ketamine_claims.plots.style import Picture


class PoolFormat(StrEnum):
    """How to print what was pooled."""

    table = "table"
    csv = "csv"
    json = "json"
    turtle = "turtle"


OutOption = Annotated[Path, typer.Option("--out", "-o", metavar="DIR", help="Folder for the pictures.")]
_PICTURES = Path("pictures")


def add_commands(app: typer.Typer) -> None:
    """Add the commands to a command line whose context holds the settings of the knowledge base."""
    app.command("pool")(pool)
    app.command("plot")(plot)
    app.command("map")(draw_evidence_map)
    app.command("timeline")(timeline)


def pool(
    ctx: typer.Context,
    claim: Annotated[str | None, typer.Argument(help="Key of a claim; by default all.", show_default=False)] = None,
    everything: Annotated[
        bool, typer.Option("--all", help="Also list sets without a single finding that could be pooled.")
    ] = False,
    output: Annotated[PoolFormat, typer.Option("--format", "-f", help="How to print the sets.")] = PoolFormat.table,
    write: Annotated[
        bool, typer.Option("--write", help="Print nothing; write the pooled estimates of all claims to derived/.")
    ] = False,
) -> None:
    """Pool comparable findings by random effects; say which were left out and why."""
    from ketamine_claims.load import load
    from ketamine_claims.pool import write_file, write_turtle
    from ketamine_claims.pool_sets import find_sets
    from ketamine_claims.reader import GraphReader
    from ketamine_claims.results import Hierarchy
    from ketamine_claims.show_pool import show_pool

    if claim is not None and (write or output is PoolFormat.turtle):
        raise KnowledgeBaseError("pooled estimates are written for all claims together.", "Name no claim.")
    kb = load(ctx.obj.root)
    if write:
        typer.echo(f"wrote {write_file(kb)}")
        return
    if output is PoolFormat.turtle:
        print_text(write_turtle(kb))
        return
    key = kb.claim(claim).key if claim is not None else None
    table = output is PoolFormat.table
    sets = [found for found in find_sets(kb.store, key) if found.effects or everything or not table]
    show_pool(sets, Hierarchy(GraphReader(kb.store)), OutputFormat(output.value))


def plot(
    ctx: typer.Context,
    claim: Annotated[str | None, typer.Argument(help="Key of a claim.", show_default=False)] = None,
    outcome: Annotated[
        str | None, typer.Option(help="Only this outcome family, for instance depressive-symptoms.", show_default=False)
    ] = None,
    everything: Annotated[bool, typer.Option("--all", help="Draw the forest plots of all claims.")] = False,
    out: OutOption = _PICTURES,
) -> None:
    """Draw forest plots as SVG and PNG, with a text alternative beside them."""
    from ketamine_claims.load import load
    from ketamine_claims.plots.forest import draw_forest
    from ketamine_claims.plots.forest_data import build_forests, choose

    if (claim is None) != everything:
        raise KnowledgeBaseError("name one claim, or give --all.", "List the claims with the command claims.")
    kb = load(ctx.obj.root)
    keys = [one.key for one in kb.claims] if claim is None else [kb.claim(claim).key]
    forests = [forest for key in keys for forest in build_forests(kb.store, key)]
    for forest in choose(forests, claim, outcome):
        _write(draw_forest(forest), out)


def draw_evidence_map(ctx: typer.Context, out: OutOption = _PICTURES) -> None:
    """Draw the evidence for and against each claim on one page."""
    from ketamine_claims.load import load
    from ketamine_claims.plots.evidence_map import draw_map

    _write(draw_map(load(ctx.obj.root).claims), out)


def timeline(ctx: typer.Context, out: OutOption = _PICTURES) -> None:
    """Draw the evidence by year of publication."""
    from ketamine_claims.load import load
    from ketamine_claims.plots.timeline import draw_timeline

    _write(draw_timeline(load(ctx.obj.root).claims), out)


def _write(picture: Picture, folder: Path) -> None:
    from ketamine_claims.plots.style import write_picture

    for path in write_picture(picture, folder):
        typer.echo(f"wrote {path}")
