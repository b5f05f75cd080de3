"""What a forest plot shows: its panels and rows, before anything is drawn."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import pyoxigraph as ox

from ketamine_claims.effects import find_quantile, restore
from ketamine_claims.errors import NotFoundError, suggest
from ketamine_claims.namespaces import name
from ketamine_claims.pool import name_comparator, name_measure, name_window
from ketamine_claims.pool_sets import FEWEST, PoolingSet, find_sets
from ketamine_claims.reader import GraphReader
from ketamine_claims.results import Hierarchy, Result, order_results, read_results

PROPORTION = "proportion"
# Kinds of measure in the order of their panels; whatever else a finding states has no axis of its own.
_ORDER = (
    "odds-ratio",
    "risk-ratio",
    "hazard-ratio",
    "standardized-mean-difference",
    "mean-difference",
    "proportion-difference",
    "correlation",
    PROPORTION,
)
_HOURS, _MINUTES = 24, 1440
# Letters of the longest name that fits below the axis.
_LONGEST_ARM = 20


@dataclass(frozen=True, slots=True)
class Row:
    """One finding in a panel, on the axis of that panel.

    Attributes:
        result: The finding.
        comparison: What was compared with what, in words.
        outcome: The outcome, where the rows of the panel differ in it; else empty.
        when: Time of measurement, in words; empty where not stated.
        value: Value on the axis.
        limits: Confidence limits on the axis, lower first.
        turned: Whether the sign was turned round, or the ratio inverted, so that the panel has one direction.
        weight: Inverse variance relative to the heaviest of the panel, 0 where no interval is stated.
    """

    result: Result
    comparison: str
    outcome: str
    when: str
    value: float
    limits: tuple[float, float] | None
    turned: bool
    weight: float


@dataclass(frozen=True, slots=True)
class PooledRow:
    """A pooled estimate in a panel, on its axis; each pair of limits lower first."""

    label: str
    heterogeneity: str
    value: float
    limits: tuple[float, float]
    prediction: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Panel:
    """The findings that share one axis.

    Attributes:
        family: Measure family.
        title: The same in words.
        is_ratio: Whether the axis is logarithmic, with no difference at 1.
        is_proportion: Whether the axis runs from 0 to 100 % and has no value of no difference.
        benefit: 1 where right favours the intervention, -1 where left does, 0 where no row says.
        arms: Names of intervention and comparator for the two directions.
        rows: The findings, by level, then year.
        pooled: The pooled estimates.
        note: Why nothing was pooled; empty where something was.
    """

    family: str
    title: str
    is_ratio: bool
    is_proportion: bool
    benefit: int
    arms: tuple[str, str]
    rows: tuple[Row, ...]
    pooled: tuple[PooledRow, ...]
    note: str


@dataclass(frozen=True, slots=True)
class Forest:
    """One forest plot: a claim and an outcome family.

    Attributes:
        claim: Key of the claim.
        claim_label: Its label.
        outcome: Outcome family, as key.
        outcome_label: The same in words.
        panels: One a measure family.
        not_drawn: How many numeric findings have a measure without an axis, such as counts and times.
    """

    claim: str
    claim_label: str
    outcome: str
    outcome_label: str
    panels: tuple[Panel, ...]
    not_drawn: int


def build_forests(store: ox.Store, claim: str) -> tuple[Forest, ...]:
    """Gather the forest plots of one claim.

    Args:
        store: The data, rules applied.
        claim: Key of the claim.

    Returns:
        One for each outcome family with at least one finding that can be drawn, by key of the family.
    """
    graph = GraphReader(store)
    hierarchy = Hierarchy(graph)
    node = ox.NamedNode(name(f"claim:{claim}"))
    results = read_results(graph, node, hierarchy)
    sets = find_sets(store, claim)
    families = sorted({family for one in results for key in one.outcome for family in hierarchy.families(key)})
    forests = []
    for family in families:
        own = [one for one in results if any(family in hierarchy.families(key) for key in one.outcome)]
        drawn = [one for one in own if _kind(one) in _ORDER]
        if drawn:
            panels = _build_panels(drawn, [one for one in sets if one.key.outcome == family], hierarchy)
            label = hierarchy.label(family)
            forests.append(Forest(claim, graph.label(node), family, label, panels, len(own) - len(drawn)))
    return tuple(forests)


def choose(forests: Sequence[Forest], claim: str | None, outcome: str | None) -> tuple[Forest, ...]:
    """Keep the forest plots of one outcome.

    Args:
        forests: Those of a claim, or of all.
        claim: Key of the claim, for the message; None for all.
        outcome: Key of an outcome family; None keeps all.

    Returns:
        The plots kept.

    Raises:
        NotFoundError: There is none.
    """
    kept = tuple(one for one in forests if outcome in (None, one.outcome))
    if not kept:
        known = sorted({one.outcome for one in forests})
        asked = f" on {outcome!r}" if outcome else ""
        remedy = suggest(outcome or "", known) or (f"There are: {', '.join(known)}." if known else "")
        what = repr(claim) if claim else "any claim"
        raise NotFoundError(f"no finding{asked} that bears on {what} can be drawn as a forest plot.", remedy)
    return kept


def _kind(result: Result) -> str:
    return result.family.split()[0]


def _build_panels(results: Iterable[Result], sets: Sequence[PoolingSet], hierarchy: Hierarchy) -> tuple[Panel, ...]:
    by_family: dict[str, list[Result]] = {}
    for result in results:
        by_family.setdefault(result.family, []).append(result)
    families = sorted(by_family, key=lambda family: (_ORDER.index(family.split()[0]), family))
    return tuple(
        _build_panel(family, by_family[family], [one for one in sets if one.key.measure == family], hierarchy)
        for family in families
    )


def _build_panel(family: str, results: Sequence[Result], sets: Sequence[PoolingSet], hierarchy: Hierarchy) -> Panel:
    votes = sum(one.benefit or 0 for one in results)
    benefit = 0 if all(one.benefit is None for one in results) else (1 if votes >= 0 else -1)
    common = frozenset.intersection(*(frozenset(one.outcome) for one in results))
    rows = [_build_row(one, benefit, common, hierarchy) for one in order_results(results)]
    heaviest = max((row.weight for row in rows), default=0.0)
    is_proportion = family == PROPORTION
    return Panel(
        family=family,
        title=name_measure(family, hierarchy),
        is_ratio=results[0].is_ratio,
        is_proportion=is_proportion,
        benefit=benefit,
        arms=_name_arms(results, hierarchy),
        rows=tuple(replace(row, weight=row.weight / (heaviest or 1)) for row in rows),
        pooled=tuple(_build_pooled(one, benefit, hierarchy) for one in sets if one.pooled is not None),
        note=_explain(is_proportion, family, sets),
    )


def _build_row(result: Result, benefit: int, common: frozenset[str], hierarchy: Hierarchy) -> Row:
    turned = bool(benefit and result.benefit and result.benefit != benefit)
    factor = 100.0 if _kind(result) in (PROPORTION, "proportion-difference") and result.unit == "1" else 1.0

    def place(number: float) -> float:
        if turned:
            return 1 / number if result.is_ratio else -number * factor
        return number * factor

    limits = None
    weight = 0.0
    if result.limits is not None:
        lower, upper = sorted((place(result.limits[0]), place(result.limits[1])))
        limits = (lower, upper)
        width = math.log(upper / lower) if result.is_ratio and lower > 0 else upper - lower
        weight = (find_quantile(result.confidence) / width) ** 2 if width > 0 else 0.0
    intervention = ", ".join(hierarchy.label(key) for key in result.intervention)
    # The control itself goes first, then what both groups got beside it.
    ranked = sorted(result.comparator, key=lambda key: ("control-treatment" not in hierarchy.ancestors(key), key))
    comparator = ", ".join(hierarchy.label(key) for key in ranked if key != "no-comparator")
    # A row with an outcome that not all rows of the panel share says all of its outcomes.
    outcome = ", ".join(hierarchy.label(key) for key in result.outcome) if set(result.outcome) - common else ""
    comparison = " v ".join(part for part in (intervention, comparator) if part)
    return Row(result, comparison, outcome, _tell_time(result.days), place(result.value), limits, turned, weight)


def _build_pooled(found: PoolingSet, benefit: int, hierarchy: Hierarchy) -> PooledRow:
    assert found.pooled is not None
    first, pooled = found.effects[0].result, found.pooled

    def place(number: float) -> float:
        return restore(first, number, benefit or 1)

    lower, upper = sorted((place(pooled.lower), place(pooled.upper)))
    lowest, highest = sorted((place(pooled.lower_prediction), place(pooled.upper_prediction)))
    studies = ", ".join(effect.result.study for effect in found.effects)
    what = ", ".join(
        (name_comparator(found.key.comparator, hierarchy), name_window(found.key.window), found.key.directness.lower())
    )
    heterogeneity = (
        f"τ² = {pooled.tau_squared:.2f}, I² = {pooled.i_squared:.0f} %, "
        f"Q = {pooled.q:.2f} on {pooled.degrees_of_freedom} df, p = {pooled.q_p_value:.2f}"
    )
    return PooledRow(f"{studies} ({what})", heterogeneity, place(pooled.estimate), (lower, upper), (lowest, highest))


def _name_arms(results: Sequence[Result], hierarchy: Hierarchy) -> tuple[str, str]:
    directed = [one for one in results if one.benefit]
    intervention = _name_arm({one.intervention for one in directed}, "intervention", hierarchy)
    return intervention, _name_arm({one.comparator for one in directed}, "comparator", hierarchy)


def _name_arm(arms: set[tuple[str, ...]], otherwise: str, hierarchy: Hierarchy) -> str:
    """Give the one name that an arm has in all rows, if there is one and it is short."""
    only = arms.pop() if len(arms) == 1 else ()
    label = ", ".join(hierarchy.label(key) for key in only)
    return label if len(only) == 1 and len(label) <= _LONGEST_ARM else otherwise


def _explain(is_proportion: bool, family: str, sets: Sequence[PoolingSet]) -> str:
    if any(found.pooled for found in sets):
        return ""
    if is_proportion:
        return "Not pooled: proportions of single groups differ with population and threshold, and compare nothing."
    if family == "correlation":
        return "Not pooled: correlations of different quantities are not comparable."
    largest = max(sets, key=lambda found: len(found.effects), default=None)
    most = len(largest.effects) if largest else 0
    if largest is not None and most >= FEWEST:
        return f"Not pooled: {largest.reason}."
    if not most:
        return "Not pooled: no finding of a primary study meets the conditions for it."
    return (
        f"Not pooled: at most {most} independent primary finding{'s' * (most != 1)} with a standard error "
        f"agree{'s' * (most == 1)} in time window, kind of comparator and directness; {FEWEST} are needed."
    )


def _tell_time(days: float | None) -> str:
    if days is None:
        return ""
    if days < 1 / _HOURS:
        return f"{round(days * _MINUTES)} min"
    if days < 3 and round(days * _HOURS) < 3 * _HOURS:
        return f"{round(days * _HOURS)} h"
    if days >= 42:
        weeks = days / 7
        return f"{weeks:.0f} wk" if days < 365 else f"{days / 365.25:.1f} y".replace(".0 ", " ")
    return f"{days:g} d"
