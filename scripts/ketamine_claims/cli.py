"""The command line. Each command is a few lines here; what it does lies in the module of its step."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from ketamine_claims.cli_analysis import add_commands as add_analysis_commands
from ketamine_claims.cli_check_sources import add_commands as add_check_commands
from ketamine_claims.cli_exchange import add_commands as add_exchange_commands
from ketamine_claims.cli_explain import add_commands as add_explain_commands
from ketamine_claims.cli_query import add_commands as add_query_commands
from ketamine_claims.cli_release import add_commands as add_release_commands
from ketamine_claims.cli_serve import add_commands as add_serve_commands
from ketamine_claims.cli_validate import add_commands as add_validate_commands
from ketamine_claims.errors import KnowledgeBaseError
from ketamine_claims.terminal import OutputFormat, print_error

EXIT_FAULT = 1
EXIT_ERROR = 2
EXIT_PIPE = 141  # 128 and the number of SIGPIPE, as shells report it


class ErrorReportingGroup(TyperGroup):
    """Prints the errors that a user can act on as one message, without a traceback."""

    def invoke(self, ctx: Any) -> Any:
        """Run the chosen command."""
        try:
            return super().invoke(ctx)
        except KnowledgeBaseError as error:
            print_error(error)
            raise typer.Exit(EXIT_ERROR) from error


class TextFormat(StrEnum):
    """Text for people or JSON for programs."""

    text = "text"
    json = "json"


@dataclass(frozen=True, slots=True)
class Settings:
    """What holds for every command: the folder of the knowledge base, None for the one that comes along."""

    data: Path | None

    @property
    def root(self) -> Path:
        """The folder to read from."""
        from ketamine_claims.files import find_root

        return self.data or find_root()


app = typer.Typer(
    cls=ErrorReportingGroup,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="The claims of an article, the evidence for and against each, and how they were judged. Not medical advice.",
)

FormatOption = Annotated[OutputFormat, typer.Option("--format", "-f", help="How to print the rows.")]
TextFormatOption = Annotated[TextFormat, typer.Option("--format", "-f", help="Text or JSON.")]


def _print_version(wanted: bool) -> None:
    if wanted:
        from ketamine_claims import __version__

        typer.echo(f"ketamine-claims {__version__}")
        raise typer.Exit


@app.callback()
def configure(
    ctx: typer.Context,
    data: Annotated[
        Path | None, typer.Option("--data", metavar="DIR", help="Folder of another knowledge base.", show_default=False)
    ] = None,
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Take the options that hold for every command."""
    ctx.obj = Settings(data)


@app.command()
def claims(ctx: typer.Context, output: FormatOption = OutputFormat.table) -> None:
    """List the claims with verdict, certainty and number of evidence lines."""
    from ketamine_claims.load import load
    from ketamine_claims.show_claims import show_claims

    show_claims(load(ctx.obj.root).claims, output)


@app.command()
def show(
    ctx: typer.Context,
    claim: Annotated[str, typer.Argument(help="Key of a claim, for instance onset-speed.")],
    output: TextFormatOption = TextFormat.text,
) -> None:
    """Show one claim: what it says and where, its verdict, the evidence for and against it, the sources."""
    from ketamine_claims.load import load
    from ketamine_claims.show_dossier import show_dossier, show_dossier_json

    found = load(ctx.obj.root).claim(claim)
    if output is TextFormat.json:
        show_dossier_json(found)
    else:
        show_dossier(found)


@app.command("format")
def format_command(
    ctx: typer.Context,
    files: Annotated[
        list[Path] | None, typer.Argument(help="Turtle files; by default all of the knowledge base.")
    ] = None,
    check: Annotated[bool, typer.Option("--check", help="Write nothing; exit 1 if a file is not canonical.")] = False,
    diff: Annotated[bool, typer.Option("--diff", help="Write nothing; print what would change.")] = False,
) -> None:
    """Write Turtle files in their one canonical form."""
    from ketamine_claims.format import format_file, list_format_files, write_formatted
    from ketamine_claims.order import read_order

    root = ctx.obj.root
    order = read_order(root)
    # All files are worked out before the first is written, so that an error leaves all as they were.
    formatted = [format_file(path, order) for path in files or list_format_files(root)]
    changed = [file for file in formatted if file.changed]
    for file in changed:
        if diff:
            sys.stdout.write(file.write_diff())
        else:
            typer.echo(f"{'would format' if check else 'formatted'} {file.path}")
    if not check and not diff:
        write_formatted(changed)
    if not diff:
        typer.echo(f"{len(formatted) - len(changed)} of {len(formatted)} files were in canonical form.")
    if changed and check:
        raise typer.Exit(EXIT_FAULT)


add_query_commands(app)
add_validate_commands(app)
add_analysis_commands(app)
add_check_commands(app)
add_release_commands(app)
add_explain_commands(app)
add_serve_commands(app)
add_exchange_commands(app)


def main() -> None:
    """Run the command line; where a reader stops early, such as ``head``, stop as other tools do, without a message."""
    try:
        app()
        sys.stdout.flush()
    except BrokenPipeError:
        _stop_quietly()
    except SystemExit as stop:
        # Click and Rich turn a reader that stopped into an exit of their own.
        if not isinstance(stop.__context__, BrokenPipeError):
            raise
        _stop_quietly()
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        print(f"Error: the output cannot be written: {error.strerror or error}.", file=sys.stderr)
        sys.exit(2)


def _stop_quietly() -> None:
    # Python would complain once more while closing standard output.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    sys.exit(EXIT_PIPE)
