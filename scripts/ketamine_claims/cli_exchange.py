"""The commands that compare two versions and that send one elsewhere."""

from __future__ import annotations

import os
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ketamine_claims.release.push_options import Addresses, Layout, Method, find_addresses

if TYPE_CHECKING:
    from ketamine_claims.release.diff import Difference
    from ketamine_claims.release.diff_answers import AnswerChange

EXIT_DIFFERENT = 1


class DiffFormat(StrEnum):
    """How to print what changed."""

    text = "text"
    markdown = "markdown"
    turtle = "turtle"
    json = "json"


_SIDE = "Release, knowledge base, RDF file (.gz too), or git:REVISION."


def diff(
    ctx: typer.Context,
    old: Annotated[str, typer.Argument(metavar="OLD", help=_SIDE)],
    new: Annotated[str, typer.Argument(metavar="NEW", help=_SIDE)],
    output: Annotated[
        DiffFormat, typer.Option("--format", "-f", help="Text, Markdown for a changelog, RDF, or JSON.")
    ] = DiffFormat.text,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Print nothing; only the exit status tells.")] = False,
) -> None:
    """Tell what changed in meaning between two versions, and which answers changed with it.

    Exit status 0: both mean the same; 1: they differ; 2: trouble.
    """
    from ketamine_claims.queries import list_queries
    from ketamine_claims.release.diff import compare
    from ketamine_claims.release.diff_answers import compare_answers
    from ketamine_claims.release.diff_inputs import open_side

    root = ctx.obj.root
    difference = compare(open_side(old, root), open_side(new, root))
    if not quiet:
        # The same triples give the same answers.
        queries = [] if difference.same else list_queries(root)
        answers = compare_answers(difference.old, difference.new, queries)
        _show_difference(output, difference, answers, len(queries))
    if not difference.same:
        raise typer.Exit(EXIT_DIFFERENT)


def _show_difference(output: DiffFormat, difference: Difference, answers: list[AnswerChange], asked: int) -> None:
    from ketamine_claims.release.diff_rdf import write_turtle
    from ketamine_claims.release.diff_show import show_text, write_markdown
    from ketamine_claims.release.diff_words import build_document
    from ketamine_claims.terminal import print_json, print_text

    if output is DiffFormat.text:
        show_text(difference, answers, asked)
    elif output is DiffFormat.markdown:
        print_text(write_markdown(difference, answers, asked))
    elif output is DiffFormat.turtle:
        print_text(write_turtle(difference, answers))
    else:
        print_json(build_document(difference, answers, asked))


def push(
    url: Annotated[str, typer.Argument(metavar="URL", help="Address of the store or repository.")],
    release: Annotated[Path, typer.Option("--release", metavar="DIR", help="Folder of the release.")] = Path("release"),
    layout: Annotated[
        Layout, typer.Option("--store", help="Which store it is, so that the addresses below need not be given.")
    ] = Layout.generic,
    graph_store: Annotated[
        str | None, typer.Option("--graph-store", metavar="URL", help="Its address of the Graph Store Protocol.")
    ] = None,
    update: Annotated[str | None, typer.Option("--update", metavar="URL", help="Its address of updates.")] = None,
    query: Annotated[str | None, typer.Option("--query", metavar="URL", help="Its address of queries.")] = None,
    method: Annotated[
        Method, typer.Option("--method", help="Graph Store Protocol, updates, or what the store has.")
    ] = Method.auto,
    batch: Annotated[int, typer.Option("--batch", min=1, help="Triples in one update.")] = 2000,
    timeout: Annotated[int, typer.Option("--timeout", min=1, help="Seconds to wait for each reply.")] = 300,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Ask what is there; change nothing.")] = False,
    resume: Annotated[bool, typer.Option("--resume", help="Go on where an earlier push broke off.")] = False,
    plain_http: Annotated[
        bool, typer.Option("--plain-http", help="Send credentials without encryption to another machine.")
    ] = False,
) -> None:
    """Load a release into a SPARQL 1.1 store, one named graph a part, and compare what arrived.

    Credentials come from the environment: SPARQL_USER and SPARQL_PASSWORD, or SPARQL_TOKEN.
    """
    from ketamine_claims.release.push import push as run
    from ketamine_claims.release.push_http import Client, check_address, read_credentials
    from ketamine_claims.release.push_read import read_release
    from ketamine_claims.release.push_show import follow, show_pushed
    from ketamine_claims.release.push_store import RemoteStore

    known = find_addresses(url, layout)
    addresses = Addresses(query or known.query, update or known.update, graph_store or known.graph_store)
    credentials = read_credentials(os.environ)
    for address in (addresses.query, addresses.update, addresses.graph_store):
        check_address(address, credentials, plain=plain_http)
    released = read_release(release)
    store = RemoteStore(Client(credentials, timeout), addresses, batch)
    with follow() as report:
        pushed = run(released, store, method, resume=resume, dry_run=dry_run, report=report)
    show_pushed(pushed, released, url)


def add_commands(app: typer.Typer) -> None:
    """Add the commands of this module to the command line."""
    app.command()(diff)
    app.command()(push)
