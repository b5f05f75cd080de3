"""Write SHACL property paths as SPARQL does, and read them back."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pyoxigraph as ox

from ketamine_claims.namespaces import name

_STEP = re.compile(r"\s*(<[^<>]*>|[()^/|*+?])")
_MARKS = {"zeroOrMorePath": "*", "oneOrMorePath": "+", "zeroOrOnePath": "?"}
_PROPERTIES = {mark: path for path, mark in _MARKS.items()}


def write_path(node: Any, find: Callable[[Any, str], Any], is_iri: Callable[[Any], bool]) -> str:
    """Write a path.

    Args:
        node: The node that stands for the path.
        find: Gives the value of a property (its IRI) of a node, or None.
        is_iri: Says whether a node is an IRI.

    Returns:
        The IRI itself for a single property, else SPARQL such as ``^<…>`` or ``(<…>/<…>)``.
    """
    return str(node) if is_iri(node) else _write(node, find, is_iri)


def _write(node: Any, find: Callable[[Any, str], Any], is_iri: Callable[[Any], bool]) -> str:
    if is_iri(node):
        return f"<{node}>"
    inner = find(node, name("sh:inversePath"))
    if inner is not None:
        return f"^{_write(inner, find, is_iri)}"
    for path, mark in _MARKS.items():
        inner = find(node, name(f"sh:{path}"))
        if inner is not None:
            return f"({_write(inner, find, is_iri)}){mark}"
    alternatives = find(node, name("sh:alternativePath"))
    steps, separator = [], "/" if alternatives is None else "|"
    rest = node if alternatives is None else alternatives
    while rest is not None and str(rest) != name("rdf:nil"):
        steps.append(_write(find(rest, name("rdf:first")), find, is_iri))
        rest = find(rest, name("rdf:rest"))
    return f"({separator.join(steps)})"


def read_path(path: str) -> tuple[ox.NamedNode | ox.BlankNode, list[ox.Triple]]:
    """Read what `write_path` wrote.

    Args:
        path: An IRI, or a path in SPARQL.

    Returns:
        The node that stands for the path, and the triples that describe it.

    Raises:
        ValueError: It is no path.
    """
    if "<" not in path:
        return ox.NamedNode(path), []
    reader = _PathReader(_STEP.findall(path))
    node = reader.read()
    return node, reader.triples


class _PathReader:
    def __init__(self, steps: list[str]) -> None:
        self._steps = steps
        self._next = 0
        self.triples: list[ox.Triple] = []

    def read(self) -> ox.NamedNode | ox.BlankNode:
        return self._read_joined("|", lambda: self._read_joined("/", self._read_step))

    def _peek(self) -> str:
        return self._steps[self._next] if self._next < len(self._steps) else ""

    def _read_joined(
        self, separator: str, read: Callable[[], ox.NamedNode | ox.BlankNode]
    ) -> ox.NamedNode | ox.BlankNode:
        parts = [read()]
        while self._peek() == separator:
            self._next += 1
            parts.append(read())
        if len(parts) == 1:
            return parts[0]
        rest: ox.NamedNode | ox.BlankNode = ox.NamedNode(name("rdf:nil"))
        for part in reversed(parts):
            cell = ox.BlankNode()
            self._say(cell, "rdf:first", part)
            self._say(cell, "rdf:rest", rest)
            rest = cell
        return rest if separator == "/" else self._wrap("alternativePath", rest)

    def _read_step(self) -> ox.NamedNode | ox.BlankNode:
        step = self._peek()
        self._next += 1
        if step == "^":
            return self._wrap("inversePath", self._read_step())
        if step == "(":
            node = self.read()
            self._next += 1
        elif step.startswith("<"):
            node = ox.NamedNode(step[1:-1])
        else:
            raise ValueError(f"not a path step: {step!r}")
        while self._peek() in _PROPERTIES:
            node = self._wrap(_PROPERTIES[self._peek()], node)
            self._next += 1
        return node

    def _wrap(self, path: str, inner: ox.NamedNode | ox.BlankNode) -> ox.BlankNode:
        node = ox.BlankNode()
        self._say(node, f"sh:{path}", inner)
        return node

    def _say(self, node: ox.BlankNode, curie: str, value: ox.NamedNode | ox.BlankNode) -> None:
        self.triples.append(ox.Triple(node, ox.NamedNode(name(curie)), value))
