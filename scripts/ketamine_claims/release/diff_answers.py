"""Which answers changed: the rows of every query of the library, on the old and on the new data."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

import pyoxigraph as ox

from ketamine_claims.answer import Row, collect
from ketamine_claims.ask import explain
from ketamine_claims.errors import QueryError
from ketamine_claims.queries import Query, bind
from ketamine_claims.release.diff_inputs import Side
from ketamine_claims.release.diff_meaning import LABELS
from ketamine_claims.write_answer import as_rows


@dataclass(frozen=True, slots=True)
class AnswerChange:
    """A query that answers otherwise than before.

    Attributes:
        query: Its name.
        summary: Its question.
        columns: Names of its columns.
        added: Rows that only the new data give.
        removed: Rows that only the old data gave.
    """

    query: str
    summary: str
    columns: tuple[str, ...]
    added: tuple[Row, ...]
    removed: tuple[Row, ...]


def compare_answers(old: Side, new: Side, queries: Iterable[Query]) -> list[AnswerChange]:
    """Ask queries of both sides, parameters at their defaults, and compare the rows in whatever order they come.

    Labels that changed are made equal first, so that a new label alone is no new answer.

    Args:
        old: The old side.
        new: The new side.
        queries: The queries; those with a parameter that has no default are left out.

    Returns:
        The queries whose rows differ, in their order.

    Raises:
        QueryError: A query is not valid.
    """
    before, after = _build_store(_take_labels(old, new)), _build_store(new.settled)
    found = []
    for query in queries:
        if any(one.default is None and not one.optional for one in query.parameters):
            continue
        text = bind(query, {})
        columns, rows = _ask(before, query, text)
        later, fresh = _ask(after, query, text)
        if rows != fresh:
            added, removed = _sort(fresh - rows), _sort(rows - fresh)
            found.append(AnswerChange(query.name, query.summary, later or columns, added, removed))
    return found


def _take_labels(old: Side, new: Side) -> Iterable[ox.Triple]:
    """Give the old triples with the new labels of whatever both sides describe."""
    lasting = old.subjects & new.subjects
    for triple in old.settled:
        assert isinstance(triple.subject, ox.NamedNode)
        if triple.predicate.value not in LABELS or triple.subject.value not in lasting:
            yield triple
    for triple in new.settled:
        assert isinstance(triple.subject, ox.NamedNode)
        if triple.predicate.value in LABELS and triple.subject.value in lasting:
            yield triple


def _build_store(triples: Iterable[ox.Triple]) -> ox.Store:
    store = ox.Store()
    store.bulk_extend(ox.Quad(*triple) for triple in triples)
    return store


def _ask(store: ox.Store, query: Query, text: str) -> tuple[tuple[str, ...], Counter[Row]]:
    try:
        answer = collect(store.query(text))
    except SyntaxError as error:
        raise explain(error, query.path, text) from error
    except (ValueError, OSError, RuntimeError) as error:
        raise QueryError(
            f"{query.path}: the query cannot be run: {error}.", "Mend it, or name another library."
        ) from error
    if answer.truth is not None:
        return ("answer",), Counter([(ox.Literal(answer.truth),)])
    rows = as_rows(answer)
    return rows.variables, Counter(rows.rows)


def _sort(rows: Counter[Row]) -> tuple[Row, ...]:
    return tuple(sorted(rows.elements(), key=lambda row: [str(term) for term in row]))
