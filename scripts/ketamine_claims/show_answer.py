"""Show what a query answered, and which queries there are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

import pyoxigraph as ox

from ketamine_claims.ask import Answer, Term
from ketamine_claims.namespaces import shorten_or_full
from ketamine_claims.queries import Query
from ketamine_claims.terminal import OutputFormat, open_console, print_csv, print_json, print_text


def show_answer(answer: Answer, output: OutputFormat) -> None:
    """Print an answer.

    Args:
        answer: The answer.
        output: Table, CSV or JSON; a graph is printed as N-Triples whatever this says.
    """
    if output is OutputFormat.json:
        print_text(answer.write_json())
    elif output is OutputFormat.csv or answer.truth is not None or answer.triples is not None:
        print_text(answer.write_csv())
    else:
        _show_table(answer)


def _show_table(answer: Answer) -> None:
    from rich import box
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for variable in answer.variables:
        table.add_column(variable, overflow="fold")
    for row in answer.rows:
        table.add_row(*(Text(_write(term)) for term in row))
    console = open_console()
    console.print(table)
    console.print(f"{len(answer.rows)} row{'s' * (len(answer.rows) != 1)}.", style="dim")


def _write(term: Term | None) -> str:
    if term is None:
        return ""
    if isinstance(term, ox.NamedNode):
        return shorten_or_full(term.value)
    return str(term) if isinstance(term, ox.BlankNode) else term.value


def show_queries(queries: Sequence[Query], output: OutputFormat) -> None:
    """Print which queries there are.

    Args:
        queries: The queries.
        output: Table, CSV or JSON.
    """
    if output is OutputFormat.json:
        fields = ("name", "summary", "description", "tags", "parameters")
        print_json([{key: value for key, value in asdict(query).items() if key in fields} for query in queries])
    elif output is OutputFormat.csv:
        rows = [(query.name, query.summary, " ".join(query.tags), _write_parameters(query)) for query in queries]
        print_csv(("name", "summary", "tags", "parameters"), rows)
    else:
        _show_queries_table(queries)


def _show_queries_table(queries: Sequence[Query]) -> None:
    from rich import box
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    table.add_column("Query", no_wrap=True)
    table.add_column("Question", ratio=2)
    table.add_column("Parameters", ratio=1)
    for query in queries:
        table.add_row(Text(query.name), Text(query.summary), Text(_write_parameters(query)))
    open_console().print(table)


def _write_parameters(query: Query) -> str:
    told = []
    for parameter in query.parameters:
        default = f"={parameter.default}" if parameter.default is not None else ""
        told.append(f"{parameter.name}{default} ({parameter.type})")
    return ", ".join(told)
