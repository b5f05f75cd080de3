"""Say where two answers differ: numbers, durations and truth values by value, all else term by term."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator
from typing import Any

import pyoxigraph as ox

from ketamine_claims.answer import Answer, Row, Term
from ketamine_claims.turtle import canonicalize

XSD = "http://www.w3.org/2001/XMLSchema#"
NUMBERS = {
    "byte",
    "decimal",
    "double",
    "float",
    "int",
    "integer",
    "long",
    "nonNegativeInteger",
    "positiveInteger",
    "short",
}
DURATION = re.compile(r"(-?)P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?")
DIGITS = 12


def describe_difference(expected: Answer, found: Answer) -> str | None:
    """Name the first difference between two answers; None where they are the same."""
    if expected.triples is not None:
        return _compare_graphs(expected.triples, found.triples or ())
    if expected.truth is not None:
        return None if expected.truth == found.truth else f"{found.truth} instead of {expected.truth}"
    if expected.variables != found.variables:
        return f"columns {found.variables} instead of {expected.variables}"
    ours, theirs = list(_read_rows(expected.rows)), list(_read_rows(found.rows))
    if ours == theirs:
        return None
    if sorted(map(repr, ours)) == sorted(map(repr, theirs)):
        kind = "the order differs"
    else:
        kind = f"{len(theirs)} rows instead of {len(ours)}" if len(ours) != len(theirs) else "values differ"
    first = next((n for n, pair in enumerate(zip(ours, theirs, strict=False)) if pair[0] != pair[1]), None)
    if first is None:
        return f"{kind}, at the end"
    columns = [
        f"?{name} is {theirs[first][place]} instead of {ours[first][place]}"
        for place, name in enumerate(expected.variables)
        if ours[first][place] != theirs[first][place]
    ]
    return f"{kind}, first in row {first + 1}: {'; '.join(columns)}"


def read_values(triples: Iterable[ox.Triple]) -> set[tuple[Any, ...]]:
    """Give triples without blank nodes in a form that compares by value."""
    return {tuple(_read_term(term, {}) for term in triple) for triple in triples}


def _compare_graphs(expected: Iterable[ox.Triple], found: Iterable[ox.Triple]) -> str | None:
    ours, theirs = _canonicalize(expected), _canonicalize(found)
    if ours == theirs:
        return None
    return f"lacks {sorted(ours - theirs, key=repr)[:3]}, has {sorted(theirs - ours, key=repr)[:3]} beyond it"


def _canonicalize(triples: Iterable[ox.Triple]) -> set[tuple[str, ...]]:
    """Give a graph such that isomorphic graphs are equal, and literals of equal value too."""
    dataset = canonicalize(ox.Triple(*map(_settle, triple)) for triple in triples)
    return {(str(quad.subject), str(quad.predicate), str(quad.object)) for quad in dataset}


def _settle(term: Any) -> Any:
    """Replace a literal by one spelling of its value."""
    value = _read_term(term, {}) if isinstance(term, ox.Literal) else None
    if isinstance(value, tuple) and len(value) == 2:
        return ox.Literal(str(value[1]), datatype=ox.NamedNode(XSD + value[0]))
    return term


def _read_rows(rows: Iterable[Row]) -> Iterator[tuple[Any, ...]]:
    nodes: dict[ox.BlankNode, int] = {}
    for row in rows:
        yield tuple(_read_term(term, nodes) for term in row)


def _read_term(term: Term | None, nodes: dict[ox.BlankNode, int]) -> Any:
    if isinstance(term, ox.BlankNode):
        return ("blank node", nodes.setdefault(term, len(nodes)))
    if not isinstance(term, ox.Literal):
        return None if term is None else f"<{term.value}>"
    kind = term.datatype.value.removeprefix(XSD)
    if kind in NUMBERS:
        return ("decimal", _round(float(term.value)))
    if kind == "boolean":
        return ("boolean", term.value in ("true", "1"))
    duration = DURATION.fullmatch(term.value) if kind in ("duration", "dayTimeDuration", "yearMonthDuration") else None
    if duration is not None:
        sign = -1 if duration[1] else 1
        years, months, days, hours, minutes, seconds = (float(part or 0) for part in duration.groups()[1:])
        length = (sign * (12 * years + months), sign * (86400 * days + 3600 * hours + 60 * minutes + seconds))
        return ("duration", length)
    return (term.value, term.language, kind)


def _round(number: float) -> float:
    """Engines divide decimals to different lengths: keep what all of them keep."""
    return float(f"{number:.{DIGITS}g}") if math.isfinite(number) else number
