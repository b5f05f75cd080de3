"""The command that builds a release. The work lies in the modules of `ketamine_claims.release`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def add_commands(app: typer.Typer) -> None:
    """Add the commands of this module to the command line."""
    app.command()(release)


def release(
    ctx: typer.Context,
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="New folder, or an earlier release to replace.")],
    date: Annotated[
        str | None,
        typer.Option(metavar="YYYY-MM-DD", help="Day of the release; by default the latest that the data name."),
    ] = None,
    sign_key: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="RSA private key to sign the nanopublications with; unsigned without."),
    ] = None,
    previous: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="The release before this one; says in the new one what changed."),
    ] = None,
) -> None:
    """Write the knowledge base in every format; the same data always give the same bytes."""
    from ketamine_claims.load import load
    from ketamine_claims.release.build import build_release

    files = build_release(load(ctx.obj.root), folder, date, sign_key, previous)
    for file in files:
        typer.echo(f"{len(file.content):>10,}  {file.path}")
    typer.echo(f"{len(files)} files in {folder}")
