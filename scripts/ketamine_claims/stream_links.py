"""Find out which parts need which subject, without ever holding all subjects in memory.

Subjects are dealt into buckets by their number. Whoever points to a subject sends its bucket a message: this part needs
that subject, at this distance. A bucket reads its messages, notes what is new, and sends on, until nothing new comes.
"""

from __future__ import annotations

import marshal
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any

from ketamine_claims.stream_lines import Spool, digest, drop_spooled, read_spooled
from ketamine_claims.stream_rules import FORMER_KEY, OWN_REACH, REACH, Rules, encode

ALONE = REACH + 1
"""The distance of a subject that nothing anchored leads to, and from which distances are counted anew."""
STUB_ONLY = 2 * ALONE
"""The distance at which only the stub of a subject is needed."""

_LEVELS = 16
_FORMER_KEY = encode(FORMER_KEY)


@dataclass(frozen=True, slots=True)
class Plan:
    """What all steps of one run share.

    Attributes:
        folder: Working folder.
        parts: Number of parts, which is also the number of buckets.
        rules: What the shapes need.
        always: Numbers of what every part holds anyway.
        namespaces: What the IRIs of subjects begin with, up to the last slash; empty where they are too many to tell.
    """

    folder: Path
    parts: int
    rules: Rules
    always: frozenset[int]
    namespaces: frozenset[bytes]


Linked = tuple[list[int], list[int], list[int], list[int]]
Links = dict[int, Linked]
"""By subject: what it is anchored to, what it follows, what it merely points to, what is judged by being pointed to."""
Needs = dict[int, dict[int, int]]
"""By subject: the parts that need it, each with the distance."""


def home_of(number: int, parts: int) -> int:
    """Give the part where a subject is at home. Other bits than those that choose the bucket decide."""
    return (number >> 32) % parts


def namespace_of(term: bytes) -> bytes:
    """Give what an IRI begins with, up to its last slash."""
    return term[: term.rfind(b"/")]


def read_subjects(folder: Path, bucket: int) -> Iterator[tuple[bytes, list[bytes]]]:
    """Read one bucket subject by subject.

    Yields:
        Each subject with its lines, no line twice.
    """
    found: dict[bytes, list[bytes]] = {}
    lines = read_spooled(folder, bucket).splitlines(keepends=True)
    for subject, group in groupby(lines, key=lambda line: line[: line.index(b" ")]):
        found.setdefault(subject, []).extend(group)
    for subject, kept in found.items():
        yield subject, list(dict.fromkeys(kept))


def open_spools(folder: Path) -> dict[str, Spool]:
    """Open the files that take what may clash with other subjects, and what every part has to know."""
    return {kind: Spool(folder / kind) for kind in ("keys", "gathering", "circles", "extra")}


def link_bucket(plan: Plan, bucket: int) -> None:
    """Note what the subjects of a bucket point to, and send the first messages.

    Args:
        plan: The plan of the run.
        bucket: Number of the bucket.
    """
    spools = open_spools(plan.folder)
    links: Links = {}
    needs: Needs = {}
    for subject, lines in read_subjects(plan.folder / "buckets", bucket):
        number = digest(subject)
        note_values(plan, subject, lines, spools)
        if number in plan.always:
            # The ontology says something of it too, or points to it: every part has to know.
            spools["extra"].write(0, b"".join(lines))
            continue
        links[number] = found = _read_links(plan, subject, lines)
        if found[0]:
            needs[number] = {home_of(anchor, plan.parts): 0 for anchor in found[0]}
    for spool in spools.values():
        spool.flush()
    _save(plan, "links", bucket, links)
    _save(plan, "needs", bucket, needs)
    _send(plan, 1, links, ((number, part, 0) for number, found in needs.items() for part in found))


def _read_links(plan: Plan, subject: bytes, lines: Iterable[bytes]) -> Linked:
    anchors: list[int] = []
    followed: list[int] = []
    pointed: list[int] = []
    judged: list[int] = []
    rules, namespaces, start = plan.rules, plan.namespaces, len(subject) + 1
    for line in lines:
        gap = line.index(b" ", start)
        predicate, value = line[start:gap], line[gap + 1 : -3]
        if value[:1] == b'"':
            if predicate == _FORMER_KEY:
                pointed.append(digest(namespace_of(subject) + b"/" + value[1 : value.index(b'"', 1)] + b">"))
            continue
        if namespaces and value[:1] == b"<" and namespace_of(value) not in namespaces:
            continue
        number = digest(value)
        if predicate in rules.anchors:
            anchors.append(number)
        elif predicate in rules.inverse:
            judged.append(number)
        if number not in plan.always:
            (followed if predicate in rules.followed else pointed).append(number)
    return anchors, followed, pointed, judged


def note_values(plan: Plan, subject: bytes, lines: Iterable[bytes], spools: Mapping[str, Spool]) -> None:
    """Note what may clash with other subjects: values that none may share, and steps that may lead in a circle.

    Args:
        plan: The plan of the run.
        subject: The subject.
        lines: Its lines.
        spools: Take pairs of numbers: ``keys``, of the value and of the subject; ``gathering``, of what is pointed to
            and of the subject; ``circles``, of the subject and of what it leads to.
    """
    rules, start, number = plan.rules, len(subject) + 1, digest(subject)
    for line in lines:
        gap = line.index(b" ", start)
        predicate = line[start:gap]
        if predicate in rules.keys:
            value = line[gap + 1 : -3]
            # Upper and lower case together, and whatever the datatype: more than enough may come together, never less.
            text = value[1 : value.rindex(b'"')].decode().lower().encode() if value[:1] == b'"' else value
            shared = digest(predicate + text)
            spools["keys"].write(shared % plan.parts, array("Q", (shared, number)).tobytes())
        if predicate in rules.gathering:
            target = digest(line[gap + 1 : -3])
            spools["gathering"].write(target % plan.parts, array("Q", (target, number)).tobytes())
        if predicate in rules.circles:
            spools["circles"].write(0, array("Q", (number, digest(line[gap + 1 : -3]))).tobytes())


def pass_on(plan: Plan, bucket: int, turn: int) -> bool:
    """Read the messages of a turn and send those of the next.

    Args:
        plan: The plan of the run.
        bucket: Number of the bucket.
        turn: Number of the turn, from 1.

    Returns:
        Whether there was anything to read.
    """
    folder = plan.folder / f"turn-{turn}"
    messages = array("Q", read_spooled(folder, bucket))
    if not messages:
        return False
    links: Links = _load(plan, "links", bucket)
    needs: Needs = _load(plan, "needs", bucket)
    fresh: dict[tuple[int, int], int] = {}
    for number, note in zip(messages[::2], messages[1::2], strict=True):
        if number not in links:
            continue
        part, level = divmod(note, _LEVELS)
        found = needs.setdefault(number, {})
        if level < found.get(part, _LEVELS):
            found[part] = level
            fresh[number, part] = level
    _save(plan, "needs", bucket, needs)
    _send(plan, turn + 1, links, ((number, part, level) for (number, part), level in fresh.items()))
    drop_spooled(folder, bucket)
    return True


def adopt_rest(plan: Plan, bucket: int, turn: int) -> bool:
    """Give every subject that nothing led to a part: its own home.

    Args:
        plan: The plan of the run.
        bucket: Number of the bucket.
        turn: Number of the turn whose messages it sends.

    Returns:
        Whether there was any.
    """
    links: Links = _load(plan, "links", bucket)
    needs: Needs = _load(plan, "needs", bucket)
    rest = []
    for number, (_, _, _, judged) in links.items():
        found = needs.setdefault(number, {})
        if min(found.values(), default=STUB_ONLY) > OWN_REACH:
            # What is judged by being pointed to is at home there too, unless something anchored leads to it.
            for part in {home_of(target, plan.parts) for target in (judged or [number])} | {
                home_of(number, plan.parts)
            }:
                found[part] = min(ALONE, found.get(part, ALONE))
                rest.append((number, part, ALONE))
    if rest:
        _save(plan, "needs", bucket, needs)
        _send(plan, turn, links, rest)
    return bool(rest)


def read_needs(plan: Plan, bucket: int) -> Needs:
    """Give what is known of a bucket after the last turn."""
    needs: Needs = _load(plan, "needs", bucket)
    return needs


def _send(plan: Plan, turn: int, links: Links, fresh: Iterable[tuple[int, int, int]]) -> None:
    """Tell whatever the subjects lead to who needs it, and at what distance."""
    outgoing: dict[tuple[int, int], int] = {}

    def tell(number: int, part: int, level: int) -> None:
        if level < outgoing.get((number, part), _LEVELS):
            outgoing[number, part] = level

    for number, part, level in fresh:
        if level >= STUB_ONLY:
            continue
        anchors, followed, pointed, _ = links[number]
        for target in anchors:
            if home_of(target, plan.parts) == part:
                tell(target, part, 0)
        farthest = level in (REACH, ALONE + REACH)
        for target in followed:
            tell(target, part, STUB_ONLY if farthest else level + 1)
        for target in pointed:
            tell(target, part, STUB_ONLY)
    messages: defaultdict[int, array[int]] = defaultdict(lambda: array("Q"))
    for (number, part), level in outgoing.items():
        messages[number % plan.parts].extend((number, part * _LEVELS + level))
    spool = Spool(plan.folder / f"turn-{turn}")
    for bucket, found in messages.items():
        spool.write(bucket, found.tobytes())
    spool.flush()


def find_shared(plan: Plan, bucket: int) -> list[tuple[int, int]]:
    """Find the subjects that share a value.

    Args:
        plan: The plan of the run.
        bucket: Number of the bucket of values.

    Returns:
        Pairs of a value and a subject, for values that more than one subject has.
    """
    shared: set[tuple[int, int]] = set()
    for value, subjects in _group(plan.folder / "keys", bucket):
        shared.update((value, subject) for subject in subjects)
    for target, subjects in _group(plan.folder / "gathering", bucket):
        shared.update((target, subject) for subject in (target, *subjects))
    return sorted(shared)


def _group(folder: Path, bucket: int) -> Iterator[tuple[int, set[int]]]:
    """Give what several subjects have in common, with the subjects."""
    notes = array("Q", read_spooled(folder, bucket))
    first: dict[int, int] = {}
    several: defaultdict[int, set[int]] = defaultdict(set)
    for value, subject in zip(notes[::2], notes[1::2], strict=True):
        other = first.setdefault(value, subject)
        if other != subject:
            several[value].update((other, subject))
    yield from several.items()


def find_circles(folder: Path) -> set[int]:
    """Find the subjects that may lie on a circle, by taking away whatever has no way in or no way out.

    This alone holds all steps in memory, about 100 bytes each.
    """
    notes = array("Q", read_spooled(folder / "circles", 0))
    steps = set(zip(notes[::2], notes[1::2], strict=True))
    while True:
        kept = {start for start, _ in steps} & {end for _, end in steps}
        remaining = {(start, end) for start, end in steps if start in kept and end in kept}
        if len(remaining) == len(steps):
            return kept
        steps = remaining


def _save(plan: Plan, kind: str, bucket: int, content: Links | Needs) -> None:
    folder = plan.folder / kind
    folder.mkdir(exist_ok=True)
    (folder / str(bucket)).write_bytes(marshal.dumps(content))


def _load(plan: Plan, kind: str, bucket: int) -> Any:
    # Written by this run, in this folder: the content can be trusted.
    return marshal.loads((plan.folder / kind / str(bucket)).read_bytes())  # noqa: S302
