"""Diff: what changed in meaning between two versions of the data, and which answers changed with it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

import pyoxigraph as ox

from ketamine_claims.namespaces import BASE, ONTOLOGY, key_of, name
from ketamine_claims.release.diff_inputs import Side
from ketamine_claims.release.diff_meaning import (
    ADDED,
    COMPUTED,
    DEPRECATED,
    GONE,
    GROUPS,
    LABELS,
    LEVEL,
    LINE,
    OTHERS,
    UNITS,
    VERSIONED,
    VERSIONS,
    Group,
    find_group,
    find_kind,
)
from ketamine_claims.release.diff_values import Term, is_blank

TYPE = name("rdf:type")
_FIRST_KINDS = (ADDED, GONE, DEPRECATED, "retracted")


@dataclass(frozen=True, slots=True)
class Detail:
    """One property that has other values than before.

    Attributes:
        part: Fragment of the part of the thing that has the property; empty for the thing itself.
        predicate: IRI of the property.
        kind: What that means.
        old: Values that only the old side has, as spelled there.
        new: Values that only the new side has, as spelled there.
        units: Unit of the old and of the new values; empty where there is none.
    """

    part: str
    predicate: str
    kind: str
    old: tuple[Term, ...]
    new: tuple[Term, ...]
    units: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True)
class Change:
    """One thing of which something else is said than before.

    Attributes:
        group: What kind of thing it is.
        subject: Its IRI.
        label: What it is called; empty where it has no label.
        kinds: What changed, each kind once; alone where it was added or is gone.
        details: The properties.
    """

    group: Group
    subject: str
    label: str
    kinds: tuple[str, ...]
    details: tuple[Detail, ...]


@dataclass(frozen=True)
class Difference:
    """What changed from one side to the other.

    Attributes:
        old: The old side.
        new: The new side.
        changes: What changed in meaning, by group, kind and IRI.
        gone: IRIs that people described on the old side and that the new side does not know: a breach of the promise
            that none is ever deleted. What rules computed is not among them.
        computed: How many things that rules made changed, by what they are; changes of balances and pooled estimates
            stand among `changes` as well.
        labels: How many things have other labels, which is no change of meaning.
        spellings: How many literals are spelled otherwise and mean the same.
    """

    old: Side
    new: Side
    changes: tuple[Change, ...]
    gone: tuple[str, ...]
    computed: dict[str, int] = field(default_factory=dict)
    labels: int = 0
    spellings: int = 0

    @property
    def same(self) -> bool:
        """Whether both sides mean the same."""
        return not self.changes and not any(self.computed.values())


def compare(old: Side, new: Side) -> Difference:
    """Compare two sides.

    Args:
        old: The old side.
        new: The new side.

    Returns:
        What changed.
    """
    comparison = _Comparison(old, new)
    comparison.take(old, (triple for triple in old.settled if triple not in new.settled), 0)
    comparison.take(new, (triple for triple in new.settled if triple not in old.settled), 1)
    changes = comparison.list_changes()
    computed = comparison.computed + Counter(change.group.title.lower() for change in changes if change.group.computed)
    return Difference(
        old,
        new,
        tuple(changes),
        tuple(comparison.list_gone()),
        dict(sorted(computed.items())),
        len(comparison.labels),
        _count_spellings(old, new),
    )


def _rank(change: Change) -> tuple[int, int, str]:
    place = GROUPS.index(change.group) if change.group is not OTHERS else len(GROUPS)
    kind = change.kinds[0]
    return place, _FIRST_KINDS.index(kind) if kind in _FIRST_KINDS else len(_FIRST_KINDS), change.subject


def _count_spellings(old: Side, new: Side) -> int:
    # Blank nodes have another label in each file.
    return sum(
        1
        for settled, spelled in old.settled.items()
        if isinstance(spelled.object, ox.Literal)
        and (other := new.settled.get(settled)) is not None
        and other.object != spelled.object
    )


# The old and the new values of the properties of a thing, by the part that has the property and by the property.
_Found = dict[tuple[str, str], tuple[list[Term], list[Term]]]


class _Comparison:
    """Two sides, and what was found to differ.

    Attributes:
        labels: Things with other labels.
        computed: How many triples that rules add to things differ, by what they are.
    """

    def __init__(self, old: Side, new: Side) -> None:
        self.labels: set[str] = set()
        self.computed: Counter[str] = Counter()
        self._old = old
        self._new = new
        self._found: dict[str, _Found] = defaultdict(lambda: defaultdict(lambda: ([], [])))

    def take(self, side: Side, triples: Iterable[ox.Triple], place: int) -> None:
        """Take triples that only one side has, and sort them by what they are."""
        for triple in triples:
            assert isinstance(triple.subject, ox.NamedNode)
            subject, predicate = triple.subject.value, triple.predicate.value
            if self.is_computed(subject, predicate):
                self.computed["evidence levels" if predicate == LEVEL else "plain links"] += 1
            elif predicate in LABELS and self.lasts(subject):
                self.labels.add(subject)
            elif not self.is_version(subject, predicate):
                owner, part = self.find_owner(subject)
                blank = isinstance(triple.object, ox.NamedNode) and is_blank(triple.object.value)
                value = triple.object if blank else side.settled[triple].object
                assert not isinstance(value, ox.Triple)
                self._found[owner][part, predicate][place].append(value)

    def list_changes(self) -> list[Change]:
        """List what changed, by group, kind and IRI."""
        subjects = (one for one in self._found if not is_blank(one) or not self.is_nested(one))
        return sorted((self.build(subject, self._found[subject]) for subject in subjects), key=_rank)

    def lasts(self, subject: str) -> bool:
        return subject in self._old.subjects and subject in self._new.subjects

    def classes(self, subject: str) -> list[str]:
        return [one.value for side in (self._new, self._old) for one in side.values(subject, "rdf:type")]

    def is_computed(self, subject: str, predicate: str) -> bool:
        return predicate in COMPUTED or (predicate == LEVEL and LINE in self.classes(subject))

    def is_version(self, subject: str, predicate: str) -> bool:
        return predicate in VERSIONS and self.lasts(subject) and not VERSIONED.isdisjoint(self.classes(subject))

    def is_nested(self, subject: str) -> bool:
        """Whether a blank node is the value of something else, which then shows the change."""
        node = ox.NamedNode(subject)
        return any(triple.object == node for side in (self._old, self._new) for triple in side.settled)

    def find_owner(self, subject: str) -> tuple[str, str]:
        """Split the IRI of a part into that of the whole and the fragment."""
        whole, _, part = subject.partition("#")
        described = whole in self._old.subjects or whole in self._new.subjects
        if part and described and whole != ONTOLOGY:
            return whole, part
        return subject, ""

    def build(self, subject: str, found: _Found) -> Change:
        group = find_group(self.classes(subject))
        details = tuple(
            Detail(part, predicate, kind, _sort(old), _sort(new), self._units(subject, part, predicate))
            for (part, predicate), (old, new) in sorted(found.items())
            for kind in [find_kind(group, part, predicate, [value.value for value in new])]
        )
        if self.lasts(subject):
            order = [*_FIRST_KINDS, *group.kinds.values(), group.other, group.parts]
            kinds = sorted({one.kind for one in details}, key=lambda kind: (_index(order, kind), kind))
        else:
            kinds = [GONE if subject in self._old.subjects else ADDED]
        return Change(group, subject, self._label(subject), tuple(kinds), details)

    def list_gone(self) -> Iterator[str]:
        for subject in sorted(self._old.subjects - self._new.subjects):
            owner, part = self.find_owner(subject)
            if not subject.startswith(BASE) or find_group(self.classes(owner)).computed:
                continue
            # The parts of what is gone are gone with it.
            if not part or owner in self._new.subjects:
                yield subject

    def _label(self, subject: str) -> str:
        texts = (side.text(subject, "rdfs:label", "skos:prefLabel", "dcterms:title") for side in (self._new, self._old))
        return next((text for text in texts if text), "")

    def _units(self, subject: str, part: str, predicate: str) -> tuple[str, str]:
        unit = UNITS.get(predicate, "")
        if not unit.startswith(BASE):
            return unit, unit
        whole = f"{subject}#{part}" if part else subject
        texts = [next((one.value for one in side.values(whole, _curie(unit))), "") for side in (self._old, self._new)]
        return texts[0], texts[1]


def _curie(iri: str) -> str:
    return f"kc:{key_of(iri)}"


def _index(order: Sequence[str], kind: str) -> int:
    return order.index(kind) if kind in order else len(order)


def _sort(values: Iterable[Term]) -> tuple[Term, ...]:
    return tuple(sorted(values, key=str))
