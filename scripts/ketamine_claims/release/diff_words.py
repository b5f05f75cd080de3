"""The words in which people and programs are told what changed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Any

import pyoxigraph as ox

from ketamine_claims.namespaces import ONTOLOGY, shorten_or_full
from ketamine_claims.release.diff import Change, Detail, Difference
from ketamine_claims.release.diff_answers import AnswerChange
from ketamine_claims.release.diff_inputs import Side
from ketamine_claims.release.diff_meaning import ADDED, GONE, Group
from ketamine_claims.release.diff_values import Term, is_blank
from ketamine_claims.write_answer import write_short

GONE_TITLE = "IRIs that are gone"
GONE_ADVICE = "An IRI once released is deprecated, never deleted: whoever links to these is left with nothing."
COMPUTED_TITLE = "What rules computed differently"
ANSWERS_TITLE = "Answers"
NAMELESS = "a thing without a name"
# Words left standing on each side of what changed in a text.
_CONTEXT = 3
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=^p)(?=[A-Z])")


def list_groups(difference: Difference) -> list[tuple[Group, list[Change]]]:
    """Put the changes together by group, those that rules computed last."""
    found = [(group, list(members)) for group, members in groupby(difference.changes, key=lambda change: change.group)]
    return sorted(found, key=lambda pair: pair[0].computed)


def list_told(group: Group, changes: Iterable[Change]) -> list[Change]:
    """List the changes that deserve a line: of what rules computed, only those with another outcome."""
    return [change for change in changes if not group.computed or list_details(change)]


def count_kinds(changes: Iterable[Change]) -> str:
    """Count changes by kind, as in ``added (1), reworded (2)``; a change of two kinds counts in both."""
    counted = Counter(kind for change in changes for kind in change.kinds)
    return ", ".join(f"{kind} ({number})" for kind, number in counted.items())


def count(number: int, noun: str) -> str:
    """Write a number and what is counted, as in ``1 row`` and ``2 rows``."""
    return f"{number} {noun}{'s' * (number != 1)}"


def list_left_out(difference: Difference) -> list[str]:
    """Say what differs without being a change of meaning."""
    told = []
    if difference.labels:
        told.append(f"{count(difference.labels, 'thing')} with other labels")
    if difference.spellings:
        told.append(f"{count(difference.spellings, 'literal')} of the same value spelled otherwise")
    return told


def tell_computed(difference: Difference) -> str:
    """Count what rules computed differently; empty where they computed the same."""
    return ", ".join(f"{number} {what}" for what, number in difference.computed.items())


def tell_answers(answers: Sequence[AnswerChange], asked: int) -> str:
    """Say how many of the questions asked have other answers."""
    return f"{len(answers)} of {count(asked, 'question')} answered otherwise"


def tell_rows(answer: AnswerChange) -> str:
    """Count the rows that came and went, as in ``+1 −2``."""
    return f"+{len(answer.added)} −{len(answer.removed)}"


def name_thing(change: Change) -> str:
    """Name a thing by its CURIE."""
    return NAMELESS if is_blank(change.subject) else shorten_or_full(change.subject)


def name_property(detail: Detail) -> str:
    """Name a property in words, that of a part behind the name of the part."""
    local = shorten_or_full(detail.predicate).rpartition(":")[2]
    words = _CAMEL.sub(" ", local).lower()
    return f"#{detail.part} {words}" if detail.part else words


def list_details(change: Change) -> list[Detail]:
    """List what to tell of a change.

    Args:
        change: The change.

    Returns:
        Of what was added or is gone, what introduces it; of what rules computed, its outcome; else everything.
    """
    shown = change.group.shown
    if change.kinds[0] not in (ADDED, GONE):
        if not change.group.computed:
            return list(change.details)
        shown = tuple(change.group.kinds)
    found = [one for one in change.details if not one.part and one.predicate in shown]
    return sorted(found, key=lambda one: shown.index(one.predicate))


def write_values(values: Sequence[Term], unit: str, side: Side) -> str:
    """Write values for people, with their unit; a ratio has none."""
    texts = [_write_value(value, side) for value in values]
    return ", ".join(f"{text} {unit}" if unit not in ("", "1") else text for text in texts)


def crop(old: str, new: str) -> tuple[str, str]:
    """Leave out the words with which two texts begin and end alike, but for a few.

    Args:
        old: A text.
        new: What it became.

    Returns:
        Both, with ``…`` where words were left out; as they are where one of them is empty.

    Example:
        >>> crop("a b c d e f g h", "a b c d e x g h")
        ('… c d e f g h', '… c d e x g h')
    """
    if not old or not new:
        return old, new
    before, after = old.split(), new.split()
    head = _count_alike(before, after)
    tail = _count_alike(before[head:][::-1], after[head:][::-1])
    start, end = max(0, head - _CONTEXT), max(0, tail - _CONTEXT)
    cropped = (["…"] * (start > 0) + words[start : len(words) - end] + ["…"] * (end > 0) for words in (before, after))
    first, second = (" ".join(words) for words in cropped)
    return first, second


def _count_alike(one: Sequence[str], other: Sequence[str]) -> int:
    return next(
        (at for at, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), min(map(len, (one, other)))
    )


def build_document(difference: Difference, answers: Sequence[AnswerChange], asked: int) -> dict[str, Any]:
    """Build what programs read as JSON: CURIEs or IRIs for things, literals as spelled."""
    return {
        "old": {"name": difference.old.name, "version": difference.old.version},
        "new": {"name": difference.new.name, "version": difference.new.version},
        "same": difference.same,
        "gone": [shorten_or_full(iri) for iri in difference.gone],
        "changes": [
            {
                "group": change.group.key,
                "subject": name_thing(change),
                "label": change.label,
                "kinds": list(change.kinds),
                "properties": [_describe(one) for one in change.details],
            }
            for change in difference.changes
        ],
        "computed": difference.computed,
        "labels": difference.labels,
        "spellings": difference.spellings,
        "asked": asked,
        "answers": [
            {
                "query": one.query,
                "columns": list(one.columns),
                "added": [[write_short(term) for term in row] for row in one.added],
                "removed": [[write_short(term) for term in row] for row in one.removed],
            }
            for one in answers
        ],
    }


def _describe(detail: Detail) -> dict[str, Any]:
    described: dict[str, Any] = {"part": detail.part} if detail.part else {}
    described |= {"property": shorten_or_full(detail.predicate), "kind": detail.kind}
    described |= {"old": [_write_plain(one) for one in detail.old], "new": [_write_plain(one) for one in detail.new]}
    if any(detail.units):
        described["units"] = list(detail.units)
    return described


def _write_plain(value: Term) -> str:
    return shorten_or_full(value.value) if isinstance(value, ox.NamedNode) else value.value


def _write_value(value: Term, side: Side) -> str:
    if not isinstance(value, ox.NamedNode):
        return value.value
    if is_blank(value.value):
        return NAMELESS
    if value.value.startswith(f"{ONTOLOGY}#"):
        return side.text(value.value, "rdfs:label") or write_short(value)
    return write_short(value)
