"""The commands that ask: ``query``, ``queries`` and ``cookbook``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperCommand

from ketamine_claims.errors import QueryError
from ketamine_claims.terminal import AnswerFormat, ListFormat

_VALUES = "ketamine_claims.values"


class QueryCommand(TyperCommand):
    """Takes the parameters of the query that is asked as options, besides its own."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Set aside ``--NAME VALUE`` where NAME is no option of this command; explain a query for ``NAME --help``."""
        own = {opt: param for param in self.get_params(ctx) for opt in (*param.opts, *param.secondary_opts)}
        values: dict[str, str] = {}
        rest: list[str] = []
        words: list[str] = []
        queue = list(args)
        while queue:
            word = queue.pop(0)
            key, equals, value = word.partition("=")
            if word == "--":
                rest += [word, *queue]
                break
            if not word.startswith("-") or word == "-":
                words.append(word)
                rest.append(word)
            elif key in own or not word.startswith("--"):
                rest.append(word)
                if key in own and not equals and not getattr(own[key], "is_flag", False) and queue:
                    rest.append(queue.pop(0))
            else:
                if not equals and not queue:
                    raise QueryError(f"{key} has no value.", f"Write it as {key} VALUE.")
                values[key.removeprefix("--")] = value if equals else queue.pop(0)
        if "--help" in rest and words:
            _explain(ctx, words[0])
        ctx.meta[_VALUES] = values
        return super().parse_args(ctx, rest)


def _explain(ctx: Any, name: str) -> None:
    from ketamine_claims.queries import find_query
    from ketamine_claims.show_queries import show_usage

    show_usage(find_query(ctx.obj.root, name))
    ctx.exit()


def query(
    ctx: typer.Context,
    name: Annotated[
        str, typer.Argument(help="Name of a query (see queries), a file with SPARQL, or - for standard input.")
    ],
    param: Annotated[
        list[str] | None,
        typer.Option("--param", "-p", metavar="NAME=VALUE", help="A parameter; the same as --NAME VALUE."),
    ] = None,
    output: Annotated[
        AnswerFormat, typer.Option("--format", "-f", help="How to print the answer.")
    ] = AnswerFormat.table,
    columns: Annotated[
        str | None, typer.Option("--columns", metavar="A,B", help="Print these columns only.", show_default=False)
    ] = None,
    engine: Annotated[
        str, typer.Option(metavar="embedded|rdflib|URL", help="In process, or a SPARQL endpoint with the data.")
    ] = "embedded",
    endpoint: Annotated[str | None, typer.Option(metavar="URL", hidden=True)] = None,
    timeout: Annotated[int, typer.Option(min=1, help="Seconds to wait for an endpoint.")] = 60,
) -> None:
    """Ask a named query, or one in a file. Its parameters are options: query evidence-for --claim onset-speed."""
    from ketamine_claims.ask import ask, is_address
    from ketamine_claims.hints import describe_defaults, list_hints
    from ketamine_claims.load import load
    from ketamine_claims.queries import bind, check_values, find_query
    from ketamine_claims.show_answer import print_hint, show_answer

    engine = endpoint or engine
    found = find_query(ctx.obj.root, name)
    values = {**_read_params(param or []), **ctx.meta[_VALUES]}
    text = bind(found, values)
    if is_address(engine):
        from ketamine_claims.endpoint import ask_endpoint

        answer = ask_endpoint(engine, text, timeout)
    else:
        kb = load(ctx.obj.root)
        check_values(kb.store, found, values)
        answer = ask(kb, text, engine, found.path)
        if found.path.parent.resolve() != (ctx.obj.root / "queries").resolve():
            for hint in list_hints(kb.store, text):
                print_hint(hint)
    if columns is not None:
        answer = answer.select([column.strip() for column in columns.split(",")])
    show_answer(answer, output)
    if defaults := describe_defaults(found, values):
        print_hint(f"asked with {defaults}, by default.")


def _read_params(params: list[str]) -> dict[str, str]:
    values = {}
    for entry in params:
        key, equals, value = entry.partition("=")
        if not equals or not key:
            raise QueryError(f"--param {entry!r} has no value.", "Write it as --param NAME=VALUE.")
        values[key] = value
    return values


ListFormatOption = Annotated[ListFormat, typer.Option("--format", "-f", help="How to print it.")]
queries_app = typer.Typer(help="List the named queries, search them, or show one.")


@queries_app.callback(invoke_without_command=True)
def queries(ctx: typer.Context, output: ListFormatOption = ListFormat.table) -> None:
    """List the named queries by who asks, search them, or show one."""
    if ctx.invoked_subcommand is None:
        list_all(ctx, output)


@queries_app.command("list")
def list_all(ctx: typer.Context, output: ListFormatOption = ListFormat.table) -> None:
    """List all queries by who asks."""
    from ketamine_claims.queries import list_federated, list_queries
    from ketamine_claims.show_queries import show_queries

    root = ctx.obj.root
    show_queries([*list_queries(root), *list_federated(root)], output)


@queries_app.command()
def search(
    ctx: typer.Context,
    words: Annotated[
        list[str], typer.Argument(metavar="WORD…", help="Words that the query must mention, or a whole question.")
    ],
    output: ListFormatOption = ListFormat.table,
) -> None:
    """List the queries that mention all of the words, or else those that come nearest."""
    from ketamine_claims.queries import list_federated, list_queries
    from ketamine_claims.search import rank_queries, search_queries
    from ketamine_claims.show_answer import print_hint
    from ketamine_claims.show_queries import show_queries

    every = [*list_queries(ctx.obj.root), *list_federated(ctx.obj.root)]
    wanted = " ".join(words)
    found = search_queries(every, wanted)
    show_queries(found or rank_queries(every, wanted), output)
    if not found:
        print_hint("no query mentions all of these words; these come nearest. For words in the data ask find-by-words.")


@queries_app.command()
def show(
    ctx: typer.Context,
    name: Annotated[str, typer.Argument(help="Name of a query, or a file.")],
    output: ListFormatOption = ListFormat.table,
) -> None:
    """Show one query: its question, what to know, its parameters and its text."""
    from ketamine_claims.queries import find_query
    from ketamine_claims.show_queries import show_query

    show_query(find_query(ctx.obj.root, name), output)


def cookbook(
    ctx: typer.Context,
    out: Annotated[
        Path | None, typer.Option("--out", metavar="FILE", help="Write to this file.", show_default=False)
    ] = None,
) -> None:
    """Write a page with every query, its text, and its answer from the data."""
    from ketamine_claims.cookbook import write_cookbook
    from ketamine_claims.files import write_text
    from ketamine_claims.load import load
    from ketamine_claims.terminal import print_text

    text = write_cookbook(load(ctx.obj.root))
    if out is None:
        print_text(text)
    else:
        write_text(out, text)


def add_commands(app: typer.Typer) -> None:
    """Hook the commands in.

    Args:
        app: The command line.
    """
    app.add_typer(queries_app, name="queries")
    app.command(cls=QueryCommand)(query)
    app.command()(cookbook)
