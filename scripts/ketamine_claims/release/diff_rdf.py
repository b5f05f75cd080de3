"""What changed as RDF: one change set a thing, in the ChangeSet vocabulary, between two releases in PROV's words."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence
from hashlib import sha256

import pyoxigraph as ox

from ketamine_claims.examples import QUERY_BASE
from ketamine_claims.namespaces import BASE, PREFIXES, name, shorten
from ketamine_claims.release.diff import Change, Difference
from ketamine_claims.release.diff_answers import AnswerChange
from ketamine_claims.release.diff_values import Term, is_blank
from ketamine_claims.release.diff_words import count
from ketamine_claims.release.parts import sort_triples

# http://vocab.org/changeset/schema, 2009-05-18
CHANGESET = "http://purl.org/vocab/changeset/schema#"
_USED = ("dcterms", "prov", "rdf", "rdfs", "xsd")
_TYPE = ox.NamedNode(name("rdf:type"))
_PART_OF = ox.NamedNode(name("dcterms:isPartOf"))


def write_turtle(difference: Difference, answers: Sequence[AnswerChange]) -> str:
    """Write what changed as Turtle, sorted; the same difference always gives the same text.

    Args:
        difference: What changed in meaning.
        answers: The queries that answer otherwise.

    Returns:
        The text.
    """
    prefixes = {"cs": CHANGESET, **{prefix: PREFIXES[prefix] for prefix in _USED}}
    triples = sort_triples(set(describe_changes(difference, answers)))
    return (ox.serialize(triples, format=ox.RdfFormat.TURTLE, prefixes=prefixes) or b"").decode()


def describe_changes(difference: Difference, answers: Sequence[AnswerChange]) -> Iterator[ox.Triple]:
    """Describe what changed.

    Args:
        difference: What changed in meaning.
        answers: The queries that answer otherwise.

    Yields:
        The triples, some of them more than once.
    """
    old, new = difference.old, difference.new
    base = _name_report(difference)
    report = ox.NamedNode(base)
    yield ox.Triple(report, _TYPE, ox.NamedNode(name("prov:Entity")))
    yield _label(report, f"Changes from {old.version or 'one version'} to {new.version or 'another'}")
    if _is_revision(difference):
        before, after = (ox.NamedNode(f"{BASE}release/{side.version}/") for side in (old, new))
        yield ox.Triple(after, ox.NamedNode(name("prov:wasRevisionOf")), before)
        for one in (before, after):
            yield ox.Triple(one, _TYPE, ox.NamedNode(name("prov:Entity")))
            yield ox.Triple(report, ox.NamedNode(name("prov:wasDerivedFrom")), one)
    for change in difference.changes:
        # A thing without a name cannot be the subject of a change set.
        if not is_blank(change.subject):
            yield from _describe_change(change, report)
    for answer in answers:
        node = ox.NamedNode(f"{base}#answer-{answer.query}")
        told = f"{count(len(answer.added), 'row')} added, {count(len(answer.removed), 'row')} gone"
        yield ox.Triple(node, _TYPE, ox.NamedNode(name("prov:Entity")))
        yield ox.Triple(node, _PART_OF, report)
        yield ox.Triple(node, ox.NamedNode(name("dcterms:subject")), ox.NamedNode(QUERY_BASE + answer.query))
        yield ox.Triple(node, ox.NamedNode(name("rdfs:comment")), ox.Literal(told, language="en"))


def _is_revision(difference: Difference) -> bool:
    versions = (difference.old.version, difference.new.version)
    return all(versions) and len(set(versions)) == len(versions)


def _name_report(difference: Difference) -> str:
    if _is_revision(difference):
        return f"{BASE}release/{difference.new.version}/changes-since-{difference.old.version}"
    # Without two versions only the changes themselves can tell one report from another.
    told = "".join(f"{change.subject} {change.details!r}\n" for change in difference.changes)
    return uuid.uuid5(uuid.NAMESPACE_URL, BASE + sha256(told.encode()).hexdigest()).urn


def _describe_change(change: Change, report: ox.NamedNode) -> Iterator[ox.Triple]:
    key = (shorten(change.subject) or sha256(change.subject.encode()).hexdigest()[:16]).replace(":", "-")
    node = ox.NamedNode(f"{report.value}#{key}")
    reason = f"{change.group.title}: {', '.join(change.kinds)}"
    yield ox.Triple(node, _TYPE, ox.NamedNode(f"{CHANGESET}ChangeSet"))
    yield ox.Triple(node, _PART_OF, report)
    yield ox.Triple(node, ox.NamedNode(f"{CHANGESET}subjectOfChange"), ox.NamedNode(change.subject))
    yield ox.Triple(node, ox.NamedNode(f"{CHANGESET}changeReason"), ox.Literal(reason))
    number = 0
    for detail in change.details:
        subject = ox.NamedNode(f"{change.subject}#{detail.part}" if detail.part else change.subject)
        for term, values in (("removal", detail.old), ("addition", detail.new)):
            for value in values:
                number += 1
                statement = ox.NamedNode(f"{node.value}-{number}")
                yield ox.Triple(node, ox.NamedNode(CHANGESET + term), statement)
                yield from _reify(statement, subject, detail.predicate, value)


def _reify(statement: ox.NamedNode, subject: ox.NamedNode, predicate: str, value: Term) -> Iterator[ox.Triple]:
    yield ox.Triple(statement, _TYPE, ox.NamedNode(name("rdf:Statement")))
    yield ox.Triple(statement, ox.NamedNode(name("rdf:subject")), subject)
    yield ox.Triple(statement, ox.NamedNode(name("rdf:predicate")), ox.NamedNode(predicate))
    yield ox.Triple(statement, ox.NamedNode(name("rdf:object")), value)


def _label(node: ox.NamedNode, text: str) -> ox.Triple:
    return ox.Triple(node, ox.NamedNode(name("rdfs:label")), ox.Literal(text, language="en"))
