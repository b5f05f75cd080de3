"""The fast validator: the Rust engine of the package ``shacl``."""

from __future__ import annotations

import re
from collections.abc import Iterable

import pyoxigraph as ox

from ketamine_claims.errors import KnowledgeBaseError
from ketamine_claims.validate import Result

_OWN_LABEL = re.compile(r"_:\d+_b(\d+)")


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

    data, shapes = list(data), list(shapes)
    try:
        compiled = shacl.Shapes.from_text(_write_ntriples(shapes), format="ntriples")
        report = compiled.validate_text(_write_ntriples(data), format="ntriples")
    except ValueError as error:
        raise KnowledgeBaseError(f"the validator cannot run the shapes: {error}", "Mend them in shapes/.") from error
    results = [
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
    if any("_:" in (result.focus + (result.value or "")) for result in results):
        labels = _list_labels(shapes), _list_labels(data)
        results = [_relabel(result, *labels) for result in results]
    return results


def _write_ntriples(triples: list[ox.Triple]) -> str:
    return (ox.serialize(triples, format=ox.RdfFormat.N_TRIPLES) or b"").decode()


def _strip(term: str | None) -> str:
    """Take a single IRI out of its brackets; leave paths and other terms as they are."""
    if term is None:
        return ""
    plain = term.startswith("<") and term.endswith(">") and term.count("<") == 1
    return term[1:-1] if plain else term


def _list_labels(triples: list[ox.Triple]) -> list[str]:
    """List blank nodes in the order in which the engine meets and numbers them."""
    terms = (term for triple in triples for term in (triple.subject, triple.object))
    return list(dict.fromkeys(term.value for term in terms if isinstance(term, ox.BlankNode)))


def _relabel(result: Result, of_shapes: list[str], of_data: list[str]) -> Result:
    """Give blank nodes the labels that they have in the data; the engine numbers them, after those of the shapes."""
    from dataclasses import replace

    def find(term: str) -> str:
        match = _OWN_LABEL.fullmatch(term)
        number = int(match[1]) - len(of_shapes) if match else -1
        return f"_:{of_data[number]}" if 0 <= number < len(of_data) else term

    return replace(result, focus=find(result.focus), value=find(result.value) if result.value else None)
