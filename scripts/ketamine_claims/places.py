"""Find where in the files a fault stands: the block of its subject, and in it the line of property or value."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pyoxigraph as ox

from ketamine_claims.rdf_files import SCANNED, RdfFile
from ketamine_claims.scan import Lines, Mention, Statement, scan_mentions, scan_statements

Term = ox.NamedNode | ox.BlankNode | ox.Literal
_SIMPLE_PATH = re.compile(r"<([^<>]*)>")


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a file.

    Attributes:
        file: The file.
        line: Line, counted from 1.
        column: Column in code points, counted from 1.
        subject: IRI or label of the subject in whose block it lies; None where that has no name.
    """

    file: Path
    line: int
    column: int
    subject: str | None


@dataclass(frozen=True, slots=True)
class Spot:
    """A statement of one file."""

    index: _FileIndex
    statement: Statement


class PlaceFinder:
    """Finds subjects, properties and values in a set of files; reads each file at most once, and only if need be."""

    def __init__(self, files: Iterable[RdfFile]) -> None:
        """Take the files."""
        self._files = [_FileIndex(number, file) for number, file in enumerate(files)]

    def find_fault(self, subject: str, path: str | None = None, value: Term | None = None) -> Place | None:
        """Find where something that is wrong with a subject stands.

        Args:
            subject: IRI of the subject, or the label of a blank node.
            path: The property, as an IRI or a SPARQL path.
            value: The offending value.

        Returns:
            The place of the value, else of the property, else of the subject; None where no file describes it.
        """
        spots = self._find_spots(subject)
        properties = _properties_of(path, value)
        for spot, node in spots:
            mentions = [mention for mention in spot.index.mentions(spot.statement) if mention.node == node]
            position = _choose(mentions, properties, value)
            if position is not None:
                return spot.index.place(position, spot.statement)
        if not spots:
            return self._find_in_other_formats(subject)
        spot, node = spots[0]
        return spot.index.place(spot.index.start_of(spot.statement, node), spot.statement)

    def find_uses(self, term: Term) -> list[Place]:
        """Find every place where a term stands as property or value, or else where it is described.

        Args:
            term: The term.

        Returns:
            The places, file by file.
        """
        places: list[Place] = []
        for index in self._files:
            for statement in index.search(term):
                for mention in index.mentions(statement):
                    if mention.value is not None and same(mention.value, term):
                        places.append(index.place(mention.value_at, statement))
                    elif isinstance(term, ox.NamedNode) and mention.predicate == term.value:
                        places.append(index.place(mention.predicate_at, statement))
        if not places and isinstance(term, ox.NamedNode):
            described = self.find_fault(term.value)
            places = [described] if described else []
        return list(dict.fromkeys(places))

    def _find_spots(self, subject: str) -> list[tuple[Spot, int]]:
        if not subject.startswith("_:"):
            return [
                (Spot(index, statement), 0) for index in self._files for statement in index.statements.get(subject, ())
            ]
        return [found for index in self._files for found in index.find_blank(subject)]

    def _find_in_other_formats(self, subject: str) -> Place | None:
        for index in self._files:
            place = index.find_quoted(subject)
            if place is not None:
                return place
        return None


class _FileIndex:
    """The statements of one file."""

    def __init__(self, number: int, file: RdfFile) -> None:
        self._number = number
        self.file = file

    @cached_property
    def _lines(self) -> Lines:
        return Lines(self.file.text)

    @cached_property
    def _all(self) -> list[Statement]:
        return list(scan_statements(self.file.text)) if self.file.format in SCANNED else []

    @cached_property
    def statements(self) -> dict[str, list[Statement]]:
        found: dict[str, list[Statement]] = {}
        for statement in self._all:
            if statement.subject is not None:
                found.setdefault(statement.subject, []).append(statement)
        return found

    @cached_property
    def _mentions(self) -> dict[int, list[Mention]]:
        return {}

    def mentions(self, statement: Statement) -> list[Mention]:
        known = self._mentions.get(statement.start)
        if known is None:
            known = self._mentions[statement.start] = scan_mentions(self.file.text, statement)
        return known

    def start_of(self, statement: Statement, node: int) -> int:
        """Give where a node of a statement begins."""
        inner = [mention.value_at for mention in self.mentions(statement) if node and mention.inner == node]
        return inner[0] if inner else statement.start

    def place(self, position: int, statement: Statement) -> Place:
        line, column = self._lines.place(position)
        return Place(self.file.path, line, column, statement.subject)

    def search(self, term: Term) -> list[Statement]:
        """Give the statements in whose text a term may stand, whatever its spelling."""
        if isinstance(term, ox.NamedNode):
            # Its last letters and digits stand there in any spelling but with \u escapes.
            words = re.findall(r"[A-Za-z0-9]+", re.split(r"[/#:]", term.value.rstrip("/#"))[-1])
        else:
            words = re.findall(r"[A-Za-z0-9]+", term.value)
        text = self.file.text
        if not words:
            return self._all
        rarest = min(words, key=text.count)
        found = {number for number in self._find_text(rarest) if all(self._holds(number, word) for word in words)}
        for escape in ("\\u", "\\U"):
            # Any letter may be written as an escape, so that only a closer look tells.
            found.update(self._find_text(escape))
        return [self._all[number] for number in sorted(found)]

    @cached_property
    def _starts(self) -> list[int]:
        return [statement.start for statement in self._all]

    def _holds(self, number: int, text: str) -> bool:
        statement = self._all[number]
        return self.file.text.find(text, statement.start, statement.end) >= 0

    def _find_text(self, text: str) -> Iterator[int]:
        """Give the numbers of the statements at or before each place where a text stands."""
        position = self.file.text.find(text)
        while position >= 0:
            number = bisect_right(self._starts, position) - 1
            if number >= 0:
                yield number
            position = self.file.text.find(text, position + 1)

    def find_blank(self, label: str) -> list[tuple[Spot, int]]:
        """Find a blank node: by its label, or by what is said of it."""
        own = f"_:f{self._number}x"
        if label.startswith(own):
            written = "_:" + label.removeprefix(own)
            if written in self.statements:
                return [(Spot(self, statement), 0) for statement in self.statements[written]]
        node = ox.BlankNode(label[2:])
        said = {(t.predicate.value, t.object) for t in self.file.triples if t.subject == node}
        said = {pair for pair in said if not isinstance(pair[1], ox.BlankNode)}
        if not said:
            return []
        for statement in self._all:
            by_node: dict[int, set[tuple[str | None, Term | None]]] = {}
            for mention in self.mentions(statement):
                by_node.setdefault(mention.node, set()).add((mention.predicate, mention.value))
            for number, pairs in by_node.items():
                named = number == 0 and statement.subject is not None
                if not named and said <= pairs:
                    return [(Spot(self, statement), number)]
        return []

    def find_quoted(self, subject: str) -> Place | None:
        """Find an IRI in RDF/XML or JSON-LD, where it stands in quotes."""
        if self.file.format in SCANNED or subject not in self.file.subjects:
            return None
        for quote in ('"', "'"):
            position = self.file.text.find(f"{quote}{subject}{quote}")
            if position >= 0:
                return Place(self.file.path, *self._lines.place(position + 1), subject)
        return Place(self.file.path, 1, 1, subject)


def same(one: Term, other: Term) -> bool:
    """Say whether two terms are the same; language tags do not distinguish case."""
    if isinstance(one, ox.Literal) and isinstance(other, ox.Literal) and one.language and other.language:
        return one.value == other.value and one.language.lower() == other.language.lower()
    return one == other


def _properties_of(path: str | None, value: Term | None) -> list[str]:
    """List the properties that a fault may stand at, the likeliest first."""
    if path is None:
        return []
    if "<" not in path:
        return [path]
    # Of a path from the subject on, its first step stands in the block; an inverse step stands elsewhere.
    first = _SIMPLE_PATH.match(path.lstrip("("))
    return [first[1]] if first else []


def _choose(mentions: Sequence[Mention], properties: Sequence[str], value: Term | None) -> int | None:
    fitting = [mention for mention in mentions if mention.predicate in properties] if properties else list(mentions)
    if value is not None:
        for mention in fitting:
            if mention.value is not None and same(mention.value, value):
                return mention.value_at
    if not properties:
        return None
    return fitting[0].predicate_at if fitting else None
