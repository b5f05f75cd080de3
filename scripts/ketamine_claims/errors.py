"""The errors that a user can act on.

Every one carries what is wrong, where, and what to do about it; the command line prints them without a traceback.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from pathlib import Path


class KnowledgeBaseError(Exception):
    """Base of every error that this package raises on purpose.

    Attributes:
        message: What is wrong.
        remedy: What the user can do about it; may be empty.
    """

    def __init__(self, message: str, remedy: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy

    def __str__(self) -> str:
        """Return message and remedy on one line."""
        return f"{self.message} {self.remedy}".strip()


class DataError(KnowledgeBaseError):
    """A file of the knowledge base is missing or cannot be read.

    Attributes:
        file: The file at fault.
        line: Line of the fault, counted from 1; None where the whole file is at fault.
        column: Column of the fault, counted from 1; None where unknown.
    """

    def __init__(
        self,
        message: str,
        file: Path,
        line: int | None = None,
        column: int | None = None,
        remedy: str = "",
    ) -> None:
        super().__init__(message, remedy)
        self.file = file
        self.line = line
        self.column = column

    def __str__(self) -> str:
        """Return ``file:line:column: message remedy``."""
        place = ":".join(str(part) for part in (self.file, self.line, self.column) if part is not None)
        return f"{place}: {super().__str__()}"


class NotFoundError(KnowledgeBaseError):
    """A claim, source, concept or query that the user named does not exist."""


class QueryError(KnowledgeBaseError):
    """A query cannot be read, bound or run."""


def suggest(name: str, known: Iterable[str], likeness: float = 0.5) -> str:
    """Say which known names resemble a name that was not found.

    Args:
        name: What the user wrote.
        known: The names that exist.
        likeness: From 0 to 1, how like a name must be.

    Returns:
        A sentence such as ``Did you mean onset-speed?``, or an empty string.
    """
    near = difflib.get_close_matches(name, list(known), n=3, cutoff=likeness)
    return f"Did you mean {' or '.join(near)}?" if near else ""
