"""Words and numbers as the pages write them."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import pyoxigraph as ox

from ketamine_claims.pool import name_window
from ketamine_claims.pool_sets import WINDOWS
from ketamine_claims.reader import GraphReader

BEARING_WORDS = {
    "Supports": "supports",
    "Qualifies": "in part",
    "Disputes": "disputes",
    "NullResult": "null result",
}
BEARING_TALLY = {"Supports": "for", "Qualifies": "in part", "Disputes": "against", "NullResult": "null"}
# The four grades of GRADE, as its tables draw them.
CERTAINTY_MARKS = {"high": "⊕⊕⊕⊕", "moderate": "⊕⊕⊕◯", "low": "⊕⊕◯◯", "very low": "⊕◯◯◯"}
VERIFICATION_WORDS = {
    "FullText": "read in the full text",
    "Abstract": "read in the abstract or record",
    "SecondHand": "second-hand: read in another text",
}
SECOND_READING_WORDS = {
    "Confirmed": "second reading agreed",
    "Corrected": "corrected after a second reading",
    "Unchecked": "a second reading could not be made",
}
READ_ONCE = "read once"
_UNITS = {"1": "", "%": " %", "{score}": " points", "d": " days", "wk": " weeks", "{infusion}": " infusions"}
_HOURS, _MINUTES, _WEEK, _YEAR = 24, 1440, 7, 365


def write_number(text: str) -> str:
    """Write a number of the data for people: a real minus sign, no zeros that say nothing."""
    number = Decimal(text)
    plain = f"{number:f}"
    return plain.replace("-", "−")


def write_time(days: float | None) -> str:
    """Write a time after the start of treatment; empty where it is not stated.

    Args:
        days: The time, in days.

    Returns:
        For instance ``40 minutes``, ``24 hours``, ``28 days`` or ``12 weeks``.
    """
    if days is None:
        return ""
    if days < 2 / _HOURS:
        return f"{round(days * _MINUTES)} minutes"
    if days <= 3:
        return f"{round(days * _HOURS)} hours"
    if days >= _YEAR:
        return count(round(days / _YEAR, 1), "year")
    if days > 28 and days % _WEEK == 0:
        return f"{days / _WEEK:.0f} weeks"
    return f"{days:g} days"


def window_of(days: float | None) -> int:
    """Give the time window that a time falls into, as in pooling; -1 where it is not stated."""
    return next((at for at, (low, high) in enumerate(WINDOWS) if days is not None and low < days <= high), -1)


def write_window(window: int) -> str:
    """Say what a time window covers."""
    return name_window(window)


def count(number: float, noun: str, plural: str | None = None) -> str:
    """Write a number of things."""
    return f"{number:g} {noun if number == 1 else plural or noun + 's'}"


def join(words: Sequence[str]) -> str:
    """Join words as a sentence does: ``a, b and c``."""
    return " and ".join(filter(None, (", ".join(words[:-1]), *words[-1:])))


def write_result(graph: GraphReader, finding: ox.NamedNode) -> list[str]:
    """Write the numbers of a finding as its source prints them.

    Args:
        graph: The data.
        finding: The finding.

    Returns:
        Phrases: the value with its interval, the p value, the groups; none where the finding has no number.
    """
    return [phrase for phrase in (_value(graph, finding), _p_value(graph, finding), _groups(graph, finding)) if phrase]


def _value(graph: GraphReader, finding: ox.NamedNode) -> str:
    value = graph.text(finding, "kc:value")
    if value is None:
        return ""
    measure = graph.value(finding, "kc:measure")
    unit = graph.text(finding, "kc:unit") or "1"
    told = f"{graph.label(measure)} " if measure else ""
    told += write_number(value) + _UNITS.get(unit, f" {unit}")
    lower, upper = graph.text(finding, "kc:lowerConfidenceLimit"), graph.text(finding, "kc:upperConfidenceLimit")
    if lower is None or upper is None:
        return told
    level = graph.text(finding, "kc:confidenceLevel")
    kind = f"{write_number(level)} % CI " if level else "interval "
    return f"{told} ({kind}{write_number(lower)} to {write_number(upper)})"


def _p_value(graph: GraphReader, finding: ox.NamedNode) -> str:
    p_value = graph.text(finding, "kc:pValue")
    relation = graph.text(finding, "kc:pValueRelation") or "="
    return f"p {relation} {write_number(p_value)}" if p_value else ""


def _groups(graph: GraphReader, finding: ox.NamedNode) -> str:
    sizes = [graph.text(finding, f"kc:{arm}GroupSize") for arm in ("intervention", "comparator")]
    events = [graph.text(finding, f"kc:{arm}Events") for arm in ("intervention", "comparator")]
    arms = [
        f"{event} of {size}" if event and size else f"{event} events" if event else size
        for event, size in zip(events, sizes, strict=True)
    ]
    told = " v ".join(arm for arm in arms if arm)
    if told:
        return told if any(events) else f"groups of {told}" if all(sizes) else f"group of {told}"
    participants = graph.text(finding, "kc:participants")
    return f"{participants} participants" if participants else ""
