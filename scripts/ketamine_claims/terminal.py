"""What every command prints through: consoles, formats, and the words for errors."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from ketamine_claims.errors import KnowledgeBaseError

if TYPE_CHECKING:
    from rich.console import Console

PIPED_WIDTH = 120


class OutputFormat(StrEnum):
    """How a command prints its rows."""

    table = "table"
    csv = "csv"
    json = "json"


class AnswerFormat(StrEnum):
    """How to print what a query answered."""

    table = "table"
    csv = "csv"
    tsv = "tsv"
    json = "json"
    xml = "xml"
    markdown = "markdown"
    turtle = "turtle"


class ListFormat(StrEnum):
    """How to print which queries there are."""

    table = "table"
    csv = "csv"
    json = "json"
    turtle = "turtle"


def open_console(stderr: bool = False) -> Console:
    """Open a console that colours only for a terminal.

    Args:
        stderr: Print to standard error instead of standard output.

    Returns:
        A console that takes text as it is: no markup, no highlighting.
    """
    from rich.console import Console

    stream = sys.stderr if stderr else sys.stdout
    # Without a terminal there is no width to ask for; 80 columns would break most tables.
    width = None if stream.isatty() or "COLUMNS" in os.environ else PIPED_WIDTH
    return Console(stderr=stderr, markup=False, highlight=False, emoji=False, width=width)


def print_error(error: KnowledgeBaseError) -> None:
    """Print an error as one message on standard error."""
    sys.stderr.write(f"Error: {error}\n")


def print_text(text: str) -> None:
    """Print text as it is, with nothing added."""
    sys.stdout.write(text)


def print_csv(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Print rows as CSV with a header.

    Args:
        columns: Names of the columns.
        rows: Their values; None is left empty.
    """
    import csv

    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(["" if value is None else value for value in row] for row in rows)


def print_json(document: Mapping[str, Any] | Sequence[Any]) -> None:
    """Print a document as indented JSON."""
    sys.stdout.write(json.dumps(document, ensure_ascii=False, indent=2, default=str) + "\n")
