"""Frozen copies of the ontology and the shapes: one file a version, which later releases never change."""

from __future__ import annotations

import pyoxigraph as ox

from ketamine_claims.errors import DataError
from ketamine_claims.files import list_shape_files
from ketamine_claims.load import parse_file
from ketamine_claims.namespaces import ONTOLOGY, PREFIXES, name
from ketamine_claims.order import read_order
from ketamine_claims.release.parts import Parts
from ketamine_claims.release.rdf import write_turtle
from ketamine_claims.turtle import canonicalize

SHAPES = PREFIXES["shape"].rstrip("/")


def freeze_ontology(parts: Parts) -> str:
    """Write the whole ontology, concepts and decision tables included, as one Turtle text.

    Args:
        parts: What is released.

    Returns:
        The text: what the ``owl:versionIRI`` of the ontology names.

    Raises:
        DataError: The ontology gives its version an IRI that belongs to another version.
    """
    wanted = f"{ONTOLOGY}/{parts.version}"
    given = [t.object for t in parts.graphs["ontology"] if t.predicate.value == name("owl:versionIRI")]
    for value in given:
        if isinstance(value, ox.NamedNode) and value.value.startswith(ONTOLOGY) and value.value != wanted:
            raise DataError(
                f"the ontology is version {parts.version}, but its owl:versionIRI is <{value.value}>.",
                parts.root / "ontology",
                remedy=f"Make it <{wanted}>.",
            )
    return write_turtle(parts.graphs["ontology"], read_order(parts.root), _write_head(parts, "The ontology"))


def freeze_shapes(parts: Parts) -> str:
    """Write all shapes as one Turtle text.

    Args:
        parts: What is released.

    Returns:
        The text.

    Raises:
        DataError: A file of shapes is not valid Turtle.
    """
    triples = [triple for path in list_shape_files(parts.root) for triple in parse_file(path)]
    dataset = canonicalize(triples)
    return write_turtle((quad.triple for quad in dataset), read_order(parts.root), _write_head(parts, "The shapes"))


def _write_head(parts: Parts, what: str) -> str:
    return f"# {what} of version {parts.version}, {parts.date}. Not medical advice.\n"
