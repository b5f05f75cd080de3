"""The answer of a query as a page shows it: a table, yes or no, and a chart where years are counted."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

import pyoxigraph as ox
from starlette.requests import Request

from ketamine_claims.answer import Answer, Row
from ketamine_claims.namespaces import BASE
from ketamine_claims.serve.middleware import name_client
from ketamine_claims.serve.pages.links import path_of, web_address
from ketamine_claims.serve.pages.site import Site
from ketamine_claims.serve.runner import Result
from ketamine_claims.serve.sparql import unless_gone
from ketamine_claims.values import Term
from ketamine_claims.write_answer import find_numeric, write_short

MOST_ROWS, MOST_COLUMNS = 500, 60
# Of a cell, and of all cells together: what is shown has to be escaped and sent by the process that serves everybody.
_MOST_LETTERS, _MOST_LETTERS_IN_ALL = 2000, 250_000
_LONGEST_NAME = 80
# A column whose cells are longer than this gets room to be read.
_LONG, _MEDIUM = 80, 24
_MOST_NAMED = 1000
_LONGEST_NUMBER = 15
_TABLE, _GRAPH = "application/sparql-results+json", "application/n-triples"
_FEWEST_YEARS, _MOST_YEARS = 3, 80
_CHART_HEIGHT, _STEP = 120.0, 14


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its variable, and the class by which the sheet sets it (``number``, ``long``, …)."""

    name: str
    kind: str


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: what is read, where it leads, and the key of the thing where the text is its label."""

    text: str
    href: str | None = None
    key: str = ""

    def __len__(self) -> int:
        """Count the letters that the cell puts into a page."""
        return len(self.text) + len(self.href or "") + len(self.key)


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
        columns_in_all: How many columns the answer has.
        truth: The answer of an ASK.
        is_graph: Whether the rows are the triples of a graph.
        chart: A chart of the rows, if they count something by year.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    is_cut: bool
    columns_in_all: int
    truth: bool | None
    is_graph: bool
    chart: Chart | None


async def ask(request: Request, site: Site, query: str, *, in_words: bool = False) -> Table:
    """Run a query within the limits of the server.

    Args:
        request: Who asks; the query ends when they leave.
        site: The site.
        query: SPARQL.
        in_words: Whether things of ours are called by their labels rather than by their keys.

    Returns:
        The answer, ready to be shown.

    Raises:
        RefusedError: The query is not valid or not allowed, or went beyond a limit.
    """
    await request.body()
    runner = request.app.state.runner
    result = await unless_gone(request, runner.run(query, [_TABLE, _GRAPH], client=name_client(request.scope)))
    return await asyncio.to_thread(build_table, site, result, in_words=in_words)


def build_table(site: Site, result: Result, *, in_words: bool = False) -> Table:
    """Read as much of an answer as a page shows.

    Args:
        site: The site.
        result: What the runner gave, in one of the two forms that `ask` wants.
        in_words: Whether things of ours are called by their labels rather than by their keys.

    Returns:
        The table.
    """
    answer, columns_in_all = read_answer(result)
    cells = _Cells(site, in_words=in_words and result.is_table)
    rows = tuple(cells.write_rows(answer.rows[:MOST_ROWS]))
    is_cut = len(rows) < len(answer.rows)
    answer = Answer(answer.variables, answer.rows[: len(rows)], answer.truth)
    numeric = find_numeric(answer)
    return Table(
        columns=tuple(
            Column(_cut(variable, _LONGEST_NAME), "number" if is_numeric else _measure(row[place] for row in rows))
            for place, (variable, is_numeric) in enumerate(zip(answer.variables, numeric, strict=True))
        ),
        rows=rows,
        is_cut=is_cut,
        columns_in_all=columns_in_all,
        truth=answer.truth,
        is_graph=not result.is_table,
        chart=None if is_cut else _draw(answer, numeric),
    )


def read_answer(result: Result) -> tuple[Answer, int]:
    """Read an answer, but no more columns than are shown and one row more; and say how many columns there are."""
    most = MOST_ROWS + 1
    if not result.is_table:
        triples = islice(ox.parse(result.body, ox.RdfFormat.N_TRIPLES), most)
        graph = tuple((quad.subject, quad.predicate, quad.object) for quad in triples)
        return Answer(("subject", "predicate", "object"), graph), 3
    read = ox.parse_query_results(result.body, ox.QueryResultsFormat.JSON)
    if isinstance(read, ox.QueryBoolean):
        return Answer(truth=bool(read)), 0
    assert isinstance(read, ox.QuerySolutions)
    variables = tuple(variable.value for variable in read.variables[:MOST_COLUMNS])
    rows = tuple(tuple(islice(solution, MOST_COLUMNS)) for solution in islice(read, most))
    return Answer(variables, rows), len(read.variables)


class _Cells:
    """Writes the cells of one table."""

    def __init__(self, site: Site, *, in_words: bool) -> None:
        self._site = site
        self._in_words = in_words
        self._labels: dict[str, str] = {}

    def write_rows(self, rows: Sequence[Row]) -> Iterator[tuple[Cell, ...]]:
        """Write rows until the page is full; the first one always fits."""
        left = _MOST_LETTERS_IN_ALL
        for row in rows:
            cells = tuple(map(self._write, row))
            left -= sum(map(len, cells))
            if left < 0:
                return
            yield cells

    def _write(self, term: Term | None) -> Cell:
        if not isinstance(term, ox.NamedNode):
            if isinstance(term, ox.Literal) and len(term.value) > _MOST_LETTERS:
                return Cell(_cut(term.value, _MOST_LETTERS))
            return Cell(_cut(write_short(term), _MOST_LETTERS))
        text = _cut(write_short(term), _MOST_LETTERS)
        if len(term.value) > _MOST_LETTERS:
            return Cell(text)
        if not term.value.startswith(BASE):
            return Cell(text, web_address(term.value))
        if not self._site.has(term.value):
            return Cell(text)
        label = self._find_label(term) if self._in_words else text
        return Cell(label, path_of(term.value), text if label != text else "")

    def _find_label(self, node: ox.NamedNode) -> str:
        """Give the label of a thing; its key once so many were looked up that the page would become slow."""
        label = self._labels.get(node.value)
        if label is None and len(self._labels) < _MOST_NAMED:
            label = self._labels[node.value] = _cut(self._site.label(node), _MOST_LETTERS)
        return label or write_short(node)


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[:most]}…"


def _measure(cells: Iterable[Cell]) -> str:
    longest = max((len(cell.text) for cell in cells), default=0)
    return "long" if longest > _LONG else "medium" if longest > _MEDIUM else ""


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
    if not isinstance(term, ox.Literal) or len(term.value) > _LONGEST_NUMBER or not term.value.isascii():
        return None
    return float(term.value) if term.value.replace(".", "", 1).isdigit() else None
