"""Read RDF files of any size as N-Triples lines, and write lines to many files at once."""

from __future__ import annotations

import os
import re
import shutil
from collections import defaultdict
from collections.abc import Iterator
from hashlib import blake2b
from itertools import pairwise
from pathlib import Path
from typing import BinaryIO

import pyoxigraph as ox

from ketamine_claims.errors import DataError, KnowledgeBaseError
from ketamine_claims.load import explain_syntax

FORMATS = {".nt": ox.RdfFormat.N_TRIPLES, ".ttl": ox.RdfFormat.TURTLE}
BUFFER_BYTES = 64 << 20
CHUNK_BYTES = 8 << 20

# The plainest form of a line: no blank node, no escape, single spaces. Everything else goes through a parser.
_PLAIN = re.compile(rb'<[^> \\]+> <[^> \\]+> (?:<[^> \\]+>|"[^"\\\n]*"(?:@[A-Za-z0-9-]+|\^\^<[^> \\]+>)?) \.\n')
_BLANK_OBJECT = re.compile(rb" _:([^ ]+) \.$")


def digest(term: bytes) -> int:
    """Give the 64-bit number of a term.

    Two terms with the same number do no harm: a part then holds a subject that it does not need.
    """
    return int.from_bytes(blake2b(term, digest_size=8).digest(), "little")


class Spool:
    """Appends bytes to numbered files; keeps little in memory and no file open.

    Each process writes files of its own, so that nothing has to be locked.
    """

    def __init__(self, folder: Path, budget: int = BUFFER_BYTES) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._budget = budget
        self._size = 0
        self._buffers: defaultdict[int, bytearray] = defaultdict(bytearray)

    def write(self, number: int, data: bytes) -> None:
        """Append to a file."""
        self._buffers[number] += data
        self._size += len(data)
        if self._size > self._budget:
            self.flush()

    def flush(self) -> None:
        """Write out all that is held back."""
        for number, buffer in self._buffers.items():
            with (self._folder / f"{number}.{os.getpid()}").open("ab") as file:
                file.write(buffer)
        self._buffers.clear()
        self._size = 0


def list_spooled(folder: Path, number: int) -> list[Path]:
    """List what all processes wrote to one numbered file."""
    return sorted(folder.glob(f"{number}.*"))


def read_spooled(folder: Path, number: int) -> bytes:
    """Read what all processes wrote to one numbered file."""
    return b"".join(path.read_bytes() for path in list_spooled(folder, number))


def drop_spooled(folder: Path, number: int) -> None:
    """Delete what all processes wrote to one numbered file."""
    for path in list_spooled(folder, number):
        path.unlink()


def find_format(path: Path) -> ox.RdfFormat:
    """Tell the format of a file by its name.

    Raises:
        DataError: The file is missing, or of a format that cannot be read as a stream.
    """
    if not path.is_file():
        raise DataError("no such file.", path, remedy="Check the name.")
    found = FORMATS.get(path.suffix)
    if found is None:
        raise DataError("of a format that cannot be streamed.", path, remedy="Use N-Triples (.nt) or Turtle (.ttl).")
    return found


def split_ranges(path: Path, count: int) -> list[tuple[int, int]]:
    """Divide a file into byte ranges of about the same length; a line belongs to the range that it starts in."""
    if find_format(path) is not ox.RdfFormat.N_TRIPLES:
        return [(0, path.stat().st_size)]
    size = path.stat().st_size
    bounds = [size * number // count for number in range(count + 1)]
    return [(start, end) for start, end in pairwise(bounds) if end > start]


def read_lines(path: Path, start: int, end: int, scope: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Read a range of a file.

    Args:
        path: An N-Triples or Turtle file; of Turtle, the range is the whole file.
        start: First byte.
        end: Byte after the last.
        scope: Put before the label of each blank node, to keep those of different files apart.

    Yields:
        The subject, and the whole line, ending with `` .`` and a line break.

    Raises:
        DataError: The file is not valid.
    """
    if find_format(path) is ox.RdfFormat.TURTLE:
        yield from _read_turtle(path, scope)
        return
    with path.open("rb") as file:
        if start:
            file.seek(start - 1)
            file.readline()
        position = file.tell()
        for line in file:
            if position >= end:
                return
            position += len(line)
            if _PLAIN.fullmatch(line):
                yield line[: line.index(b" ")], line
            elif line.strip() and not line.lstrip().startswith(b"#"):
                yield from _read_oddly_written(path, line, scope)


def copy_lines(path: Path, scope: bytes, out: BinaryIO) -> None:
    """Copy a file as N-Triples, blank nodes relabelled; see `read_lines`.

    Args:
        path: An N-Triples or Turtle file.
        scope: Put before the label of each blank node.
        out: Takes the lines.

    Raises:
        DataError: The file is not valid.
    """
    if find_format(path) is ox.RdfFormat.N_TRIPLES and not _mentions(path, b"_:"):
        with path.open("rb") as file:
            shutil.copyfileobj(file, out, CHUNK_BYTES)
        # The last line of a file may lack its end.
        out.write(b"\n")
        return
    out.writelines(line for _, line in read_lines(path, 0, path.stat().st_size, scope))


def _mentions(path: Path, text: bytes) -> bool:
    last = b""
    with path.open("rb") as file:
        while chunk := file.read(CHUNK_BYTES):
            if text in last + chunk[: len(text)] or text in chunk:
                return True
            last = chunk[-len(text) :]
    return False


def _read_oddly_written(path: Path, line: bytes, scope: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Bring a line that is valid, but not in the plainest form, into that form."""
    try:
        for quad in ox.parse(line, ox.RdfFormat.N_TRIPLES):
            yield _write(quad.triple, scope)
    except SyntaxError as error:
        raise find_syntax_error(path, error) from error


def _read_turtle(path: Path, scope: bytes) -> Iterator[tuple[bytes, bytes]]:
    try:
        for quad in ox.parse(path=path, format=ox.RdfFormat.TURTLE):
            yield _write(quad.triple, scope)
    except SyntaxError as error:
        raise explain_syntax(error, path) from error


def _write(triple: ox.Triple, scope: bytes) -> tuple[bytes, bytes]:
    line = f"{triple} .\n".encode()
    if line.startswith(b"_:"):
        line = b"_:" + scope + line[2:]
    line = _BLANK_OBJECT.sub(rb" _:" + scope + rb"\1 .", line)
    subject, _, _ = line.partition(b" ")
    return subject, line


def find_syntax_error(path: Path, fallback: Exception) -> KnowledgeBaseError:
    """Read a file again from its beginning to say where it is not valid.

    Args:
        path: The file.
        fallback: What was raised; told where the file turns out to be valid.

    Returns:
        The error to raise.
    """
    try:
        for _ in ox.parse(path=path, format=find_format(path)):
            pass
    except SyntaxError as error:
        return explain_syntax(error, path)
    return KnowledgeBaseError(f"{path}: {fallback}", "Mend the file.")
