"""Pool: write what random-effects pooling yields into the graph as ``kc:PooledEstimate``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import ROUND_HALF_EVEN, Context
from pathlib import Path
from typing import TYPE_CHECKING

import pyoxigraph as ox

from ketamine_claims.effects import INTERVAL, P_VALUE, SOURCE, Effect, restore
from ketamine_claims.errors import DataError
from ketamine_claims.files import DERIVED_FOLDER, write_text
from ketamine_claims.namespaces import BASE, name
from ketamine_claims.pool_sets import WINDOWS, PoolingSet, find_sets
from ketamine_claims.random_effects import RandomEffects
from ketamine_claims.reader import GraphReader
from ketamine_claims.results import Hierarchy

if TYPE_CHECKING:
    from ketamine_claims.load import KnowledgeBase

FOLDER = BASE + "pooled-estimate/"
FILE = Path(DERIVED_FOLDER, "pooled-estimates.ttl")
_HEADER = """\
# Computed from the findings by ketamine-claims pool --write.
# Never edit this by hand: change the findings, and compute it again.
"""
_LONGEST_LABEL = 100
_ORIGINS = {INTERVAL: "kc:FromInterval", P_VALUE: "kc:FromPValue", SOURCE: "kc:FromSource"}
_SIX_DIGITS = Context(prec=6, rounding=ROUND_HALF_EVEN)
# UCUM writes mm[Hg].
_BRACKETS = str.maketrans("", "", "[]")
_WINDOW_WORDS = ("up to day 2", "day 3 to 14", "day 15 to 84", "after day 84")


def pool(kb: KnowledgeBase) -> list[ox.Triple]:
    """Compute the pooled estimates of a knowledge base.

    Args:
        kb: The knowledge base, its rules applied.

    Returns:
        The triples that describe them, sorted; numbers rounded to six significant digits, so that they are the same
        on every machine.
    """
    graph = GraphReader(kb.store)
    hierarchy = Hierarchy(graph)
    triples = (
        triple
        for found in find_sets(kb.store)
        if found.pooled is not None
        for triple in describe(found, found.pooled, hierarchy)
    )
    return sorted(triples, key=str)


def write_turtle(kb: KnowledgeBase) -> str:
    """Compute the pooled estimates of a knowledge base and write them as Turtle.

    Args:
        kb: The knowledge base, its rules applied.

    Returns:
        The text of `FILE`, in canonical form.

    Raises:
        DataError: A shape or the ontology, from which the order of properties is read, is not valid Turtle.
    """
    from ketamine_claims.format import format_text
    from ketamine_claims.order import read_order

    triples = ox.serialize(pool(kb), format=ox.RdfFormat.N_TRIPLES)
    assert triples is not None
    return format_text(_HEADER + triples.decode(), kb.root / FILE, read_order(kb.root))


def write_file(kb: KnowledgeBase) -> Path:
    """Compute the pooled estimates of a knowledge base and write them where it keeps them.

    They are kept in a file because they need a statistics library, which not everyone who loads the data has.

    Args:
        kb: The knowledge base, its rules applied.

    Returns:
        The file.

    Raises:
        DataError: The file cannot be written; whatever stood there still stands.
    """
    path = kb.root / FILE
    text = write_turtle(kb)
    try:
        path.parent.mkdir(exist_ok=True)
    except OSError as error:
        reason = error.strerror or "unknown reason"
        raise DataError(f"cannot be made ({reason}).", path.parent, remedy="Check permissions.") from error
    write_text(path, text)
    return path


def describe(found: PoolingSet, pooled: RandomEffects, hierarchy: Hierarchy) -> Iterator[ox.Triple]:
    """Describe one pooled estimate and what each finding contributed.

    Args:
        found: The set.
        pooled: Its pooled estimate.
        hierarchy: The concepts, for labels.

    Yields:
        Its triples.
    """
    node = ox.NamedNode(FOLDER + found.key.key)
    first = found.effects[0].result
    value, lower, upper, lower_prediction, upper_prediction = (
        restore(first, number, 1)
        for number in (
            pooled.estimate,
            pooled.lower,
            pooled.upper,
            pooled.lower_prediction,
            pooled.upper_prediction,
        )
    )
    yield _link(node, "rdf:type", "kc:PooledEstimate")
    label = name_set(found, hierarchy)
    yield _say(
        node, "rdfs:label", label if len(label) <= _LONGEST_LABEL else label[: _LONGEST_LABEL - 1].rstrip() + "…"
    )
    yield _say(node, "kc:statement", _tell(found, (value, lower, upper), hierarchy))
    yield _link(node, "kc:pooledFor", f"claim:{found.key.claim}")
    for slot in ("population", "intervention", "comparator", "outcome", "instrument"):
        keys = {key for effect in found.effects for key in getattr(effect.result, slot)}
        for key in sorted(keys):
            yield _link(node, f"kc:{slot}", f"concept:{key}")
    yield _link(node, "kc:directness", f"kc:{found.key.directness}")
    start, end = WINDOWS[found.key.window]
    yield _count(node, "kc:windowStart", start)
    if end != float("inf"):
        yield _count(node, "kc:windowEnd", end)
    yield _link(node, "kc:measure", f"concept:{found.key.measure.split()[0]}")
    yield _count(node, "kc:value", value)
    yield ox.Triple(node, ox.NamedNode(name("kc:unit")), ox.Literal(first.unit))
    yield _count(node, "kc:lowerConfidenceLimit", lower)
    yield _count(node, "kc:upperConfidenceLimit", upper)
    yield _count(node, "kc:confidenceLevel", 95)
    yield _link(node, "kc:directionOfBenefit", "kc:HigherFavoursIntervention")
    yield _count(node, "kc:lowerPredictionLimit", lower_prediction)
    yield _count(node, "kc:upperPredictionLimit", upper_prediction)
    yield _count(node, "kc:standardError", pooled.standard_error)
    yield _count(node, "kc:tauSquared", pooled.tau_squared)
    yield _count(node, "kc:iSquared", pooled.i_squared)
    yield _count(node, "kc:heterogeneityStatistic", pooled.q)
    yield _count(node, "kc:heterogeneityDegreesOfFreedom", pooled.degrees_of_freedom)
    yield _count(node, "kc:heterogeneityPValue", pooled.q_p_value)
    for effect, weight in zip(found.effects, pooled.weights, strict=True):
        yield from _describe_contribution(node, effect, weight)


def name_window(window: int) -> str:
    """Say in words what a window of `WINDOWS` covers."""
    return _WINDOW_WORDS[window] if window >= 0 else "time not stated"


def name_measure(measure: str, hierarchy: Hierarchy) -> str:
    """Say in words what a measure family is, for instance ``mean difference on the MADRS``."""
    key, *rest = measure.split()
    if not rest:
        return hierarchy.label(key)
    instruments = " and ".join(hierarchy.label(one) for one in rest[0].split("+") if one != "unnamed-instrument")
    scale = f", {instruments}" if instruments else ""
    unit = "" if rest[1] == "score" else f", in {rest[1].translate(_BRACKETS)}"
    return f"{hierarchy.label(key)}{scale}{unit}"


def name_comparator(comparator: str, hierarchy: Hierarchy) -> str:
    """Say in words what a kind of comparator is."""
    if comparator == "none-named":
        return "no comparator named"
    return "against " + " and ".join(hierarchy.label(one) for one in comparator.split("+"))


def name_set(found: PoolingSet, hierarchy: Hierarchy) -> str:
    """Name a set in words; an instrument says by itself what was measured."""
    key = found.key
    measure = name_measure(key.measure, hierarchy)
    parts = (
        measure if " " in key.measure else f"{hierarchy.label(key.outcome)}: {measure}",
        name_window(key.window),
        name_comparator(key.comparator, hierarchy),
        key.directness.lower(),
    )
    return ", ".join(parts)


def _tell(found: PoolingSet, numbers: Iterable[float], hierarchy: Hierarchy) -> str:
    value, lower, upper = (f"{number:.2f}" for number in numbers)
    return (
        f"{len(found.effects)} independent findings of {found.key.directness.lower()} evidence pooled: "
        f"{name_measure(found.key.measure, hierarchy)} {value} (95 % interval {lower} to {upper}), "
        f"{name_comparator(found.key.comparator, hierarchy)}, {name_window(found.key.window)}; "
        "higher favours the intervention."
    )


def _describe_contribution(estimate: ox.NamedNode, effect: Effect, weight: float) -> Iterator[ox.Triple]:
    node = ox.NamedNode(f"{estimate.value}#{effect.result.key}")
    finding = ox.NamedNode(effect.result.finding)
    yield ox.Triple(estimate, ox.NamedNode(name("kc:pools")), finding)
    yield ox.Triple(estimate, ox.NamedNode(name("kc:contribution")), node)
    yield _link(node, "rdf:type", "kc:PooledContribution")
    yield ox.Triple(node, ox.NamedNode(name("kc:contributedBy")), finding)
    yield _count(node, "kc:orientedEffect", effect.estimate)
    yield _count(node, "kc:standardError", effect.standard_error)
    yield _link(node, "kc:standardErrorOrigin", _ORIGINS[effect.derived_from])
    yield _count(node, "kc:weight", weight)


def _link(node: ox.NamedNode, predicate: str, value: str) -> ox.Triple:
    return ox.Triple(node, ox.NamedNode(name(predicate)), ox.NamedNode(name(value)))


def _say(node: ox.NamedNode, predicate: str, text: str) -> ox.Triple:
    return ox.Triple(node, ox.NamedNode(name(predicate)), ox.Literal(text, language="en"))


def _count(node: ox.NamedNode, predicate: str, number: float) -> ox.Triple:
    if isinstance(number, int) and predicate == "kc:heterogeneityDegreesOfFreedom":
        literal = ox.Literal(str(number), datatype=ox.NamedNode(name("xsd:integer")))
    else:
        literal = ox.Literal(write_decimal(number), datatype=ox.NamedNode(name("xsd:decimal")))
    return ox.Triple(node, ox.NamedNode(name(predicate)), literal)


def write_decimal(number: float) -> str:
    """Write a number as xsd:decimal, rounded to six significant digits.

    Args:
        number: A finite number.

    Returns:
        Its canonical form: no exponent, at least one digit after the point, no zeros beyond that.
    """
    text = format(_SIX_DIGITS.create_decimal(repr(float(number))), "f")
    whole, _, fraction = text.partition(".")
    return f"{whole}.{fraction.rstrip('0') or '0'}"
