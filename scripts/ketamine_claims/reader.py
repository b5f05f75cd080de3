"""Look things up in a graph by CURIE."""

from __future__ import annotations

from collections import defaultdict

import pyoxigraph as ox

from ketamine_claims.namespaces import key_of, name

Term = ox.NamedNode | ox.BlankNode | ox.Literal


class GraphReader:
    """Looks things up in a graph by CURIE of the property."""

    def __init__(self, store: ox.Store) -> None:
        """Take the graph to read from."""
        self._store = store
        self._nodes: dict[str, ox.NamedNode] = {}
        self._labels: dict[ox.NamedNode, str] = {}
        self._subjects: dict[str, dict[ox.NamedNode, list[ox.NamedNode]]] = {}

    def _node(self, curie: str) -> ox.NamedNode:
        return self._nodes.setdefault(curie, ox.NamedNode(name(curie)))

    def instances(self, curie: str) -> list[ox.NamedNode]:
        """List the named instances of a class, by IRI."""
        quads = self._store.quads_for_pattern(None, self._node("rdf:type"), self._node(curie))
        return sorted((q.subject for q in quads if isinstance(q.subject, ox.NamedNode)), key=lambda node: node.value)

    def is_a(self, node: ox.NamedNode, curie: str) -> bool:
        """Say whether a node is stated to belong to a class."""
        return ox.Quad(node, self._node("rdf:type"), self._node(curie)) in self._store

    def subjects(self, curie: str, value: ox.NamedNode) -> list[ox.NamedNode]:
        """List the named subjects that point to a node, by IRI."""
        index = self._subjects.get(curie)
        if index is None:
            index = self._subjects[curie] = defaultdict(list)
            for quad in self._store.quads_for_pattern(None, self._node(curie), None):
                if isinstance(quad.subject, ox.NamedNode) and isinstance(quad.object, ox.NamedNode):
                    index[quad.object].append(quad.subject)
            for found in index.values():
                found.sort(key=lambda node: node.value)
        return index.get(value, [])

    def objects(self, node: ox.NamedNode, curie: str) -> list[Term]:
        """List all values of a property."""
        quads = self._store.quads_for_pattern(node, self._node(curie), None)
        return [quad.object for quad in quads if not isinstance(quad.object, ox.Triple)]

    def values(self, node: ox.NamedNode, curie: str) -> list[ox.NamedNode]:
        """List the values of a property that are named nodes."""
        return [value for value in self.objects(node, curie) if isinstance(value, ox.NamedNode)]

    def value(self, node: ox.NamedNode, curie: str) -> ox.NamedNode | None:
        """Give the one named value of a property, the first by IRI where there are several."""
        return min(self.values(node, curie), key=lambda value: value.value, default=None)

    def key(self, node: ox.NamedNode, curie: str) -> str | None:
        """Give the key of the named value of a property."""
        value = self.value(node, curie)
        return key_of(value.value) if value else None

    def text(self, node: ox.NamedNode, curie: str) -> str | None:
        """Give the literal value of a property as text; English where there is a choice."""
        literals = [value for value in self.objects(node, curie) if isinstance(value, ox.Literal)]
        # English first, so that a translation added later does not change what is shown.
        literals.sort(key=lambda literal: ((literal.language or "en") != "en", literal.value))
        return literals[0].value if literals else None

    def integer(self, node: ox.NamedNode, curie: str) -> int | None:
        """Give the literal value of a property as a whole number."""
        text = self.text(node, curie)
        return int(text) if text is not None and text.lstrip("+-").isdigit() else None

    def number(self, node: ox.NamedNode, curie: str) -> float | None:
        """Give the literal value of a property as a number that need not be whole."""
        text = self.text(node, curie)
        return float(text) if text is not None else None

    def label(self, node: ox.NamedNode) -> str:
        """Give the label of a node; its key where it has none."""
        if node not in self._labels:
            text = self.text(node, "rdfs:label") or self.text(node, "skos:prefLabel")
            self._labels[node] = text or key_of(node.value)
        return self._labels[node]
