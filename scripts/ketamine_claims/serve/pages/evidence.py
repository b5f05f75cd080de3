"""The evidence on one claim as the rows of a table that sorts and filters."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import pyoxigraph as ox

from ketamine_claims.dossier import BEARINGS, Claim, EvidenceLine
from ketamine_claims.namespaces import key_of
from ketamine_claims.reader import GraphReader
from ketamine_claims.results import name_study
from ketamine_claims.serve.pages.links import doi_address, path_of, pubmed_address, web_address
from ketamine_claims.serve.pages.words import (
    BEARING_WORDS,
    READ_ONCE,
    SECOND_READING_WORDS,
    VERIFICATION_WORDS,
    window_of,
    write_result,
    write_time,
    write_window,
)

NOT_STATED = "not-stated"
_LAST = 9


@dataclass(frozen=True, slots=True)
class SourceLinks:
    """A source as a table cites it."""

    citation: str
    path: str
    title: str
    year: str | None
    retracted: bool
    doi: str | None
    pubmed: str | None
    other: str | None


@dataclass(frozen=True, slots=True)
class Row:
    """One line of evidence as the table shows it; concepts by key and label."""

    path: str
    bearing: str
    bearing_words: str
    level: int | None
    indirect: tuple[str, ...]
    is_indirect: bool
    note: str | None
    statement: str
    finding_path: str
    numbers: tuple[str, ...]
    when: str
    days: float | None
    window: int
    design: tuple[str, str]
    comparators: tuple[tuple[str, str], ...]
    source: SourceLinks
    verification: str
    second_reading: str


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a filter: what stands in the query string, what people read, and how many rows it keeps."""

    value: str
    words: str
    number: int


@dataclass(frozen=True, slots=True)
class Filter:
    """One filter of the table with its values and the one chosen; empty for all."""

    name: str
    words: str
    choices: tuple[Choice, ...]
    chosen: str


_VALUES: dict[str, Callable[[Row], Sequence[tuple[str, str]]]] = {
    "bearing": lambda row: [(row.bearing, row.bearing_words)],
    "design": lambda row: [row.design],
    "comparator": lambda row: row.comparators,
    "time": lambda row: [(_window_value(row.window), write_window(row.window))],
}
_WORDS = {"bearing": "Bearing", "design": "Study design", "comparator": "Compared with", "time": "Time"}
_ORDERS: dict[str, tuple[str, Callable[[Row], tuple[object, ...]]]] = {
    "level": ("Level of evidence, strongest first", lambda row: (row.level or _LAST, _rank(row), _recent(row))),
    "bearing": ("Bearing, for before against", lambda row: (_rank(row), row.level or _LAST, _recent(row))),
    "newest": ("Year, newest first", lambda row: (_recent(row), row.source.citation)),
    "oldest": ("Year, oldest first", lambda row: (row.source.year or "9999", row.source.citation)),
    "time": ("Time of measurement", lambda row: (row.days is None, row.days or 0.0, row.level or _LAST)),
    "design": ("Study design", lambda row: (row.design[1], row.level or _LAST)),
}


def read_rows(graph: GraphReader, claim: Claim) -> tuple[Row, ...]:
    """Read the evidence on a claim.

    Args:
        graph: The data.
        claim: The claim.

    Returns:
        One row a line that has a finding, in the order of the claim.
    """
    return tuple(_read_row(graph, line) for line in claim.evidence if line.finding is not None)


def build_filters(rows: Sequence[Row], chosen: Mapping[str, str]) -> tuple[Filter, ...]:
    """List the filters and their values.

    Args:
        rows: All rows.
        chosen: What the query string says; values that no row has are taken for no choice.

    Returns:
        The filters; the number of each value is that of all rows.
    """
    filters = []
    for name, values in _VALUES.items():
        numbers: dict[tuple[str, str], int] = {}
        for row in rows:
            for value in values(row):
                numbers[value] = numbers.get(value, 0) + 1
        order = _order_values(name)
        choices = tuple(Choice(*value, numbers[value]) for value in sorted(numbers, key=order))
        known = {choice.value for choice in choices}
        wanted = chosen.get(name, "")
        filters.append(Filter(name, _WORDS[name], choices, wanted if wanted in known else ""))
    return tuple(filters)


def list_orders() -> list[tuple[str, str]]:
    """List the orders of the table: name and words."""
    return [(name, words) for name, (words, _) in _ORDERS.items()]


def arrange(rows: Sequence[Row], filters: Sequence[Filter], order: str) -> list[Row]:
    """Keep and sort rows.

    Args:
        rows: All rows.
        filters: The filters with what was chosen.
        order: Name of the order; ``level`` is taken for one that does not exist.

    Returns:
        The rows to show.
    """
    kept = [row for row in rows if all(_fits(row, one) for one in filters)]
    return sorted(kept, key=_ORDERS.get(order, _ORDERS["level"])[1])


def _fits(row: Row, one: Filter) -> bool:
    return not one.chosen or one.chosen in {value for value, _ in _VALUES[one.name](row)}


def _order_values(name: str) -> Callable[[tuple[str, str]], tuple[object, ...]]:
    if name == "bearing":
        return lambda value: (BEARINGS.index(value[0]) if value[0] in BEARINGS else _LAST, value[1])
    # Windows by their number; what is not stated comes last.
    return lambda value: (value[0] == NOT_STATED, value[0] if name == "time" else value[1])


def _window_value(window: int) -> str:
    return str(window) if window >= 0 else NOT_STATED


def _rank(row: Row) -> int:
    return BEARINGS.index(row.bearing) if row.bearing in BEARINGS else _LAST


def _recent(row: Row) -> int:
    year = row.source.year
    return -int(year) if year and year.isdigit() else 0


def _read_row(graph: GraphReader, line: EvidenceLine) -> Row:
    assert line.finding is not None
    node, finding = ox.NamedNode(line.iri), ox.NamedNode(line.finding.iri)
    days_text = graph.text(finding, "kc:timepointDays")
    days = float(days_text) if days_text else None
    source = graph.value(finding, "kc:source")
    design = graph.value(source, "kc:studyDesign") if source else None
    comparators = tuple(
        (key_of(one.value), graph.label(one)) for one in sorted(graph.values(finding, "kc:comparator"), key=str)
    )
    second = graph.key(finding, "kc:secondReading")
    depth = graph.key(finding, "kc:verification") or ""
    return Row(
        path=path_of(line.iri) or "",
        bearing=line.bearing,
        bearing_words=BEARING_WORDS.get(line.bearing, line.bearing),
        level=line.level,
        indirect=tuple(sorted(graph.label(reason) for reason in graph.values(node, "kc:indirectnessReason"))),
        is_indirect=line.directness == "Indirect",
        note=line.note,
        statement=line.finding.statement,
        finding_path=path_of(line.finding.iri) or "",
        numbers=tuple(write_result(graph, finding)),
        when=write_time(days),
        days=days,
        window=window_of(days),
        design=(key_of(design.value), graph.label(design)) if design else (NOT_STATED, "not stated"),
        comparators=comparators or ((NOT_STATED, "not stated"),),
        source=read_source(graph, source) if source else SourceLinks("unknown", "", "", None, False, None, None, None),
        verification=VERIFICATION_WORDS.get(depth, line.finding.verification or ""),
        second_reading=SECOND_READING_WORDS.get(second, second) if second else READ_ONCE,
    )


def read_source(graph: GraphReader, source: ox.NamedNode) -> SourceLinks:
    """Read how a source is cited and where it can be read.

    Args:
        graph: The data.
        source: The source.

    Returns:
        Citation and links.
    """
    doi, pmid = graph.text(source, "kc:doi"), graph.text(source, "kc:pmid")
    year = graph.text(source, "kc:year")
    others = sorted(filter(None, (web_address(link.value) for link in graph.values(source, "rdfs:seeAlso"))))
    return SourceLinks(
        citation=name_study(graph, source),
        path=path_of(source.value) or "",
        title=graph.text(source, "dcterms:title") or key_of(source.value),
        year=year,
        retracted=graph.text(source, "kc:retracted") == "true",
        doi=doi_address(doi) if doi else None,
        pubmed=pubmed_address(pmid) if pmid else None,
        other=None if doi or pmid else next(iter(others), None),
    )
