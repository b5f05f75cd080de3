"""The fast validator: the Rust engine of the package ``shacl``."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pyoxigraph as ox

from ketamine_claims.convert import write_ntriples
from ketamine_claims.errors import KnowledgeBaseError
from ketamine_claims.namespaces import name
from ketamine_claims.validate import Result

SHARED_FROM = 100_000
"""Triples from which on it pays to load the data once for each core."""

_MOST_SHARES = 4
_TARGETS = frozenset(name(f"sh:target{kind}") for kind in ("Class", "Node", "ObjectsOf", "SubjectsOf"))
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
    data, shapes = list(data), list(shapes)
    text = write_ntriples(data)
    shares = split_shapes(shapes, count_shares() if len(data) >= SHARED_FROM else 1)
    try:
        found = validate_shares(shares, lambda compiled: compiled.validate_text(text, format="ntriples"))
    except ValueError as error:
        raise KnowledgeBaseError(f"the validator cannot read the data: {error}", "Mend them.") from error
    results = [read_result(result) for result in found]
    if any("_:" in (result.focus + (result.value or "")) for result in results):
        labels = _list_labels(shapes), _list_labels(data)
        results = [_relabel(result, *labels) for result in results]
    return results


def count_shares(jobs: int | None = None) -> int:
    """Say into how many shares the shapes are best divided: one for each core, but each holds all the data."""
    return min(jobs or os.cpu_count() or 1, _MOST_SHARES)


def split_shapes(shapes: Iterable[ox.Triple], count: int) -> list[str]:
    """Divide shapes into shares that can be validated side by side, since no shape depends on what another finds.

    Args:
        shapes: The shapes.
        count: Number of shares wanted.

    Returns:
        For each share all shapes as N-Triples, with the targets of its own only; a single share where a shape has a
        target that is not written down as one, as when it is a class.
    """
    triples = list(shapes)
    if count < 2 or any(_has_implied_target(triple) for triple in triples):
        return [write_ntriples(triples)]
    with_query = {t.subject for t in triples if t.predicate.value == name("sh:sparql")}
    targets = [t for t in triples if t.predicate.value in _TARGETS]
    # Queries take most of the time, so both kinds of shapes are dealt out evenly.
    order = sorted(dict.fromkeys(t.subject for t in targets), key=lambda shape: shape not in with_query)
    share_of = {shape: number % count for number, shape in enumerate(order)}
    rest = write_ntriples(t for t in triples if t.predicate.value not in _TARGETS)
    return [rest + write_ntriples(t for t in targets if share_of[t.subject] == share) for share in range(count)]


def _has_implied_target(triple: ox.Triple) -> bool:
    """Say whether a shape may be a class, whose members are its targets, or finds its targets by a query."""
    classes = (name("owl:Class"), name("rdfs:Class"))
    is_class = triple.predicate.value == name("rdf:type") and getattr(triple.object, "value", "") in classes
    return is_class or triple.predicate.value == name("sh:target")


def compile_shapes(text: str) -> Any:
    """Compile shapes.

    Args:
        text: The shapes as N-Triples.

    Returns:
        The compiled shapes.

    Raises:
        KnowledgeBaseError: The engine cannot read them.
    """
    import shacl

    try:
        return shacl.Shapes.from_text(text, format="ntriples")
    except ValueError as error:
        raise KnowledgeBaseError(f"the validator cannot run the shapes: {error}", "Mend them in shapes/.") from error


def validate_shares(shares: Iterable[str], run: Callable[[Any], Any]) -> list[Any]:
    """Validate shares of the shapes side by side.

    Args:
        shares: Shares of the shapes, as N-Triples.
        run: Validates the data with compiled shapes.

    Returns:
        The results of the engine.

    Raises:
        KnowledgeBaseError: The engine cannot read the shapes.
        ValueError: The engine cannot read the data.
    """
    compiled = [compile_shapes(share) for share in shares]
    # The engine lets go of the interpreter while it runs.
    with ThreadPoolExecutor(len(compiled)) as pool:
        return [result for report in pool.map(run, compiled) for result in report.results]


def read_result(found: Any) -> Result:
    """Bring a result of the engine into our form."""
    return Result(
        focus=_strip(found.focus_node),
        severity=found.severity,
        message=found.message or found.component,
        component=found.component,
        shape=_strip(found.root_shape or found.source_shape) or None,
        path=_strip(found.path) or None,
        value=found.value,
    )


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
