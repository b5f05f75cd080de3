"""Pool: find the sets of findings that may be pooled, pool them, and say why the others are not.

A set shares claim, directness, outcome family, measure family, kind of comparator and time window. Direct and indirect
findings stay apart, since an indirect one answers a neighbouring question; so do kinds of comparator, since an effect
against an inert placebo is not the one against an active control. Only primary studies enter, one finding a source,
and none that shares trials or participants with another in the set.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

import pyoxigraph as ox

from ketamine_claims.effects import P_VALUE, Effect, derive_effect
from ketamine_claims.namespaces import key_of
from ketamine_claims.random_effects import RandomEffects, pool_effects
from ketamine_claims.reader import GraphReader
from ketamine_claims.results import MEAN_DIFFERENCE, RATIOS, STANDARDIZED, Hierarchy, Result, read_results

FEWEST = 3
# Days since the start of treatment: above the first number, up to and including the second.
WINDOWS = ((0.0, 2.0), (2.0, 14.0), (14.0, 84.0), (84.0, float("inf")))
_POOLED_MEASURES = RATIOS | {STANDARDIZED, MEAN_DIFFERENCE, "proportion-difference"}
_NOT_PRIMARY = ("evidence-synthesis", "authoritative-document")
_CONTROL, _OTHER_ARM = "control-treatment", "alternative-treatment-condition"


@dataclass(frozen=True, slots=True, order=True)
class SetKey:
    """What the findings of a set share; concepts as keys.

    Attributes:
        claim: Key of the claim.
        outcome: Outcome family, for instance ``depressive-symptoms``.
        measure: Measure family; for a mean difference with instrument and unit.
        window: Index into `WINDOWS`; -1 where the time is not stated.
        comparator: Kind of comparator.
        directness: ``Direct`` or ``Indirect``.
    """

    claim: str
    outcome: str
    measure: str
    window: int
    comparator: str
    directness: str

    @property
    def window_key(self) -> str:
        """Readable key of the time window."""
        return _WINDOW_KEYS[self.window]

    @property
    def key(self) -> str:
        """Readable key, for the IRI of a pooled estimate."""
        parts = (self.claim, self.outcome, self.measure, self.window_key, self.comparator, self.directness)
        return "--".join(_NOT_IN_KEYS.sub("-", part.replace("+", "-and-")).strip("-").lower() for part in parts)


_NOT_IN_KEYS = re.compile(r"[^A-Za-z0-9]+")
_WINDOW_KEYS = {0: "to-day-2", 1: "day-3-to-14", 2: "day-15-to-84", 3: "after-day-84", -1: "time-not-stated"}


@dataclass(frozen=True, slots=True)
class PoolingSet:
    """A set of findings, pooled or not.

    Attributes:
        key: What its findings share.
        effects: The independent findings with their standard errors.
        left_out: Findings that would belong here, each with the reason why it does not enter.
        pooled: The pooled estimate, oriented so that positive favours the intervention; logarithm for ratios.
        reason: Why there is none; empty where there is one.
    """

    key: SetKey
    effects: tuple[Effect, ...]
    left_out: tuple[tuple[Result, str], ...]
    pooled: RandomEffects | None
    reason: str

    @property
    def is_ratio(self) -> bool:
        """Whether effects are logarithms of ratios."""
        return self.key.measure in RATIOS


def find_sets(store: ox.Store, claim: str | None = None) -> tuple[PoolingSet, ...]:
    """Sort all findings with a comparative measure into sets, and pool those that may be.

    Args:
        store: The data, rules applied.
        claim: Key of the one claim whose findings to sort; None sorts those of all.

    Returns:
        The sets, by key.
    """
    graph = GraphReader(store)
    hierarchy = Hierarchy(graph)
    members: dict[SetKey, list[Result]] = defaultdict(list)
    for node in graph.instances("kc:Claim"):
        if claim not in (None, key_of(node.value)):
            continue
        for result in read_results(graph, node, hierarchy):
            for key in _name_sets(key_of(node.value), result, hierarchy):
                members[key].append(result)
    links = _read_links(graph)
    return tuple(_pool_set(key, members[key], links, hierarchy) for key in sorted(members))


def _name_sets(claim: str, result: Result, hierarchy: Hierarchy) -> list[SetKey]:
    if not _POOLED_MEASURES & {result.measure, result.family}:
        return []
    window = next((i for i, (low, high) in enumerate(WINDOWS) if result.days and low < result.days <= high), -1)
    kind = _name_comparator(result, hierarchy)
    families = {family for outcome in _measured(result, hierarchy) for family in hierarchy.families(outcome)}
    return [
        SetKey(claim, family, result.family, window, kind, result.directness or "Direct") for family in sorted(families)
    ]


def _name_comparator(result: Result, hierarchy: Hierarchy) -> str:
    """Name the kinds of control; what both groups get beside it, such as usual care, does not count."""
    above = {one for comparator in result.comparator for one in hierarchy.ancestors(comparator)}
    controls = {one for one in above if _CONTROL in hierarchy.parents(one)}
    return "+".join(sorted(controls or result.comparator)) or "none-named"


def _measured(result: Result, hierarchy: Hierarchy) -> tuple[str, ...]:
    """Give the outcomes that the value can belong to: on a scale, only what the instrument measures."""
    if result.measure in RATIOS or result.measure == "proportion-difference":
        return result.outcome
    scale = {key for one in result.instrument for key in hierarchy.measured_by(one)}
    fitting = tuple(one for one in result.outcome if any(hierarchy.related(one, other) for other in scale))
    return fitting or result.outcome


def _pool_set(key: SetKey, results: Sequence[Result], links: dict[str, set[str]], hierarchy: Hierarchy) -> PoolingSet:
    effects, left_out = [], []
    for result in results:
        found = _find_fault(result, hierarchy) or derive_effect(result)
        if isinstance(found, str):
            left_out.append((result, found))
        else:
            effects.append(found)
    independent, dependent = _choose_independent(effects, links)
    left_out = sorted(left_out + dependent, key=lambda pair: pair[0].finding)
    reason = _find_obstacle(key, independent, hierarchy)
    pooled = None
    if not reason:
        pooled = pool_effects([one.estimate for one in independent], [one.standard_error**2 for one in independent])
    return PoolingSet(key, tuple(independent), tuple(left_out), pooled, reason)


def _find_fault(result: Result, hierarchy: Hierarchy) -> str:
    """Say why a finding enters no pooled estimate, whatever the set."""
    above = hierarchy.ancestors(result.design) if result.design else frozenset()
    outcomes = _measured(result, hierarchy)
    if result.retracted:
        return "comes from a retracted source"
    if result.design is None:
        return "comes from a source of unknown design, which may itself be a synthesis"
    if above.intersection(_NOT_PRIMARY):
        return f"comes from a {hierarchy.label(result.design)}, not from a primary study"
    if "animal-study" in above:
        return "comes from animals"
    if any(not hierarchy.related(one, other) for one, other in combinations(outcomes, 2)):
        return "names several outcomes, so its one value may belong to any of them"
    if result.measure == MEAN_DIFFERENCE and not result.instrument:
        return "is a mean difference that names no instrument"
    if not result.comparator:
        return "names no comparator"
    for one in result.comparator:
        kinds = hierarchy.ancestors(one)
        if "comparison-condition" in kinds and _OTHER_ARM not in kinds:
            return f"is compared with {hierarchy.label(one)}, not with another arm of a trial"
    return ""


def _choose_independent(
    effects: Iterable[Effect], links: dict[str, set[str]]
) -> tuple[list[Effect], list[tuple[Result, str]]]:
    """Take one finding a source and none that shares data with one taken; the better reported and larger go first."""
    taken: dict[str, Effect] = {}
    left_out = []
    for effect in sorted(effects, key=_preference):
        source = effect.result.source
        shared = sorted(links[source].intersection(taken))
        if source in taken:
            left_out.append((effect.result, f"has the same source as {taken[source].result.key}, which is taken"))
        elif shared:
            other = taken[shared[0]].result.key
            left_out.append((effect.result, f"shares trials or participants with {other}, which is taken"))
        else:
            taken[source] = effect
    return sorted(taken.values(), key=lambda one: (one.result.year or 9999, one.result.finding)), left_out


def _preference(effect: Effect) -> tuple[bool, int, float, str]:
    result = effect.result
    return (effect.derived_from == P_VALUE, -(result.participants or 0), -(result.days or 0), result.finding)


def _find_obstacle(key: SetKey, effects: Sequence[Effect], hierarchy: Hierarchy) -> str:
    """Say why a set is not pooled; empty where nothing stands against it."""
    if len(effects) < FEWEST:
        return f"{len(effects)} of the {FEWEST} independent findings that pooling needs"
    results = [effect.result for effect in effects]
    if key.window < 0:
        return "the times of measurement are not stated"
    if "+" in key.comparator:
        return "comparators of several kinds"
    randomized = {"randomized-controlled-trial" in hierarchy.ancestors(one.design or "") for one in results}
    if len(randomized) > 1:
        return "randomised and other studies together"
    outcomes = {outcome for one in results for outcome in _measured(one, hierarchy)}
    if any(not hierarchy.related(one, other) for one, other in combinations(sorted(outcomes), 2)):
        return f"different outcomes: {', '.join(hierarchy.label(one) for one in sorted(outcomes))}"
    shared = [frozenset().union(*(hierarchy.ancestors(one) for one in result.intervention)) for result in results]
    if not any(hierarchy.parents(one) for one in frozenset.intersection(*shared)):
        return "interventions that have nothing in common"
    return ""


def _read_links(graph: GraphReader) -> dict[str, set[str]]:
    links: dict[str, set[str]] = defaultdict(set)
    for source in graph.instances("kc:Source"):
        for curie in ("kc:poolsTrialsOf", "kc:sharesParticipantsWith"):
            for other in graph.values(source, curie):
                links[source.value].add(other.value)
                links[other.value].add(source.value)
    return links
