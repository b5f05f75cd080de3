"""What a release changed since the one before it: in its description, as RDF, and to read."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import pyoxigraph as ox

from ketamine_claims.errors import DataError
from ketamine_claims.namespaces import BASE, name
from ketamine_claims.queries import list_queries
from ketamine_claims.release.diff import Difference, compare
from ketamine_claims.release.diff_answers import AnswerChange, compare_answers
from ketamine_claims.release.diff_inputs import Side, open_side
from ketamine_claims.release.diff_rdf import CHANGESET, describe_changes
from ketamine_claims.release.diff_show import write_markdown
from ketamine_claims.release.diff_values import settle
from ketamine_claims.release.diff_words import count_kinds, list_groups, tell_answers, tell_computed
from ketamine_claims.release.parts import Parts
from ketamine_claims.release.rdf import write_description

_VERSION_NOTES = "http://www.w3.org/ns/adms#versionNotes"
_PREVIOUS = "http://www.w3.org/ns/dcat#previousVersion"
# Sides are told apart by their versions; a path would name somebody's disk.
_SIDE = "release"


@dataclass(frozen=True)
class Revision:
    """What changed since an earlier release.

    Attributes:
        previous: Version of the earlier release.
        description: Triples for the description of the new one.
        texts: What changed, by file name: Turtle and Markdown.
    """

    previous: str
    description: tuple[ox.Triple, ...]
    texts: dict[str, str]


def compare_with_previous(parts: Parts, folder: Path) -> Revision:
    """Compare what is released with an earlier release.

    Args:
        parts: What is released.
        folder: Folder of the earlier release.

    Returns:
        What changed.

    Raises:
        DataError: The folder holds no release, or one that has no version or the same.
        KnowledgeBaseError: It cannot be read.
    """
    if not folder.is_dir():
        raise DataError("no such folder.", folder, remedy="Name the folder of an earlier release.")
    old = replace(open_side(str(folder.resolve()), parts.root), name=_SIDE)
    if old.version in ("", parts.version):
        told = f"version {old.version}, as these data are" if old.version else "no version"
        remedy = "Name an earlier release, or raise owl:versionInfo and owl:versionIRI of the ontology."
        raise DataError(f"holds {told}.", folder, remedy=remedy)
    difference = compare(old, Side(_SIDE, parts.version, settle(parts.triples)))
    queries = [] if difference.same else list_queries(parts.root)
    answers = compare_answers(difference.old, difference.new, queries)
    stem = f"changes-since-{old.version}"
    turtle = write_description(describe_changes(difference, answers), {"cs": CHANGESET, "rdf": name("rdf:")})
    return Revision(
        old.version,
        _describe(parts, difference, _tell(difference, answers, len(queries))),
        {f"{stem}.ttl": turtle.decode(), f"{stem}.md": write_markdown(difference, answers, len(queries))},
    )


def _tell(difference: Difference, answers: list[AnswerChange], asked: int) -> str:
    since = f"Since version {difference.old.version}"
    if difference.same:
        return f"{since}: nothing changed in meaning."
    told = [f"{group.title}: {count_kinds(changes)}" for group, changes in list_groups(difference)]
    told += [f"computed: {computed}"] if (computed := tell_computed(difference)) else []
    return f"{since}: {'; '.join([*told, tell_answers(answers, asked)])}."


def _describe(parts: Parts, difference: Difference, notes: str) -> tuple[ox.Triple, ...]:
    dataset = ox.NamedNode(parts.iri)
    previous = ox.NamedNode(f"{BASE}release/{difference.old.version}/")
    return (
        ox.Triple(dataset, ox.NamedNode(name("prov:wasRevisionOf")), previous),
        ox.Triple(dataset, ox.NamedNode(_PREVIOUS), previous),
        ox.Triple(dataset, ox.NamedNode(_VERSION_NOTES), ox.Literal(notes, language="en")),
    )
