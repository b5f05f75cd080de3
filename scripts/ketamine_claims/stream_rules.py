"""What each shape needs beside its focus node, so that a graph can be validated in parts.

A part holds some claims whole: everything that points to them by one of `ANCHORS` and, from there on, whatever is
reached by `FOLLOWED` properties in at most `REACH` steps. Of anything else that is pointed to, a part holds the *stub*:
that it exists, its classes, and whether it is deprecated. The ontology and the concepts are in every part.

That is enough for all core constraints and for the queries in `LOCAL`. The others:

- `MERGED` look at the whole graph, but one subject (with stubs of what it points to) at a time: the results of all
  parts together are the result.
- `KEYED` compare subjects that share a value, wherever they are: such subjects come together in parts of their own.
- `GATHERING` count the subjects that point to one thing: where there are several, they and the thing come together in
  those parts as well.
- `CIRCULAR` follow one property without end: the subjects on circles come together in those parts as well.

A query that asks of nothing but its focus node stands in no table. A shape with any other query that stands in none, or
with an inverse path over a property not in `INVERSE`, cannot be validated in parts and is refused.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import pyoxigraph as ox

from ketamine_claims.errors import KnowledgeBaseError
from ketamine_claims.namespaces import PREFIXES, name

REACH = 3
"""Steps that a part follows from what belongs to it."""

OWN_REACH = 2
"""Steps up to which what a part has reached is complete enough to be reported on by that part."""

ANCHORS = ("dcterms:isPartOf", "kc:assesses", "kc:bearsOn", "kc:pooledFor")
"""The subject belongs where the object is at home."""

FOLLOWED = (
    "dcterms:isPartOf",
    "kc:assesses",
    "kc:bearsOn",
    "kc:considers",
    "kc:contributedBy",
    "kc:contribution",
    "kc:domainRating",
    "kc:finding",
    "kc:gradedBy",
    "kc:grades",
    "kc:locator",
    "kc:pooledFor",
    "kc:pools",
    "kc:poolsTrialsOf",
    "kc:section",
    "kc:setsAsideBelowDecisive",
    "kc:setsAsidePooled",
    "kc:setsAsideRetracted",
    "kc:setsAsideSharedParticipants",
    "kc:setsAsideWeaker",
    "kc:source",
    "oa:hasSelector",
    "oa:hasSource",
    "prov:used",
)
"""The subject is judged by what the object says."""

INVERSE = ("dcterms:isPartOf", "kc:assesses", "kc:bearsOn", "kc:domainRating", "kc:finding")
"""Properties that shapes may walk backwards: anchors, or followed ones where a single subject decides."""

STUB = ("rdf:type", "owl:deprecated")

FORMER_KEY = "kc:mergedKey"
"""The value is the key of what must not exist any more: the last part of the IRI of a sibling."""

LOCAL = frozenset(
    (
        "assessment-certainty-adds-up",
        "assessment-considers-all-lines",
        "assessment-considers-own-lines",
        "assessment-departs-truly",
        "assessment-domains-once",
        "assessment-explains-departure",
        "assessment-mentions-retraction",
        "assessment-not-outdated",
        "balance-accounts-for-lines",
        "balance-own-lines",
        "finding-arm-against-interval",
        "finding-direction-agrees",
        "finding-direction-missing",
        "finding-groups-above-source",
        "finding-groups-within-participants",
        "finding-groups-within-source",
        "finding-neither-against-interval",
        "finding-participants-within-source",
        "finding-second-reading-after-source",
        "finding-value-against-events",
        "finding-value-matches-events",
        "level-rule-unique",
        "line-has-level-rule",
        "line-unique",
        "locator-in-section",
        "locator-in-text",
        "merged-key-retired",
        "ontology-dates-past",
        "pooled-accounts-for-findings",
        "pooled-not-retracted",
        "pooled-own-findings",
        "section-has-locator",
        "section-in-text",
        "section-number-unique",
        "section-order",
        "source-grade-own-finding",
        "source-hides-retraction",
        "source-pools-one-way",
        "term-circular",
    )
)

MERGED = frozenset(
    (
        "dangling-reference",
        "defined-property",
        "defined-subject",
        "defined-value",
        "deprecated-in-use",
        "deprecated-property-in-use",
        "lookalike-object",
        "lookalike-property",
        "lookalike-subject",
        "plain-english-tag",
        "term-domain-holds",
        "untyped-thing",
    )
)

KEYED = {
    "claim-label-unique": "rdfs:label",
    "claim-statement-unique": "kc:statement",
    "concept-exact-match-unique": "skos:exactMatch",
    "concept-label-unique": "skos:prefLabel",
    "doi-case-twin": "kc:doi",
    "finding-statement-unique": "kc:statement",
    "merged-key-once": "kc:mergedKey",
    "source-doi-unique": "kc:doi",
    "source-pmcid-unique": "kc:pmcid",
    "source-pmid-unique": "kc:pmid",
    "source-title-unique": "dcterms:title",
    "term-label-unique": "rdfs:label",
}

GATHERING = {"domain-rating-used": "kc:domainRating"}

CIRCULAR = {"broader-claim-acyclic": "kc:broaderClaim", "concept-broader-acyclic": "skos:broader"}


@dataclass(frozen=True, slots=True)
class Rules:
    """The tables as N-Triples bytes, ready to be met in a file.

    Attributes:
        anchors: Properties in `ANCHORS`.
        followed: Properties in `FOLLOWED`.
        inverse: Properties in `INVERSE`.
        stub: Properties in `STUB`.
        keys: Properties whose values subjects may not share.
        gathering: Properties in `GATHERING`.
        circles: Properties in `CIRCULAR`.
        global_shapes: Shapes that only the parts by key report on.
        gathering_shapes: Shapes that both kinds of parts report on.
        merged_shapes: Shapes that every part reports on, whatever the focus node.
    """

    anchors: frozenset[bytes]
    followed: frozenset[bytes]
    inverse: frozenset[bytes]
    stub: frozenset[bytes]
    keys: frozenset[bytes]
    gathering: frozenset[bytes]
    circles: frozenset[bytes]
    global_shapes: frozenset[str]
    gathering_shapes: frozenset[str]
    merged_shapes: frozenset[str]


def read_rules(shapes: Iterable[ox.Triple]) -> Rules:
    """Check that the shapes can be validated in parts, and give the tables.

    Args:
        shapes: The shapes.

    Returns:
        The tables.

    Raises:
        KnowledgeBaseError: A shape needs more than the tables say.
    """
    known = LOCAL | MERGED | KEYED.keys() | CIRCULAR.keys()
    inverse = {name(curie) for curie in INVERSE}
    triples = list(shapes)
    texts = {str(triple.subject): triple.object for triple in triples if triple.predicate.value == name("sh:select")}
    for triple in triples:
        property_iri = triple.predicate.value
        if property_iri == name("sh:sparql"):
            shape = str(getattr(triple.subject, "value", triple.subject)).removeprefix(PREFIXES["shape"])
            if shape not in known and not _asks_of_focus_only(texts.get(str(triple.object))):
                _refuse(f"shape {shape} has a query of which nobody said what it needs")
        elif property_iri == name("sh:inversePath"):
            path = getattr(triple.object, "value", "")
            if path not in inverse:
                _refuse(f"a shape walks {path} backwards")
    return Rules(
        anchors=_encode(ANCHORS),
        followed=_encode(FOLLOWED),
        inverse=_encode(INVERSE),
        stub=_encode(STUB),
        keys=_encode(KEYED.values()),
        gathering=_encode(GATHERING.values()),
        circles=_encode(CIRCULAR.values()),
        global_shapes=frozenset(PREFIXES["shape"] + shape for shape in (*KEYED, *CIRCULAR)),
        gathering_shapes=frozenset(PREFIXES["shape"] + shape for shape in GATHERING),
        merged_shapes=frozenset(PREFIXES["shape"] + shape for shape in MERGED),
    )


def _asks_of_focus_only(select: object) -> bool:
    """Say whether a query looks at nothing but what its focus node itself says; such a query needs no table."""
    if not isinstance(select, ox.Literal):
        return False
    from rdflib import URIRef, Variable
    from rdflib.plugins.sparql import prepareQuery
    from rdflib.plugins.sparql.parserutils import CompValue

    pending: list[object] = [prepareQuery(select.value, initNs=PREFIXES).algebra]
    while pending:
        part = pending.pop()
        if isinstance(part, CompValue):
            if part.name == "ToMultiSet":
                return False
            # get() of this class is not that of a dict.
            for triple in part["triples"] if "triples" in part else ():  # noqa: SIM401
                # What stands within EXISTS has another form, and is not looked into.
                if len(triple) != 3 or triple[0] != Variable("this") or not isinstance(triple[1], URIRef):
                    return False
            pending += [value for key, value in part.items() if key != "triples"]
        elif isinstance(part, list | tuple | set):
            pending += part
    return True


def encode(curie: str) -> bytes:
    """Write a CURIE as an N-Triples IRI."""
    return f"<{name(curie)}>".encode()


def _encode(curies: Iterable[str]) -> frozenset[bytes]:
    return frozenset(encode(curie) for curie in curies)


def _refuse(reason: str) -> None:
    raise KnowledgeBaseError(
        f"the data cannot be validated in parts: {reason}.",
        "Add it to the tables in stream_rules.py, or validate the data in one piece.",
    )
