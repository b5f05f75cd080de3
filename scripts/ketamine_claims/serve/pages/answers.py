"""The answer of a query as a page shows it: a table, yes or no, and a chart where years are counted."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from itertools import islice

import pyoxigraph as ox
from starlette.requests import Request

from ketamine_claims.answer import Answer
from ketamine_claims.serve.middleware import name_client
from ketamine_claims.serve.pages.site import Site
from ketamine_claims.serve.pages.statements import Value, write_node
from ketamine_claims.serve.runner import Result
from ketamine_claims.serve.sparql import unless_gone
from ketamine_claims.values import Term
from ketamine_claims.write_answer import find_numeric, write_short

MOST_ROWS = 500
_MOST_LETTERS = 2000
_TABLE, _GRAPH = "application/sparql-results+json", "application/n-triples"
_FEWEST_YEARS, _MOST_YEARS = 3, 80
_CHART_HEIGHT, _STEP = 120.0, 14


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its variable, and whether it holds nothing but numbers."""

    name: str
    is_numeric: bool


@dataclass(frozen=True, slots=True)
class ChartBar:
    """A bar of a chart, in units of the picture."""

    x: int
    y: float
    height: float
    year: int
    number: float


@dataclass(frozen=True, slots=True)
class Chart:
    """A bar chart by year: what it counts, its width, its bars, and the years to name below it."""

    counted: str
    width: int
    bars: tuple[ChartBar, ...]
    most: float


@dataclass(frozen=True, slots=True)
class Table:
    """An answer as a page shows it.

    Attributes:
        columns: The columns; none for an ASK.
        rows: The rows, as many as are shown.
        is_cut: Whether there are more rows than are shown.
        truth: The answer of an ASK.
        is_graph: Whether the rows are the triples of a graph.
        chart: A chart of the rows, if they count something by year.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[Value, ...], ...]
    is_cut: bool
    truth: bool | None
    is_graph: bool
    chart: Chart | None


async def ask(request: Request, site: Site, query: str) -> Table:
    """Run a query within the limits of the server.

    Args:
        request: Who asks; the query ends when they leave.
        site: The site.
        query: SPARQL.

    Returns:
        The answer, ready to be shown.

    Raises:
        RefusedError: The query is not valid or not allowed, or went beyond a limit.
    """
    await request.body()
    runner = request.app.state.runner
    result = await unless_gone(request, runner.run(query, [_TABLE, _GRAPH], client=name_client(request.scope)))
    return await asyncio.to_thread(build_table, site, result)


def build_table(site: Site, result: Result) -> Table:
    """Read the first rows of an answer.

    Args:
        site: The site.
        result: What the runner gave, in one of the two forms that `ask` wants.

    Returns:
        The table.
    """
    answer = read_answer(result)
    is_cut = len(answer.rows) > MOST_ROWS
    answer = Answer(answer.variables, answer.rows[:MOST_ROWS], answer.truth)
    numeric = find_numeric(answer)
    return Table(
        columns=tuple(map(Column, answer.variables, numeric)),
        rows=tuple(tuple(_write(site, term) for term in row) for row in answer.rows),
        is_cut=is_cut,
        truth=answer.truth,
        is_graph=not result.is_table,
        chart=None if is_cut else _draw(answer, numeric),
    )


def read_answer(result: Result) -> Answer:
    """Read an answer, but no more rows than one beyond those that are shown."""
    most = MOST_ROWS + 1
    if not result.is_table:
        triples = islice(ox.parse(result.body, ox.RdfFormat.N_TRIPLES), most)
        rows = tuple((quad.subject, quad.predicate, quad.object) for quad in triples)
        return Answer(("subject", "predicate", "object"), rows)
    read = ox.parse_query_results(result.body, ox.QueryResultsFormat.JSON)
    if isinstance(read, ox.QueryBoolean):
        return Answer(truth=bool(read))
    assert isinstance(read, ox.QuerySolutions)
    variables = tuple(variable.value for variable in read.variables)
    return Answer(variables, tuple(tuple(solution) for solution in islice(read, most)))


def _write(site: Site, term: Term | None) -> Value:
    text = write_short(term)
    text = text if len(text) <= _MOST_LETTERS else f"{text[:_MOST_LETTERS]}…"
    return Value(text, write_node(site, term).href) if isinstance(term, ox.NamedNode) else Value(text)


def _draw(answer: Answer, numeric: list[bool]) -> Chart | None:
    """Draw what is counted by year: the first column of numbers behind one of years."""
    if not answer.variables or answer.variables[0] != "year" or numeric.count(True) < 2:
        return None
    at = next(place for place, is_numeric in enumerate(numeric) if is_numeric and place)
    read = [(_read_number(row[0]), _read_number(row[at])) for row in answer.rows]
    pairs = {int(year): number for year, number in read if year is not None and number is not None}
    if len(pairs) < _FEWEST_YEARS or max(pairs) - min(pairs) >= _MOST_YEARS or len(pairs) < len(answer.rows) - 1:
        return None
    first, most = min(pairs), max(pairs.values()) or 1
    bars = tuple(
        ChartBar(
            x=(year - first) * _STEP,
            y=round(_CHART_HEIGHT * (1 - number / most), 1),
            height=round(_CHART_HEIGHT * number / most, 1),
            year=year,
            number=number,
        )
        for year, number in sorted(pairs.items())
    )
    return Chart(answer.variables[at], (max(pairs) - first + 1) * _STEP, bars, most)


def _read_number(term: Term | None) -> float | None:
    if not isinstance(term, ox.Literal) or not term.value.replace(".", "", 1).isdigit():
        return None
    return float(term.value)
