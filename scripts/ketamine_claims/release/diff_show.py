"""Show what changed, in a terminal or as Markdown for a changelog."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ketamine_claims.namespaces import shorten_or_full
from ketamine_claims.release.diff import Change, Detail, Difference
from ketamine_claims.release.diff_answers import AnswerChange
from ketamine_claims.release.diff_meaning import ADDED, GONE
from ketamine_claims.release.diff_words import (
    ANSWERS_TITLE,
    COMPUTED_TITLE,
    GONE_ADVICE,
    GONE_TITLE,
    count_kinds,
    crop,
    list_details,
    list_groups,
    list_left_out,
    list_told,
    name_property,
    name_thing,
    tell_answers,
    tell_computed,
    tell_rows,
    write_values,
)
from ketamine_claims.terminal import open_console

if TYPE_CHECKING:
    from rich.console import Console

# Beyond this the old and the new value stand on lines of their own.
_LONGEST = 60
_SIGNS = {ADDED: ("+", "green"), GONE: ("−", "red")}
_CHANGED = ("~", "yellow")
_MARKDOWN = re.compile(r"[\\*_<>`\[\]~|#]")


def show_text(difference: Difference, answers: Sequence[AnswerChange], asked: int) -> None:
    """Print what changed, for people.

    Args:
        difference: What changed in meaning.
        answers: The queries that answer otherwise.
        asked: How many queries were asked.
    """
    console = open_console()
    console.print(f"From {difference.old.title} to {difference.new.title}", style="bold")
    if difference.same:
        console.print("Both mean the same.")
    if difference.gone:
        _head(console, f"{GONE_TITLE} ({len(difference.gone)})", "bold red")
        _print(console, GONE_ADVICE, 2, "dim")
        for iri in difference.gone:
            _print(console, shorten_or_full(iri), 2)
    for group, changes in list_groups(difference):
        _head(console, f"{group.title}: {count_kinds(changes)}", "bold")
        for change in list_told(group, changes):
            _show_change(console, change, difference)
    if told := tell_computed(difference):
        _head(console, COMPUTED_TITLE, "bold")
        _print(console, told, 2)
    if asked:
        _head(console, f"{ANSWERS_TITLE}: {tell_answers(answers, asked)}", "bold")
        _show_answers(console, answers)
    if left_out := list_left_out(difference):
        console.print()
        _print(console, f"No change of meaning: {'; '.join(left_out)}.", 0, "dim")


def write_markdown(difference: Difference, answers: Sequence[AnswerChange], asked: int) -> str:
    """Write what changed as Markdown, ready for a changelog.

    Args:
        difference: What changed in meaning.
        answers: The queries that answer otherwise.
        asked: How many queries were asked.

    Returns:
        The text.
    """
    return "\n".join(_list_lines(difference, answers, asked)) + "\n"


def _list_lines(difference: Difference, answers: Sequence[AnswerChange], asked: int) -> Iterator[str]:
    yield f"### Data: from {_escape(difference.old.title)} to {_escape(difference.new.title)}"
    if difference.same:
        yield from ("", "Both mean the same.")
    if difference.gone:
        yield from ("", f"#### {GONE_TITLE}", "", GONE_ADVICE, "")
        yield from (f"- `{shorten_or_full(iri)}`" for iri in difference.gone)
    for group, changes in list_groups(difference):
        yield from ("", f"#### {group.title}: {count_kinds(changes)}", "")
        for change in list_told(group, changes):
            yield from _list_change(change, difference)
    if told := tell_computed(difference):
        yield from ("", f"#### {COMPUTED_TITLE}", "", f"{told}.")
    if asked:
        yield from ("", f"#### {ANSWERS_TITLE}: {tell_answers(answers, asked)}")
    if answers:
        yield from ("", "| Question | Rows |", "| --- | --- |")
        yield from (f"| `{one.query}` | {tell_rows(one)} |" for one in answers)
    if left_out := list_left_out(difference):
        yield from ("", f"No change of meaning: {'; '.join(left_out)}.")


def _list_change(change: Change, difference: Difference) -> Iterator[str]:
    label = f" {_escape(change.label)}" if change.label else ""
    yield f"- **{', '.join(change.kinds)}** `{name_thing(change)}`{label}"
    for detail in list_details(change):
        old, new = _write_both(detail, difference)
        values = " → ".join(_escape(text) for text in (old, new) if text)
        change_of_one = change.kinds[0] in _SIGNS
        sign = "" if (old and new) or change_of_one else ("+ " if new else "− ")
        yield f"  - {name_property(detail)}: {sign}{values}"


def _head(console: Console, text: str, style: str) -> None:
    console.print()
    console.print(text, style=style)


def _print(console: Console, text: str, indent: int, style: str = "") -> None:
    from rich.padding import Padding
    from rich.text import Text

    console.print(Padding(Text(text, style=style), (0, 0, 0, indent), expand=False))


def _show_change(console: Console, change: Change, difference: Difference) -> None:
    from rich.padding import Padding
    from rich.text import Text

    sign, style = _SIGNS.get(change.kinds[0], _CHANGED)
    line = Text.assemble((f"{sign} ", style), (name_thing(change), "cyan"))
    if change.label:
        line.append(f"  {change.label}", style="dim")
    console.print(Padding(line, (0, 0, 0, 2), expand=False))
    for detail in list_details(change):
        old, new = _write_both(detail, difference)
        if max(len(old), len(new)) > _LONGEST:
            _print(console, name_property(detail), 6)
            for text, mark, colour in ((old, "−", "red"), (new, "+", "green")):
                if text:
                    _print(console, f"{mark} {text}", 8, colour)
        elif change.kinds[0] in _SIGNS or (old and new):
            _print(console, f"{name_property(detail)}: {' → '.join(text for text in (old, new) if text)}", 6)
        else:
            _print(console, f"{name_property(detail)}: {f'+ {new}' if new else f'− {old}'}", 6)


def _show_answers(console: Console, answers: Sequence[AnswerChange]) -> None:
    from rich.text import Text

    widest = max((len(one.query) for one in answers), default=0)
    longest = max((len(tell_rows(one)) for one in answers), default=0)
    for one in answers:
        name, rows = one.query.ljust(widest), tell_rows(one).ljust(longest)
        line = Text.assemble(("  " + name, "cyan"), f"  {rows}  ", (one.summary, "dim"))
        # The question may be cut: it can be looked up by the name before it.
        console.print(line, no_wrap=True, overflow="ellipsis")


def _write_both(detail: Detail, difference: Difference) -> tuple[str, str]:
    old = write_values(detail.old, detail.units[0], difference.old)
    new = write_values(detail.new, detail.units[1], difference.new)
    return crop(old, new) if max(len(old), len(new)) > _LONGEST else (old, new)


def _escape(text: str) -> str:
    return _MARKDOWN.sub(lambda found: f"\\{found[0]}", " ".join(text.split()))
