"""Standards: the level rules and thresholds by which balances are computed, ours or a reader's own."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal, InvalidOperation
from pathlib import Path

import pyoxigraph as ox

from ketamine_claims.errors import DataError, suggest
from ketamine_claims.load import parse_file
from ketamine_claims.namespaces import key_of, name

_TYPE, _DESIGN, _LEVEL, _VALUE = (
    ox.NamedNode(name(f"kc:{term}")) for term in ("forClaimType", "forStudyDesign", "level", "thresholdValue")
)
_LEVELS = range(1, 6)
_SHARES = tuple(ox.NamedNode(name(f"kc:{term}")) for term in ("PrevailingShare", "UnqualifiedShare"))
_SPAN = ox.NamedNode(name("kc:DecisiveSpan"))

Subject = ox.NamedNode | ox.BlankNode | ox.Triple
Pair = tuple[object, object]


def read_standards(store: ox.Store, replacing: Path | None) -> list[ox.Quad]:
    """Read level rules and balance thresholds.

    Args:
        store: The graph.
        replacing: Turtle file with others: a level rule takes the place of ours for the same claim type and study
            design, a threshold that of ours of the same name. None for those of the graph.

    Returns:
        Their statements, as far as the rules for balances read them.

    Raises:
        DataError: The file is missing, is not valid Turtle, holds neither, or one that cannot be followed.
    """
    levels, thresholds = _read_levels(store), _read_thresholds(store)
    if replacing is not None:
        other = ox.Store()
        other.extend(ox.Quad(*triple) for triple in parse_file(replacing))
        others = _read_levels(other), _read_thresholds(other)
        if not any(others):
            raise DataError(
                "holds neither level rules nor balance thresholds.",
                replacing,
                remedy="Copy ontology/evidence-levels.ttl or ontology/balance-thresholds.ttl and change the numbers.",
            )
        _check_levels(others[0], levels, replacing)
        _check_thresholds(others[1], thresholds, replacing)
        replaced = {_read_pair(quads) for quads in others[0].values()}
        levels = {subject: quads for subject, quads in levels.items() if _read_pair(quads) not in replaced}
        # A copied rule may keep the name of ours though it is about another design, so a reader's rules have no names.
        levels |= {node: _rename(quads, node) for quads in others[0].values() for node in [ox.BlankNode()]}
        thresholds |= others[1]
    return [quad for quads in (*levels.values(), *thresholds.values()) for quad in quads]


def _read_levels(store: ox.Store) -> dict[Subject, list[ox.Quad]]:
    subjects = {quad.subject: None for term in (_TYPE, _DESIGN) for quad in store.quads_for_pattern(None, term, None)}
    return {
        subject: [quad for term in (_TYPE, _DESIGN, _LEVEL) for quad in store.quads_for_pattern(subject, term, None)]
        for subject in subjects
    }


def _read_thresholds(store: ox.Store) -> dict[Subject, list[ox.Quad]]:
    found: dict[Subject, list[ox.Quad]] = {}
    for quad in store.quads_for_pattern(None, _VALUE, None):
        found.setdefault(quad.subject, []).append(quad)
    return found


def _rename(quads: Iterable[ox.Quad], node: ox.BlankNode) -> list[ox.Quad]:
    return [ox.Quad(node, quad.predicate, quad.object) for quad in quads]


def _read_pair(quads: Iterable[ox.Quad]) -> Pair:
    objects = {quad.predicate: quad.object for quad in quads}
    return objects.get(_TYPE), objects.get(_DESIGN)


def _check_levels(rules: dict[Subject, list[ox.Quad]], ours: dict[Subject, list[ox.Quad]], path: Path) -> None:
    """Refuse rules that would be passed over, or that would give a line no level or two."""
    seen: set[Pair] = set()
    for subject, quads in rules.items():
        rule = f"the level rule {_name(subject)}"
        if sorted(quad.predicate.value for quad in quads) != sorted(term.value for term in (_TYPE, _DESIGN, _LEVEL)):
            raise DataError(f"{rule} needs one kc:forClaimType, one kc:forStudyDesign and one kc:level.", path)
        for term, word in ((_TYPE, "claim type"), (_DESIGN, "study design")):
            known = {_name(quad.object): None for rows in ours.values() for quad in rows if quad.predicate == term}
            (value,) = (_name(quad.object) for quad in quads if quad.predicate == term)
            if value not in known:
                remedy = suggest(value, known) or f"There are: {', '.join(sorted(known))}."
                raise DataError(
                    f"{rule} is about the {word} {value!r}, which our table does not know.", path, None, None, remedy
                )
        level = _read_number(next(quad.object for quad in quads if quad.predicate == _LEVEL))
        if level not in _LEVELS:
            raise DataError(f"{rule} gives no level from 1 to 5.", path, remedy="Write for instance: kc:level 2 .")
        pair = _read_pair(quads)
        if pair in seen:
            raise DataError(f"{rule} is the second for its claim type and study design.", path, remedy="Keep one.")
        seen.add(pair)


def _check_thresholds(found: dict[Subject, list[ox.Quad]], ours: dict[Subject, list[ox.Quad]], path: Path) -> None:
    for subject, quads in found.items():
        threshold = _name(subject)
        if subject not in ours:
            known = sorted(map(_name, ours))
            remedy = suggest(threshold, known) or f"There are: {', '.join(known)}."
            raise DataError(f"there is no threshold {threshold!r}.", path, remedy=remedy)
        numbers = [_read_number(quad.object) for quad in quads]
        number = numbers[0] if len(numbers) == 1 else None
        if number is None or number < 0:
            raise DataError(f"the threshold {threshold} needs one number that is not negative.", path)
        if subject in _SHARES and number > 1:
            raise DataError(f"the threshold {threshold} is a share, from 0 to 1.", path)
        if subject == _SPAN and number != int(number):
            raise DataError(f"the threshold {threshold} is a whole number of levels.", path)


def _read_number(value: object) -> Decimal | None:
    """Read a number as the rules can compare it; None for text, even text that looks like one."""
    if not isinstance(value, ox.Literal) or not value.datatype.value.startswith(name("xsd:")):
        return None
    if value.datatype.value.rpartition("#")[2] not in ("integer", "decimal"):
        return None
    try:
        return Decimal(value.value)
    except InvalidOperation:
        return None


def _name(node: object) -> str:
    return key_of(node.value) if isinstance(node, ox.NamedNode) else str(node)
