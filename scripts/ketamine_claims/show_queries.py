"""Show which queries there are, and what one of them asks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING

from ketamine_claims.parameters import Parameter
from ketamine_claims.queries import Query, group_by_audience
from ketamine_claims.terminal import ListFormat, open_console, print_csv, print_json, print_text

if TYPE_CHECKING:
    from rich.console import Console

_FIELDS = ("name", "summary", "description", "tags", "parameters")
_WIDE = 100


def show_queries(queries: Sequence[Query], output: ListFormat) -> None:
    """Print which queries there are.

    Args:
        queries: The queries.
        output: Table, CSV, JSON, or Turtle in the vocabulary of SIB's collections of examples.
    """
    if output is ListFormat.json:
        print_json([_describe(query) for query in queries])
    elif output is ListFormat.csv:
        rows = [
            (query.name, query.audience, query.summary, " ".join(query.tags), _write_parameters(query))
            for query in queries
        ]
        print_csv(("name", "audience", "summary", "tags", "parameters"), rows)
    elif output is ListFormat.turtle:
        from ketamine_claims.examples import write_examples

        print_text(write_examples(queries))
    else:
        _show_groups(queries)


def show_query(query: Query, output: ListFormat) -> None:
    """Print one query: its question, what to know, its parameters and its text.

    Args:
        query: The query.
        output: Table for people, otherwise see `show_queries`.
    """
    if output is not ListFormat.table:
        if output is ListFormat.json:
            print_json({**_describe(query), "text": query.body})
        else:
            show_queries([query], output)
        return
    show_usage(query)
    console = open_console()
    console.print()
    print_text(query.body.strip() + "\n")


def show_usage(query: Query) -> None:
    """Print one query without its text.

    Args:
        query: The query.
    """
    console = open_console()
    console.print(query.summary or query.name, style="bold")
    if query.description:
        console.print(query.description)
    if query.tags:
        console.print(f"Tags: {', '.join(query.tags)}", style="dim")
    for service in query.services:
        console.print(f"Asks as well: {service}", style="dim")
    _show_parameters(console, query.parameters)
    options = "".join(f" --{one.name} {one.default or one.type.upper()}" for one in query.parameters)
    console.print(f"\nketamine-claims query {query.name}{options}", soft_wrap=True)


def _show_parameters(console: Console, parameters: Sequence[Parameter]) -> None:
    from rich.table import Table
    from rich.text import Text

    if not parameters:
        return
    console.print()
    table = Table.grid(padding=(0, 2, 0, 0))
    for one in parameters:
        default = f" Default: {one.default}." if one.default is not None else " May be left out." * one.optional
        told = f"{one.description.rstrip('.')}." if one.description else ""
        table.add_row(Text(f"  --{one.name}"), Text(one.type, style="dim"), Text(f"{told}{default}".strip()))
    console.print(table)


def _show_groups(queries: Sequence[Query]) -> None:
    from rich.padding import Padding
    from rich.table import Table
    from rich.text import Text

    console = open_console()
    widest = max((len(query.name) for query in queries), default=0)
    for heading, members in group_by_audience(queries).items():
        console.print(f"{heading} ({len(members)})", style="bold")
        table = Table.grid(padding=(0, 2, 0, 0))
        if console.width >= _WIDE:
            table.add_column(width=widest + 2, no_wrap=True)
            table.add_column()
        for query in members:
            question = Text(query.summary)
            if query.parameters:
                question.append(f"  [{', '.join(one.name for one in query.parameters)}]", style="dim")
            if console.width >= _WIDE:
                table.add_row(Text(f"  {query.name}", style="cyan"), question)
            else:
                table.add_row(Text(f"  {query.name}", style="cyan"))
                table.add_row(Padding(question, (0, 0, 0, 4)))
        console.print(table)
        console.print()
    console.print(
        f"{len(queries)} quer{'ies' if len(queries) != 1 else 'y'}; names of parameters in brackets. "
        "Run one with query NAME, see one with queries show NAME, look for words with queries search WORD.",
        style="dim",
    )


def _describe(query: Query) -> dict[str, object]:
    fields = {key: value for key, value in asdict(query).items() if key in _FIELDS}
    return {**fields, "audience": query.audience, "form": query.form, "services": list(query.services)}


def _write_parameters(query: Query) -> str:
    told = []
    for parameter in query.parameters:
        default = f"={parameter.default}" if parameter.default is not None else ""
        told.append(f"{parameter.name}{default} ({parameter.type})")
    return ", ".join(told)
