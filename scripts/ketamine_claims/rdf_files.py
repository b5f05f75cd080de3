"""Read RDF files for validation: any format, compressed or not; of a broken file, whatever can be saved.

`load` stops at the first file that does not parse. A validator must not: the curator wants to hear of the other faults
too, and not to hear of a hundred that only follow from the one missing semicolon.
"""

from __future__ import annotations

import gzip
import re
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

import pyoxigraph as ox

from ketamine_claims.errors import DataError
from ketamine_claims.files import read_text
from ketamine_claims.load import SYNTAX_REMEDY, explain_syntax
from ketamine_claims.scan import Scope, Statement, expand, scan_statements

FORMATS = {
    ".ttl": ox.RdfFormat.TURTLE,
    ".nt": ox.RdfFormat.N_TRIPLES,
    ".nq": ox.RdfFormat.N_QUADS,
    ".trig": ox.RdfFormat.TRIG,
    ".n3": ox.RdfFormat.N3,
    ".rdf": ox.RdfFormat.RDF_XML,
    ".owl": ox.RdfFormat.RDF_XML,
    ".xml": ox.RdfFormat.RDF_XML,
    ".jsonld": ox.RdfFormat.JSON_LD,
    ".json": ox.RdfFormat.JSON_LD,
}
# Formats in which a subject, a property and a value each stand at one place of the text.
SCANNED = (ox.RdfFormat.TURTLE, ox.RdfFormat.N_TRIPLES, ox.RdfFormat.N_QUADS, ox.RdfFormat.TRIG)
_MARK = "\ufeff"
_OTHER_REMEDY = "Mend it there, or convert the file again."
# In the canonical form every block begins in the first column after an empty line, and every property on a line.
_BLOCK_START = re.compile(r"(?<=\n)[ \t]*\r?\n(?:#[^\n]*\n)*(?=[^\s#@])")
_LINE_END = re.compile(r"[ \t]*\r?\n[ \t]*")
_SUBJECT = re.compile(r"(?:^|\n)(<[^<>\s]+>|[A-Za-z][\w.-]*:[^\s;,\[\](){}\"']+)")


@dataclass(frozen=True, slots=True)
class SyntaxFault:
    """A place where a file does not parse.

    Attributes:
        reason: What the parser said.
        line: Line of the fault, counted from 1; None where unknown.
        column: Its column, counted from 1.
        subject: IRI of the subject in whose block it stands, where that can be told.
        remedy: What to do about it.
    """

    reason: str
    line: int | None
    column: int | None
    subject: str | None
    remedy: str


@dataclass(frozen=True)
class RdfFile:
    """What was read from one file.

    Attributes:
        path: The file.
        text: Its text.
        format: Its format.
        triples: All its triples, of whatever graph, literals spelled as written.
        faults: Where it does not parse.
        broken: Subjects of which something may be missing because of that.
    """

    path: Path
    text: str = field(repr=False)
    format: ox.RdfFormat
    triples: list[ox.Triple] = field(repr=False)
    faults: tuple[SyntaxFault, ...] = ()
    broken: frozenset[str] = frozenset()

    @cached_property
    def subjects(self) -> frozenset[str]:
        """The IRIs that the file describes."""
        return frozenset(triple.subject.value for triple in self.triples if isinstance(triple.subject, ox.NamedNode))


def read_rdf(path: Path, number: int = 0) -> RdfFile:
    """Read one file; the extension tells its format, .gz that it is compressed.

    Args:
        path: The file.
        number: A number that tells this file from others read with it; it keeps their blank nodes apart.

    Returns:
        What it holds, as far as it can be read.

    Raises:
        DataError: The file is missing, unreadable, empty of any known format, or not UTF-8.
    """
    rdf_format = find_format(path)
    text = _read(path)
    if text.startswith(_MARK):
        return _read_marked(path, text, rdf_format, number)
    return _read_text(path, text, rdf_format, number)


def _read_marked(path: Path, text: str, rdf_format: ox.RdfFormat, number: int) -> RdfFile:
    read = _read_text(path, text.removeprefix(_MARK), rdf_format, number)
    remedy = "Save the file as UTF-8 without byte order mark (BOM)."
    fault = SyntaxFault("the file begins with a byte order mark.", 1, 1, None, remedy)
    return replace(read, faults=(fault, *read.faults))


def _read_text(path: Path, text: str, rdf_format: ox.RdfFormat, number: int) -> RdfFile:
    try:
        triples = _parse(text, rdf_format, number)
    except SyntaxError as error:
        if rdf_format in SCANNED:
            return _salvage(path, text, rdf_format, number)
        explained = explain_syntax(error, path)
        reason = explained.message.replace("not valid Turtle", "it does not parse")
        fault = SyntaxFault(reason, error.lineno, error.offset, None, _OTHER_REMEDY)
        return RdfFile(path, text, rdf_format, [], (fault,))
    return RdfFile(path, text, rdf_format, triples)


def parse_revision(text: str, path: Path) -> list[ox.Triple]:
    """Parse a text that stood in a file at another time, as far as it can be read.

    Args:
        text: The text.
        path: The file, for its format.

    Returns:
        Its triples.
    """
    rdf_format = find_format(path)
    try:
        return _parse(text, rdf_format, 0)
    except SyntaxError:
        return _salvage(path, text, rdf_format, 0).triples if rdf_format in SCANNED else []


def find_format(path: Path) -> ox.RdfFormat:
    """Tell the format of a file by its extension.

    Args:
        path: The file; it need not exist.

    Returns:
        The format.

    Raises:
        DataError: The extension is not known.
    """
    inner = path.with_suffix("") if path.suffix.lower() == ".gz" else path
    found = FORMATS.get(inner.suffix.lower())
    if found is None:
        known = f"Rename it; known are {', '.join(FORMATS)}, each with .gz too."
        raise DataError("not known as RDF by its extension.", path, remedy=known)
    return found


def _read(path: Path) -> str:
    if path.suffix.lower() != ".gz":
        return read_text(path)
    try:
        return gzip.decompress(path.read_bytes()).decode("utf-8")
    except UnicodeDecodeError as error:
        raise DataError("not UTF-8 text.", path, remedy="Save the file as UTF-8.") from error
    except (OSError, EOFError, zlib.error) as error:
        raise DataError("cannot be read as gzip.", path, remedy="Check name, permissions and contents.") from error


def _parse(text: str, rdf_format: ox.RdfFormat, number: int) -> list[ox.Triple]:
    triples = [quad.triple for quad in ox.parse(text.encode(), rdf_format)]
    # Labels are kept, so that a blank node can be found again in its file, and told apart by the number of the file.
    if "_:" in text:
        triples = [_relabel(triple, number) for triple in triples]
    return triples


def _relabel(triple: ox.Triple, number: int) -> ox.Triple:
    subject, value = triple.subject, triple.object
    if isinstance(subject, ox.BlankNode):
        subject = ox.BlankNode(f"f{number}x{subject.value}")
    if isinstance(value, ox.BlankNode):
        value = ox.BlankNode(f"f{number}x{value.value}")
    return ox.Triple(subject, triple.predicate, value)


def _salvage(path: Path, text: str, rdf_format: ox.RdfFormat, number: int) -> RdfFile:
    """Parse a broken file block by block, and a broken block property by property."""
    triples: list[ox.Triple] = []
    faults: list[SyntaxFault] = []
    broken: set[str] = set()
    for part in _split_parts(text, rdf_format, number):
        try:
            triples += part.parse()
        except SyntaxError as error:
            faults.append(SyntaxFault(_reason(error), *part.place(error), part.subject, SYNTAX_REMEDY))
            broken.update(part.list_subjects())
            triples += part.save()
    if not faults:
        # What is wrong stands outside of any statement: a directive.
        faults.append(_explain_whole(text, rdf_format))
    return RdfFile(path, text, rdf_format, triples, tuple(faults), frozenset(broken))


def _reason(error: SyntaxError) -> str:
    return f"{(error.msg.partition(': ')[2] or error.msg).rstrip('.')}."


def _explain_whole(text: str, rdf_format: ox.RdfFormat) -> SyntaxFault:
    try:
        for _ in ox.parse(text.encode(), rdf_format):
            pass
    except SyntaxError as error:
        return SyntaxFault(_reason(error), error.lineno, error.offset, None, SYNTAX_REMEDY)
    return SyntaxFault("it does not parse.", None, None, None, SYNTAX_REMEDY)


def _split_parts(text: str, rdf_format: ox.RdfFormat, number: int) -> Iterator[_Part]:
    """Split a text into parts that can be parsed one by one: its statements, as far as they can be told.

    A lost full stop or quote swallows the statements that follow, up to an empty line; a lost quote also makes every
    full stop inside the text look like an end. So a new part begins where a statement does, and after an empty line,
    but once something is broken only at the beginning of a line.
    """
    waiting: _Part | None = None
    for statement in scan_statements(text):
        for start, end in _split_blocks(text, statement):
            at_line_start = start == 0 or text[start - 1] == "\n"
            if waiting is not None and (at_line_start or waiting.is_whole()):
                yield waiting
                waiting = None
            first = waiting.start if waiting is not None else start
            scope = waiting.scope if waiting is not None else statement.scope
            waiting = _Part(text, first, end, scope, rdf_format, number)
    if waiting is not None:
        yield waiting


def _split_blocks(text: str, statement: Statement) -> Iterator[tuple[int, int]]:
    start = statement.start
    for gap in _BLOCK_START.finditer(text, statement.start, statement.end):
        yield start, gap.start()
        start = gap.end()
    yield start, statement.end


def _split_properties(text: str) -> Iterator[list[str]]:
    """Split what is said of a subject into pieces of whole lines, each up to a semicolon at the end of a line."""
    piece: list[str] = []
    for line in _LINE_END.split(text):
        piece.append(line)
        if line.endswith(";"):
            yield piece
            piece = []
    if piece:
        yield piece


class _Part:
    """A part of a text, to be parsed by itself with the prefixes that hold there."""

    def __init__(self, text: str, start: int, end: int, scope: Scope, rdf_format: ox.RdfFormat, number: int) -> None:
        self.start = start
        self.scope = scope
        self._whole = text
        self._text = text[start:end]
        self._format = rdf_format
        self._number = number
        prefixes = "".join(f"@prefix {prefix}: <{iri}> .\n" for prefix, iri in scope.prefixes.items())
        turtle = rdf_format in (ox.RdfFormat.TURTLE, ox.RdfFormat.TRIG)
        self._head = (f"@base <{scope.base}> .\n" if scope.base else "") + prefixes if turtle else ""

    @property
    def subject(self) -> str | None:
        return next(iter(self.list_subjects()), None)

    def is_whole(self) -> bool:
        try:
            self.parse()
        except SyntaxError:
            return False
        return True

    def parse(self) -> list[ox.Triple]:
        return _parse(self._head + self._text, self._format, self._number)

    def save(self) -> list[ox.Triple]:
        """Parse each property of a block by itself, and keep what parses."""
        subject, _, rest = self._text.strip().partition(" ")
        saved: list[ox.Triple] = []
        for lines in _split_properties(rest):
            whole = self._try(subject, lines)
            # Where a semicolon is missing, two properties stand in one piece.
            cuts = range(1, len(lines)) if whole is None else ()
            halves = ([self._try(subject, lines[:cut]), self._try(subject, lines[cut:])] for cut in cuts)
            best = max(halves, key=lambda pair: sum(len(half or ()) for half in pair), default=[])
            for part in [whole] if whole is not None else best:
                saved += part or []
        return saved

    def _try(self, subject: str, lines: list[str]) -> list[ox.Triple] | None:
        properties = "\n".join(lines).rstrip(" ,;.")
        try:
            return _parse(f"{self._head}{subject} {properties} .", self._format, self._number)
        except SyntaxError:
            return None

    def list_subjects(self) -> list[str]:
        """List what stands at the beginning of a line and so is most likely a subject."""
        names = _SUBJECT.findall("\n" + self._text)
        found = [expand("iri" if name.startswith("<") else "name", name, self.scope) for name in names]
        return [iri for iri in found if iri]

    def place(self, error: SyntaxError) -> tuple[int | None, int | None]:
        """Give line and column of an error in the whole text."""
        if error.lineno is None:
            return None, None
        before = self._whole[: self.start]
        line = error.lineno - self._head.count("\n")
        column = error.offset or 1
        if line == 1:
            column += self.start - (before.rfind("\n") + 1)
        return before.count("\n") + line, column


def read_all(paths: Iterable[Path]) -> list[RdfFile]:
    """Read several files; see `read_rdf`."""
    return [read_rdf(path, number) for number, path in enumerate(paths)]
