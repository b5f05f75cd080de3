"""What a query gives: rows, a truth value or a graph, ready to be carried to other tools."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyoxigraph as ox

from ketamine_claims.errors import QueryError, suggest
from ketamine_claims.values import Record, Term, to_python

if TYPE_CHECKING:
    import pandas
    import polars

Row = tuple[Term | None, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """What a query gives; one of the three kinds is there.

    Iterate over it to get the rows of a SELECT as `Record`, with Python values: IRIs as `Iri` (a ``str``), numbers as
    ``int``, ``Decimal`` or ``float``, truth values as ``bool``, dates as ``datetime.date``, all else as ``str``; None
    where a row has no value.

    Attributes:
        variables: Names of the columns of a SELECT.
        rows: Rows of a SELECT, one RDF term or None a column.
        truth: Answer of an ASK.
        triples: Graph of a CONSTRUCT or DESCRIBE.

    Example:
        >>> from ketamine_claims import load
        >>> answer = load().query("evidence-against", claim="not-addictive")
        >>> {row.bearing for row in answer} <= {"disputes", "null result"}
        True
        >>> answer.to_dicts()[0]["claim"].curie
        'claim:not-addictive'
    """

    variables: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()
    truth: bool | None = None
    triples: tuple[ox.Triple, ...] | None = None

    def __iter__(self) -> Iterator[Record]:
        """Give the rows of a SELECT, one after the other, with Python values."""
        for row in self.rows:
            yield Record(self.variables, [to_python(term) for term in row])

    def __len__(self) -> int:
        """Return the number of rows, or of triples."""
        return len(self.rows if self.triples is None else self.triples)

    def __bool__(self) -> bool:
        """Say what an ASK answered; otherwise whether there is anything in it."""
        return len(self) > 0 if self.truth is None else self.truth

    def __repr__(self) -> str:
        if self.truth is not None:
            return f"Answer({self.truth})"
        if self.triples is not None:
            return f"Answer({len(self)} triples)"
        return f"Answer({len(self)} rows: {', '.join(self.variables)})"

    def select(self, columns: Sequence[str]) -> Answer:
        """Keep some columns of a SELECT, in the order given.

        Args:
            columns: Their names.

        Returns:
            The same rows with these columns.

        Raises:
            QueryError: There is no such column; suggests the nearest.
        """
        for column in columns:
            if column not in self.variables:
                known = f"The columns are: {', '.join(self.variables) or 'none'}."
                raise QueryError(f"no column is named {column!r}.", suggest(column, self.variables) or known)
        places = [self.variables.index(column) for column in columns]
        return replace(self, variables=tuple(columns), rows=tuple(tuple(row[at] for at in places) for row in self.rows))

    def to_dicts(self) -> list[dict[str, Any]]:
        """Give each row of a SELECT as a dictionary of Python values."""
        return [record.to_dict() for record in self]

    def to_csv(self, path: str | Path | None = None) -> str:
        """Write the answer as CSV: a SELECT as SPARQL 1.1 says, an ASK as one word, a graph as its triples.

        Args:
            path: File to write to as well, if any.

        Returns:
            The text.
        """
        from ketamine_claims.files import write_text
        from ketamine_claims.write_answer import write_csv

        text = write_csv(self)
        if path is not None:
            write_text(Path(path), text)
        return text

    def write(self, kind: str) -> str:
        """Write the answer as text.

        Args:
            kind: ``csv``, ``tsv``, ``json``, ``xml``, ``markdown``, or ``turtle`` for a graph.

        Returns:
            The text. A graph is written as JSON-LD for ``json`` and as RDF/XML for ``xml``.

        Raises:
            QueryError: ``turtle`` for an answer that is no graph.
        """
        from ketamine_claims.write_answer import write

        return write(self, kind)

    def to_pandas(self) -> pandas.DataFrame:
        """Give the rows of a SELECT as a pandas table.

        Returns:
            One column a variable; numbers as floats or integers, truth values as booleans, all else as text.

        Raises:
            QueryError: pandas is not installed, or the answer has no rows and columns.
        """
        try:
            import pandas
        except ImportError as error:
            raise _missing("pandas") from error
        columns = self._read_columns()
        frame = pandas.DataFrame(columns, columns=list(self.variables))
        for name, values in columns.items():
            # pandas would turn 2021 into 2021.0 where a value of the column is missing.
            kinds = {type(value) for value in values}
            if kinds == {int, type(None)}:
                frame[name] = frame[name].astype("Int64")
        return frame

    def to_polars(self) -> polars.DataFrame:
        """Give the rows of a SELECT as a polars table.

        Returns:
            One column a variable; numbers as floats or integers, truth values as booleans, all else as text.

        Raises:
            QueryError: polars is not installed, or the answer has no rows and columns.
        """
        try:
            import polars
        except ImportError as error:
            raise _missing("polars") from error
        return polars.DataFrame({name: polars.Series(name, values) for name, values in self._read_columns().items()})

    def _read_columns(self) -> dict[str, list[Any]]:
        if self.truth is not None or self.triples is not None:
            raise QueryError("only the answer of a SELECT is a table.", "Take truth or triples.")
        return {
            name: _unify([_simplify(to_python(row[place])) for row in self.rows])
            for place, name in enumerate(self.variables)
        }


def collect(result: ox.QuerySolutions | ox.QueryBoolean | ox.QueryTriples) -> Answer:
    """Take everything out of a result of the embedded engine.

    Args:
        result: The result, unread.

    Returns:
        The answer.
    """
    if isinstance(result, ox.QueryBoolean):
        return Answer(truth=bool(result))
    with _pause_collector():
        if isinstance(result, ox.QueryTriples):
            return Answer(triples=tuple(result))
        variables = tuple(variable.value for variable in result.variables)
        return Answer(variables=variables, rows=tuple(map(tuple, result)))


@contextmanager
def _pause_collector() -> Iterator[None]:
    """Keep Python from looking for cycles among rows that hold none: half the time of a large answer goes there."""
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()


def _simplify(value: Any) -> Any:
    # Tables are there to be computed and drawn with, where Decimal and subclasses of str are in the way.
    if isinstance(value, Decimal):
        return float(value)
    return str(value) if isinstance(value, str) else value


def _unify(values: list[Any]) -> list[Any]:
    kinds = {type(value) for value in values if value is not None}
    if len(kinds) < 2:
        return values
    if kinds == {int, float}:
        return [None if value is None else float(value) for value in values]
    return [None if value is None else str(value) for value in values]


def _missing(library: str) -> QueryError:
    return QueryError(f"{library} is not installed.", f"Install it with pip install 'ketamine-claims[{library}]'.")
