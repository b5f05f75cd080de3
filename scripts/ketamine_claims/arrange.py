"""In which order the blocks of a file are written, and under which headings.

A block hangs under the one it belongs to: a finding under its source, an evidence line under its claim, a property
shape under its node shape. What belongs to what is read from the graph itself.
"""

from __future__ import annotations

from dataclasses import dataclass

import pyoxigraph as ox

from ketamine_claims.namespaces import collation_key, key_of, name
from ketamine_claims.terms import write_iri
from ketamine_claims.turtle import Layout, Subject

# Relations by which a block finds the one that it hangs under, in the order in which the parts are written.
# Of the first kind, the owner names the part; of the second, the part names the owner.
_OWNER_TO_PART = ("oa:hasSelector", "kc:locator", "kc:domainRating", "sh:property", "sh:sparql")
_PART_TO_OWNER = ("dcterms:isPartOf", "kc:source", "kc:bearsOn", "kc:assesses")
_PLACES = {
    curie: place
    for place, curie in enumerate(
        (
            "oa:hasSelector",
            "dcterms:isPartOf",
            "kc:locator",
            "kc:bearsOn",
            "kc:assesses",
            "kc:domainRating",
            "kc:source",
            "sh:property",
            "sh:sparql",
        )
    )
}
_HEADED = tuple(name(curie) for curie in ("kc:Article", "kc:Claim", "kc:Source", "sh:NodeShape"))
_RANKS = {
    name(curie): rank
    for rank, curies in enumerate(
        (
            ("owl:Ontology",),
            ("skos:ConceptScheme",),
            ("kc:Article",),
            (),
            ("kc:Claim", "kc:Source", "kc:Finding", "kc:EvidenceLine", "skos:Concept", "sh:NodeShape"),
            ("owl:Class", "rdfs:Class"),
            ("owl:ObjectProperty", "owl:DatatypeProperty", "rdf:Property"),
            ("owl:AnnotationProperty",),
            ("owl:NamedIndividual",),
        )
    )
    for curie in curies
}
_UNKNOWN_RANK = 3
_INDIVIDUAL = name("owl:NamedIndividual")
_SECTION_NUMBER = ox.NamedNode(name("kc:sectionNumber"))


@dataclass(frozen=True, slots=True)
class Group:
    """Blocks that are written together.

    Attributes:
        heading: Key that the comment above the group names; None where it needs no heading.
        subjects: Subjects of the blocks, in order.
    """

    heading: str | None
    subjects: tuple[Subject, ...]


def arrange(layout: Layout) -> list[Group]:
    """Order and group the blocks of a graph.

    Args:
        layout: The graph.

    Returns:
        The groups in order; every subject with a block of its own stands in exactly one.
    """
    subjects = layout.list_subjects()
    owners = _find_owners(layout, subjects)
    parts: dict[Subject, list[tuple[int, float, str, Subject]]] = {}
    for part, (place, owner) in owners.items():
        parts.setdefault(owner, []).append((place, _section_number(layout, part), _collate(part), part))
    placed: set[Subject] = set()
    groups = []
    # A ring of owners has no root; its members then stand for themselves, after all others.
    roots = sorted((subject for subject in subjects if subject not in owners), key=lambda root: _rank(layout, root))
    for root in [*roots, *sorted(owners, key=lambda part: _rank(layout, part))]:
        members = _collect(root, parts, placed)
        if members:
            groups.append(Group(_write_heading(layout, root), tuple(members)))
    return groups


def _collect(
    root: Subject, parts: dict[Subject, list[tuple[int, float, str, Subject]]], placed: set[Subject]
) -> list[Subject]:
    members: list[Subject] = []
    todo = [root]
    while todo:
        subject = todo.pop()
        if subject in placed:
            continue
        placed.add(subject)
        members.append(subject)
        todo.extend(part for *_, part in sorted(parts.get(subject, []), key=lambda entry: entry[:3], reverse=True))
    return members


def _find_owners(layout: Layout, subjects: list[Subject]) -> dict[Subject, tuple[int, Subject]]:
    owners: dict[Subject, tuple[int, Subject]] = {}

    def claim_part(place: int, part: Subject, owner: Subject) -> None:
        held = owners.get(part)
        if part != owner and (held is None or (place, _collate(owner)) < (held[0], _collate(held[1]))):
            owners[part] = (place, owner)

    known = set(subjects)
    for curie in (*_OWNER_TO_PART, *_PART_TO_OWNER):
        predicate, place = ox.NamedNode(name(curie)), _PLACES[curie]
        for subject in subjects:
            for value in layout.properties[subject].get(predicate, ()):
                if isinstance(value, ox.Literal) or value not in known:
                    continue
                if curie in _OWNER_TO_PART:
                    claim_part(place, value, subject)
                else:
                    claim_part(place, subject, value)
    return owners


def _section_number(layout: Layout, subject: Subject) -> float:
    numbers = layout.properties[subject].get(_SECTION_NUMBER, set())
    texts = [number.value for number in numbers if isinstance(number, ox.Literal) and number.value.isdecimal()]
    return float(min(texts, default="0"))


def _rank(layout: Layout, subject: Subject) -> tuple[int, int, str, str]:
    if isinstance(subject, ox.BlankNode):
        text = layout.write_block(subject)
        return (1, 0, "", text)
    types = {node.value for node in layout.types(subject)}
    rank = min((_RANKS[iri] for iri in types if iri in _RANKS), default=_UNKNOWN_RANK)
    # The members of an enumeration stand together.
    family = min(types - {_INDIVIDUAL}, default="") if _INDIVIDUAL in types else ""
    return (0, rank, family, _collate(subject))


def _write_heading(layout: Layout, root: Subject) -> str | None:
    headed = any(node.value in _HEADED for node in layout.types(root))
    return key_of(root.value) if headed and isinstance(root, ox.NamedNode) else None


def _collate(subject: Subject) -> str:
    return collation_key(write_iri(subject)) if isinstance(subject, ox.NamedNode) else str(subject)
