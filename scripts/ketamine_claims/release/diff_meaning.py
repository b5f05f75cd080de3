"""What a change of a property means: which group a thing belongs to, and what is said of it when a property changes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ketamine_claims.namespaces import name

ADDED = "added"
GONE = "gone"
DEPRECATED = "deprecated"


@dataclass(frozen=True, slots=True)
class Group:
    """Things of some classes, and what their properties tell.

    Attributes:
        key: Name for programs.
        title: Heading for people.
        classes: IRIs of the classes; the first group that has a class of a thing takes it.
        kinds: What kind of change a property stands for, by the IRI of the property.
        other: Kind of change of every other property.
        shown: Properties that introduce a thing that was added or is gone.
        computed: Whether rules made it, so that it changes only because something else did.
        parts: Kind of change of every property of a part (``thing#part``), where that is always the same.
    """

    key: str
    title: str
    classes: frozenset[str]
    kinds: Mapping[str, str]
    other: str
    shown: tuple[str, ...] = ()
    computed: bool = False
    parts: str = ""


def _group(
    key: str,
    title: str,
    classes: str,
    kinds: Mapping[str, str],
    other: str,
    shown: str = "",
    *,
    computed: bool = False,
    parts: str = "",
) -> Group:
    by_property = {name(curie): kind for kind, curies in kinds.items() for curie in curies.split()}
    every = frozenset(map(name, classes.split()))
    return Group(key, title, every, by_property, other, tuple(map(name, shown.split())), computed, parts)


_MAPPINGS = "skos:exactMatch skos:closeMatch skos:broadMatch skos:narrowMatch skos:relatedMatch"

GROUPS = (
    _group(
        "claims",
        "Claims",
        "kc:Claim",
        {"reworded": "kc:statement kc:reading", "located elsewhere": "kc:section kc:locator"},
        "framed otherwise",
        "kc:statement",
        parts="located elsewhere",
    ),
    _group(
        "judgements",
        "Judgements",
        "kc:Assessment",
        {
            "verdict changed": "kc:verdict",
            "certainty changed": "kc:certainty kc:startingCertainty kc:domainRating kc:domain kc:levelsDown",
            "reasons changed": "kc:rationale kc:departureReason kc:reason",
            "considered lines changed": "kc:considers",
            "assessed again": "dcterms:date owl:versionInfo prov:wasAttributedTo",
        },
        "described otherwise",
        "kc:verdict kc:certainty",
    ),
    _group(
        "lines",
        "Evidence lines",
        "kc:EvidenceLine",
        {
            "bearing changed": "kc:bearing",
            "directness changed": "kc:directness kc:indirectnessReason",
            "note changed": "kc:note",
            "ends changed": "kc:bearsOn kc:finding",
        },
        "described otherwise",
        "kc:bearing kc:directness",
    ),
    _group(
        "findings",
        "Findings",
        "kc:Finding",
        {
            "numbers changed": "kc:value kc:unit kc:measure kc:lowerConfidenceLimit kc:upperConfidenceLimit "
            "kc:confidenceLevel kc:pValue kc:pValueRelation kc:participants kc:interventionGroupSize "
            "kc:comparatorGroupSize kc:interventionEvents kc:comparatorEvents kc:dose kc:doseUnit "
            "kc:timepoint kc:timepointDays kc:infusionMinutes",
            "direction changed": "kc:favours kc:directionOfBenefit",
            "reworded": "kc:statement",
            "verification changed": "kc:verification kc:secondReading kc:secondReadingDate kc:seenAt kc:seenAtNote "
            "kc:extractedTwice",
            "merged keys changed": "kc:mergedKey",
        },
        "framed otherwise",
        "kc:value kc:source",
    ),
    _group(
        "sources",
        "Sources",
        "kc:Source",
        {
            "notices changed": "kc:retractionNotice kc:correction kc:expressionOfConcern",
            "verification changed": "kc:identifiersSeenAt kc:identifiersSeenAtNote",
            "described otherwise": "kc:studyDesign kc:participants kc:poolsTrialsOf kc:sharesParticipantsWith kc:note",
            "merged keys changed": "kc:mergedKey",
        },
        "corrected",
        "dcterms:title kc:year kc:doi",
    ),
    _group(
        "grades",
        "Grades by sources",
        "kc:SourceGrade",
        {"grade changed": "kc:certainty"},
        "described otherwise",
        "kc:certainty",
    ),
    _group(
        "rules",
        "Levels of evidence and thresholds",
        "kc:LevelRule kc:BalanceThreshold",
        {"value changed": "kc:level kc:thresholdValue", "reason changed": "kc:reason"},
        "described otherwise",
        "kc:level kc:thresholdValue",
    ),
    _group(
        "balances",
        "Balances",
        "kc:EvidenceBalance",
        {"verdict changed": "kc:verdict", "share changed": "kc:shareInFavour kc:shareLowerLimit kc:shareUpperLimit"},
        "votes changed",
        "kc:verdict",
        computed=True,
        parts="votes changed",
    ),
    _group(
        "pooled",
        "Pooled estimates",
        "kc:PooledEstimate",
        {"value changed": "kc:value kc:lowerConfidenceLimit kc:upperConfidenceLimit"},
        "described otherwise",
        "kc:value",
        computed=True,
        parts="contributions changed",
    ),
    _group(
        "concepts",
        "Concepts and mappings",
        "skos:Concept skos:ConceptScheme",
        {
            "redefined": "skos:definition",
            "mapped otherwise": _MAPPINGS,
            "moved": "skos:broader skos:inScheme skos:topConceptOf rdf:type",
        },
        "described otherwise",
        "skos:definition",
    ),
    _group(
        "terms",
        "Terms of the ontology",
        "owl:Class owl:ObjectProperty owl:DatatypeProperty owl:AnnotationProperty owl:NamedIndividual owl:Ontology",
        {
            "redefined": "skos:definition skos:scopeNote rdfs:comment",
            "mapped otherwise": f"{_MAPPINGS} rdfs:seeAlso",
            "example changed": "skos:example",
        },
        "restricted otherwise",
        "skos:definition",
    ),
)
OTHERS = _group("others", "Other things", "", {}, "described otherwise")

# What a reader sees of a thing, and not what is said of it.
LABELS = frozenset(map(name, ("rdfs:label", "skos:prefLabel", "skos:altLabel", "skos:hiddenLabel")))
# The version of the whole stands at the head of the comparison.
VERSIONS = frozenset(map(name, ("owl:versionInfo", "owl:versionIRI", "dcterms:created", "dcterms:modified")))
VERSIONED = frozenset(map(name, ("owl:Ontology", "skos:ConceptScheme")))
# What rules add to things that people described.
COMPUTED = frozenset(
    map(
        name,
        (
            "kc:supports",
            "kc:disputes",
            "kc:qualifies",
            "kc:findsNoEffectFor",
            "kc:conflictsWith",
            "kc:givesWayTo",
        ),
    )
)
LEVEL = name("kc:level")
LINE = name("kc:EvidenceLine")
# A unit of a property: another property of the same thing, or a UCUM code that its definition fixes.
UNITS = {
    name("kc:value"): name("kc:unit"),
    name("kc:lowerConfidenceLimit"): name("kc:unit"),
    name("kc:upperConfidenceLimit"): name("kc:unit"),
    name("kc:dose"): name("kc:doseUnit"),
    name("kc:timepointDays"): "d",
    name("kc:infusionMinutes"): "min",
    name("kc:confidenceLevel"): "%",
}

# Where the new value says more than the property: kind of change by property and new value, "" for none.
FLAGS = {
    name("kc:retracted"): {"true": "retracted", "": "no longer retracted"},
    name("owl:deprecated"): {"true": DEPRECATED, "": "no longer deprecated"},
}
REPLACEMENT = name("dcterms:isReplacedBy")


def find_group(classes: Iterable[str]) -> Group:
    """Find the group that a thing belongs to.

    Args:
        classes: IRIs of its classes.

    Returns:
        The group, `OTHERS` where none fits.
    """
    given = frozenset(classes)
    return next((group for group in GROUPS if group.classes & given), OTHERS)


def find_kind(group: Group, part: str, predicate: str, new: Iterable[str]) -> str:
    """Say what kind of change it is when a property changes.

    Args:
        group: Group of the thing.
        part: Fragment of the part of it that has the property; empty for the thing itself.
        predicate: IRI of the property.
        new: Texts of the values that were added.

    Returns:
        The kind, in words.
    """
    if not part and predicate in FLAGS:
        flags = FLAGS[predicate]
        return flags["true"] if "true" in new else flags[""]
    if not part and predicate == REPLACEMENT:
        return "replaced"
    if part and group.parts:
        return group.parts
    return group.kinds.get(predicate, group.other)
