"""The numeric results that bear on a claim, as plain objects for pooling and for pictures."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import pyoxigraph as ox

from ketamine_claims.citations import cite
from ketamine_claims.namespaces import key_of, name
from ketamine_claims.reader import GraphReader

RATIOS = frozenset({"odds-ratio", "risk-ratio", "hazard-ratio"})
STANDARDIZED = "standardized-mean-difference"
MEAN_DIFFERENCE = "mean-difference"
_SCORE_UNITS = ("1", "{score}")
_BODIES_SIGN = frozenset({"regulatory-document", "web-page", "trial-registration"})


class Hierarchy:
    """Climbs the hierarchies of concepts."""

    def __init__(self, graph: GraphReader) -> None:
        """Take the graph that holds the concepts."""
        self._graph = graph
        self._ancestors: dict[str, frozenset[str]] = {}

    def parents(self, key: str) -> tuple[str, ...]:
        """Give the keys of the concepts directly above one, sorted."""
        node = ox.NamedNode(name(f"concept:{key}"))
        return tuple(sorted(key_of(value.value) for value in self._graph.values(node, "skos:broader")))

    def ancestors(self, key: str) -> frozenset[str]:
        """Give the keys of a concept and of all concepts above it."""
        if key not in self._ancestors:
            self._ancestors[key] = frozenset({key})  # ends the climb if the hierarchy runs in a circle
            above = (self.ancestors(parent) for parent in self.parents(key))
            self._ancestors[key] = frozenset({key}).union(*above)
        return self._ancestors[key]

    def related(self, one: str, other: str) -> bool:
        """Say whether one of two concepts is the other, or lies above it."""
        return one in self.ancestors(other) or other in self.ancestors(one)

    def families(self, key: str) -> tuple[str, ...]:
        """Give the families of a concept: what lies one step below the top of its hierarchy, sorted.

        A concept at the top is its own family.
        """
        found = {one for one in self.ancestors(key) if self.parents(one) and not self._below_second(one)}
        return tuple(sorted(found)) or (key,)

    def measured_by(self, instrument: str) -> tuple[str, ...]:
        """Give the keys of the outcomes that an instrument measures, sorted."""
        return _keys(self._graph, ox.NamedNode(name(f"concept:{instrument}")), "kc:measures")

    def label(self, key: str) -> str:
        """Give the preferred label of a concept."""
        return self._graph.label(ox.NamedNode(name(f"concept:{key}")))

    def _below_second(self, key: str) -> bool:
        return all(self.parents(parent) for parent in self.parents(key))


@dataclass(frozen=True, slots=True)
class Result:
    """One numeric finding as it bears on one claim. Concepts are keys; numbers stand as the source prints them.

    Attributes:
        finding: IRI of the finding.
        source: IRI of its source.
        study: Family name of the first author and year, for instance ``Dean 2021``.
        design: Study design; None where unknown.
        bearing: ``Supports``, ``Qualifies``, ``Disputes`` or ``NullResult``.
        directness: ``Direct`` or ``Indirect``.
        level: Level of evidence, 1 (strongest) to 5; None where there is none, as for a retracted source.
        measure: For instance ``odds-ratio``.
        family: Kind of measure that values must share to stand on one axis; carries instrument and unit for a mean
            difference in the units of an instrument.
        value: The result.
        limits: Confidence limits, lower first.
        confidence: Level of the limits in per cent.
        standard_error: Standard error as printed; for a ratio that of its logarithm.
        p_value: p value with its relation.
        unit: UCUM code.
        benefit: 1 where higher values favour the intervention, -1 where lower ones do, None where not said.
        days: Time from the start of treatment, in days.
        participants: Number analysed, or the sum of the two groups.
    """

    finding: str
    source: str
    study: str
    year: int | None
    design: str | None
    retracted: bool
    bearing: str
    directness: str
    level: int | None
    measure: str
    family: str
    value: float
    limits: tuple[float, float] | None
    confidence: float
    standard_error: float | None
    p_value: tuple[str, float] | None
    unit: str
    benefit: int | None
    population: tuple[str, ...]
    intervention: tuple[str, ...]
    comparator: tuple[str, ...]
    outcome: tuple[str, ...]
    instrument: tuple[str, ...]
    days: float | None
    participants: int | None

    @property
    def key(self) -> str:
        """Key of the finding."""
        return key_of(self.finding)

    @property
    def is_ratio(self) -> bool:
        """Whether no difference is 1 and differences are multiples."""
        return self.measure in RATIOS


def read_results(graph: GraphReader, claim: ox.NamedNode, hierarchy: Hierarchy) -> tuple[Result, ...]:
    """Read every finding that bears on a claim and has a value.

    Args:
        graph: The graph.
        claim: The claim.
        hierarchy: The concepts of the same graph.

    Returns:
        The results, by key of the finding.
    """
    found = []
    for line in graph.subjects("kc:bearsOn", claim):
        finding = graph.value(line, "kc:finding")
        if finding is not None and graph.text(finding, "kc:value") is not None:
            found.append(_read_result(graph, line, finding, hierarchy))
    return tuple(sorted(found, key=lambda result: result.finding))


def order_results(results: Iterable[Result]) -> tuple[Result, ...]:
    """Order results by level, then year, then name; what has no level or year comes last."""
    return tuple(sorted(results, key=lambda one: (one.level or 9, one.year or 9999, one.study, one.finding)))


def _read_result(graph: GraphReader, line: ox.NamedNode, finding: ox.NamedNode, hierarchy: Hierarchy) -> Result:
    source = graph.value(finding, "kc:source")
    measure = graph.key(finding, "kc:measure") or ""
    instrument = _keys(graph, finding, "kc:instrument")
    unit = graph.text(finding, "kc:unit") or "1"
    lower, upper = (
        graph.number(finding, "kc:lowerConfidenceLimit"),
        graph.number(finding, "kc:upperConfidenceLimit"),
    )
    p_value = graph.number(finding, "kc:pValue")
    benefit = graph.key(finding, "kc:directionOfBenefit")
    year = graph.text(source, "kc:year") if source else None
    return Result(
        finding=finding.value,
        source=source.value if source else "",
        study=name_study(graph, source) if source else key_of(finding.value),
        year=int(year) if year and year.isdigit() else None,
        design=graph.key(source, "kc:studyDesign") if source else None,
        retracted=source is not None and graph.text(source, "kc:retracted") == "true",
        bearing=graph.key(line, "kc:bearing") or "",
        directness=graph.key(line, "kc:directness") or "",
        level=graph.integer(line, "kc:level"),
        measure=measure,
        family=_name_family(hierarchy, measure, instrument, unit),
        value=graph.number(finding, "kc:value") or 0.0,
        limits=(lower, upper) if lower is not None and upper is not None else None,
        confidence=graph.number(finding, "kc:confidenceLevel") or 95.0,
        standard_error=graph.number(finding, "kc:standardError"),
        p_value=(graph.text(finding, "kc:pValueRelation") or "=", p_value) if p_value is not None else None,
        unit=unit,
        benefit={"HigherFavoursIntervention": 1, "LowerFavoursIntervention": -1}.get(benefit or ""),
        population=_keys(graph, finding, "kc:population"),
        intervention=_keys(graph, finding, "kc:intervention"),
        comparator=_keys(graph, finding, "kc:comparator"),
        outcome=_keys(graph, finding, "kc:outcome"),
        instrument=instrument,
        days=graph.number(finding, "kc:timepointDays"),
        participants=_count_participants(graph, finding),
    )


def _name_family(hierarchy: Hierarchy, measure: str, instrument: tuple[str, ...], unit: str) -> str:
    if STANDARDIZED in hierarchy.ancestors(measure):
        return STANDARDIZED
    if measure != MEAN_DIFFERENCE:
        return measure
    # Points of a rating scale are written either way.
    unit = "score" if unit in _SCORE_UNITS else unit
    return " ".join((measure, "+".join(instrument) or "unnamed-instrument", unit))


def name_study(graph: GraphReader, source: ox.NamedNode) -> str:
    """Cite a source by first author and year; by its key where the author is not known.

    Args:
        graph: Reader of the data.
        source: The source.

    Returns:
        Family name and year of a person's work, else the whole name.
    """
    # Notices, labels and pages often name a body where journals name a person.
    is_person = graph.key(source, "dcterms:type") not in _BODIES_SIGN
    author, year = graph.text(source, "kc:firstAuthor"), graph.text(source, "kc:year")
    return cite(author, year, key_of(source.value), is_person)


def _keys(graph: GraphReader, node: ox.NamedNode, curie: str) -> tuple[str, ...]:
    return tuple(sorted(key_of(value.value) for value in graph.values(node, curie)))


def _count_participants(graph: GraphReader, finding: ox.NamedNode) -> int | None:
    stated = graph.integer(finding, "kc:participants")
    if stated is not None:
        return stated
    groups = [graph.integer(finding, f"kc:{arm}GroupSize") for arm in ("intervention", "comparator")]
    return sum(size for size in groups if size) if all(groups) else None
