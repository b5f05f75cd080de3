"""Show what a query answered: as a table, or as one block a row where a table would be too narrow to read."""

from __future__ import annotations

import json
import sys

from ketamine_claims.answer import Answer
from ketamine_claims.terminal import AnswerFormat, open_console, print_text
from ketamine_claims.write_answer import find_numeric, write, write_short

# A column of long text that is narrower than this is tiresome to read.
NARROWEST_TEXT = 24
WIDEST_UNBROKEN = 40
_GAP = 2


def show_answer(answer: Answer, output: AnswerFormat) -> None:
    """Print an answer.

    Args:
        answer: The answer.
        output: How. For a table, the answer of an ASK is one word, and a graph is printed as Turtle.

    Raises:
        QueryError: Turtle is asked of an answer that is no graph.
    """
    if output is not AnswerFormat.table:
        print_text(write(answer, output.value))
    elif answer.truth is not None:
        print_text(f"{json.dumps(answer.truth)}\n")
    elif answer.triples is not None:
        print_text(write(answer, "turtle"))
    else:
        _show_rows(answer)


def print_hint(text: str) -> None:
    """Print a remark on a query on standard error, where it disturbs no reader of the answer.

    Args:
        text: One sentence.
    """
    sys.stderr.write(f"Hint: {text}\n")


def _show_rows(answer: Answer) -> None:
    console = open_console()
    cells = [[" ".join(write_short(term).split()) for term in row] for row in answer.rows]
    if _needed_width(answer, cells) <= console.width:
        _show_table(answer, cells)
    else:
        _show_records(answer, cells)
    console.print(f"{len(cells)} row{'s' * (len(cells) != 1)}.", style="dim")


def _needed_width(answer: Answer, cells: list[list[str]]) -> int:
    needed = 0
    for place, name in enumerate(answer.variables):
        column = [row[place] for row in cells]
        unbroken = max((len(word) for text in column for word in text.split()), default=0)
        text = min(max(map(len, column), default=0), NARROWEST_TEXT)
        needed += max(len(name), text, min(unbroken, WIDEST_UNBROKEN)) + _GAP
    return needed - _GAP


def _show_table(answer: Answer, cells: list[list[str]]) -> None:
    from rich import box
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, padding=(0, _GAP, 0, 0))
    for place, (name, numeric) in enumerate(zip(answer.variables, find_numeric(answer), strict=True)):
        unbroken = max((len(word) for row in cells for word in row[place].split()), default=0)
        longest = max((len(row[place]) for row in cells), default=0)
        narrowest = max(len(name), min(longest, NARROWEST_TEXT), min(unbroken, WIDEST_UNBROKEN))
        table.add_column(name, overflow="fold", justify="right" if numeric else "left", min_width=narrowest)
    for row in cells:
        table.add_row(*map(Text, row))
    open_console().print(table)


def _show_records(answer: Answer, cells: list[list[str]]) -> None:
    import textwrap

    console = open_console()
    widest = max(map(len, answer.variables), default=0) + 2 * _GAP
    width = max(console.width, widest + NARROWEST_TEXT)
    for number, row in enumerate(cells, 1):
        console.print(f"{number} of {len(cells)}", style="bold")
        for name, text in zip(answer.variables, row, strict=True):
            if text:
                first = f"{' ' * _GAP}{name}".ljust(widest)
                told = textwrap.fill(
                    text, width, initial_indent=first, subsequent_indent=" " * widest, break_on_hyphens=False
                )
                console.print(told, soft_wrap=True)
        console.print()
