"""The fast validator: the Rust engine of the package ``shacl``."""

from __future__ import annotations

from collections.abc import Iterable

import pyoxigraph as ox

from ketamine_claims.convert import write_ntriples
from ketamine_claims.errors import KnowledgeBaseError
from ketamine_claims.validate import Result


def run_shacl(data: Iterable[ox.Triple], shapes: Iterable[ox.Triple]) -> list[Result]:
    """Validate with the fast engine.

    Args:
        data: The data.
        shapes: The shapes.

    Returns:
        The results, places not yet known.

    Raises:
        KnowledgeBaseError: The engine cannot read the shapes.
    """
    import shacl

    try:
        compiled = shacl.Shapes.from_text(write_ntriples(shapes), format="ntriples")
        report = compiled.validate_text(write_ntriples(data), format="ntriples")
    except ValueError as error:
        raise KnowledgeBaseError(f"the validator cannot run the shapes: {error}", "Mend them in shapes/.") from error
    return [
        Result(
            focus=_strip(result.focus_node),
            severity=result.severity,
            message=result.message or result.component,
            component=result.component,
            shape=_strip(result.root_shape or result.source_shape) or None,
            path=_strip(result.path) or None,
            value=result.value,
        )
        for result in report.results
    ]


def _strip(term: str | None) -> str:
    """Take a single IRI out of its brackets; leave paths and other terms as they are."""
    if term is None:
        return ""
    plain = term.startswith("<") and term.endswith(">") and term.count("<") == 1
    return term[1:-1] if plain else term
