"""Format: write Turtle files in their one canonical form, so that a diff shows only meaning."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from ketamine_claims.arrange import arrange
from ketamine_claims.errors import DataError
from ketamine_claims.files import list_data_files, list_shape_files, read_text, write_text
from ketamine_claims.load import parse_text
from ketamine_claims.namespaces import write_prefixes
from ketamine_claims.order import PredicateOrder
from ketamine_claims.scan import scan_tokens
from ketamine_claims.turtle import Layout, canonicalize

HEADING_WIDTH = 100
_HEADING = re.compile(r"# \S+ -{3,}")


@dataclass(frozen=True, slots=True)
class Formatted:
    """A file and its canonical text.

    Attributes:
        path: The file.
        before: Its text as it stands.
        after: Its canonical text.
    """

    path: Path
    before: str
    after: str

    @property
    def changed(self) -> bool:
        """Whether the file is not yet in canonical form."""
        return self.before != self.after

    def write_diff(self) -> str:
        """Write what would change as a unified diff; empty where nothing would."""
        old, new = (text.splitlines(keepends=True) for text in (self.before, self.after))
        return "".join(difflib.unified_diff(old, new, f"{self.path} (as it is)", f"{self.path} (canonical)"))


def list_format_files(root: Path) -> list[Path]:
    """List the files that are kept in canonical form: all Turtle of a knowledge base.

    Args:
        root: Folder of the knowledge base.

    Returns:
        The files.

    Raises:
        DataError: The folder holds no knowledge base.
    """
    return [*list_data_files(root), *list_shape_files(root)]


def format_file(path: Path, order: PredicateOrder) -> Formatted:
    """Work out the canonical text of a file; writes nothing.

    Args:
        path: The file.
        order: Order of the predicates.

    Returns:
        The text before and after.

    Raises:
        DataError: The file is not valid Turtle or holds a comment that would be lost.
    """
    before = read_text(path)
    return Formatted(path, before, format_text(before, path, order))


def write_formatted(files: Iterable[Formatted]) -> None:
    """Write those files that are not yet in canonical form.

    Args:
        files: The files.

    Raises:
        DataError: A file cannot be written; it is then left as it was.
    """
    for file in files:
        if file.changed:
            write_text(file.path, file.after)


def format_text(text: str, path: Path, order: PredicateOrder) -> str:
    """Bring a Turtle text into canonical form.

    Args:
        text: The text.
        path: The file that an error message shall name.
        order: Order of the predicates.

    Returns:
        The canonical text. It describes the same graph, which is checked.

    Raises:
        DataError: The text is not valid Turtle, or holds a comment that would be lost.
    """
    graph = canonicalize(parse_text(text, path))
    leading = _take_leading_comment(text, path)
    layout = Layout(graph, order)
    parts = [leading + write_prefixes()]
    for group in arrange(layout):
        blocks = [layout.write_block(subject) for subject in group.subjects]
        parts.append(_write_heading(group.heading) + "\n".join(blocks))
    after = "\n".join(parts)
    if canonicalize(parse_text(after, path)) != graph:
        raise DataError("its canonical form would not say the same; nothing was written.", path)
    return after


def _write_heading(key: str | None) -> str:
    return f"# {key} {'-' * max(3, HEADING_WIDTH - len(key) - 3)}\n" if key else ""


def _take_leading_comment(text: str, path: Path) -> str:
    """Take the comment above everything else; refuse any other that is not a generated heading."""
    lines: list[str] = []
    leading = True
    previous = 0
    for token in scan_tokens(text):
        if token.kind != "comment":
            leading = False
        elif leading:
            # Empty lines inside the leading comment stay, as one.
            if lines and token.line > previous + 1:
                lines.append("")
            lines.append(token.text.rstrip())
            previous = token.line
        elif not _HEADING.fullmatch(token.text.rstrip()):
            raise DataError(
                f"a comment here would be lost: {token.text[:60]}",
                path,
                token.line,
                remedy="Say it in rdfs:comment or kc:note, or move it to the top of the file.",
            )
    return "".join(f"{line}\n" for line in lines)
