"""Lay out a graph as canonical Turtle blocks: one subject a block, one predicate a line.

Blank nodes that are used once stand in place, as ``[ … ]`` or ``( … )``; the rest get canonical labels (RDFC-1.0), so
that equal graphs always give equal text.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence

import pyoxigraph as ox

from ketamine_claims.namespaces import collation_key
from ketamine_claims.terms import RDF_FIRST, RDF_NIL, RDF_REST, RDF_TYPE, write_iri, write_literal

Subject = ox.NamedNode | ox.BlankNode
Term = ox.NamedNode | ox.BlankNode | ox.Literal
Properties = dict[ox.NamedNode, set[Term]]
OrderPredicates = Callable[[Iterable[ox.NamedNode], Iterable[ox.NamedNode]], list[ox.NamedNode]]

INDENT = "    "
INLINE_WIDTH = 100
LINE_WIDTH = 120


def canonicalize(triples: Iterable[ox.Triple]) -> ox.Dataset:
    """Give a graph with canonical blank-node labels, so that isomorphic graphs become equal.

    Args:
        triples: The graph.

    Returns:
        The graph as the default graph of a dataset.
    """
    dataset = ox.Dataset(ox.Quad(*triple) for triple in triples)
    if any(isinstance(term, ox.BlankNode) for quad in dataset for term in (quad.subject, quad.object)):
        dataset.canonicalize(ox.CanonicalizationAlgorithm.RDFC_1_0)
    return dataset


class Layout:
    """A graph and how its nodes are written.

    Attributes:
        properties: Values by predicate by subject, blank nodes included.
        order: Orders the predicates of a subject, given its classes.
    """

    def __init__(self, dataset: ox.Dataset, order: OrderPredicates) -> None:
        self.properties: dict[Subject, Properties] = defaultdict(lambda: defaultdict(set))
        self.order = order
        uses: Counter[ox.BlankNode] = Counter()
        user: dict[ox.BlankNode, Subject] = {}
        for quad in dataset:
            subject, value = quad.subject, quad.object
            if isinstance(subject, ox.Triple) or isinstance(value, ox.Triple):
                raise TypeError("triple terms have no place in a knowledge base")
            self.properties[subject][quad.predicate].add(value)
            if isinstance(value, ox.BlankNode):
                uses[value] += 1
                user[value] = subject
        self._uses = uses
        self._nested = {node for node, count in uses.items() if count == 1 and _hangs_free(node, uses, user)}

    def list_subjects(self) -> list[Subject]:
        """List the subjects that get a block of their own: all but nested blank nodes."""
        return [subject for subject in self.properties if subject not in self._nested]

    def types(self, subject: Subject) -> set[ox.NamedNode]:
        """Give the classes that a subject is stated to belong to."""
        values = self.properties[subject].get(RDF_TYPE, set())
        return {value for value in values if isinstance(value, ox.NamedNode)}

    def write_block(self, subject: Subject) -> str:
        """Write all that the graph says of one subject.

        Args:
            subject: One of `list_subjects`.

        Returns:
            The block, its final dot and line end included.
        """
        lines = f" ;\n{INDENT}".join(self._write_predicates(subject, INDENT))
        return f"{self._write_subject(subject)} {lines} .\n"

    def _write_subject(self, subject: Subject) -> str:
        if isinstance(subject, ox.NamedNode):
            return write_iri(subject)
        return str(subject) if self._uses[subject] else "[]"

    def _write_predicates(self, subject: Subject, indent: str) -> list[str]:
        properties = self.properties[subject]
        predicates = self.order(properties, self.types(subject))
        return [self._write_predicate(predicate, properties[predicate], indent) for predicate in predicates]

    def _write_predicate(self, predicate: ox.NamedNode, values: set[Term], indent: str) -> str:
        verb = "a" if predicate == RDF_TYPE else write_iri(predicate)
        own_first = predicate == RDF_TYPE
        written = sorted((self._sort_key(value, own_first), self._write_term(value, indent)) for value in values)
        texts = [text for _, text in written]
        inline = f"{verb} {' , '.join(texts)}"
        if len(texts) == 1 or len(indent) + len(inline) <= LINE_WIDTH:
            return inline
        # One value a line, so that adding one is a diff of one line.
        inner = f" ,\n{indent}{INDENT}".join(texts)
        return f"{verb}\n{indent}{INDENT}{inner}"

    def _sort_key(self, value: Term, own_first: bool) -> tuple[int, str]:
        if isinstance(value, ox.NamedNode):
            curie = write_iri(value)
            # The model's own class says most about a subject, so it stands before borrowed ones.
            return (0 if own_first and curie.startswith("kc:") else 1, collation_key(curie))
        return (2, value.value) if isinstance(value, ox.Literal) else (3, "")

    def _write_term(self, term: Term, indent: str) -> str:
        if isinstance(term, ox.NamedNode):
            return "()" if term == RDF_NIL else write_iri(term)
        if isinstance(term, ox.Literal):
            return write_literal(term)
        if term not in self._nested:
            return str(term)
        items = self._read_list(term)
        if items is not None:
            return _wrap("(", [self._write_term(item, indent + INDENT) for item in items], "", ")", indent)
        if not self.properties.get(term):
            return "[]"
        return _wrap("[", self._write_predicates(term, indent + INDENT), " ;", "]", indent)

    def _read_list(self, head: ox.BlankNode) -> list[Term] | None:
        items: list[Term] = []
        node: Term = head
        while node != RDF_NIL:
            properties = self.properties.get(node) if isinstance(node, ox.BlankNode) else None
            if node not in self._nested or properties is None or set(properties) != {RDF_FIRST, RDF_REST}:
                return None
            first, rest = properties[RDF_FIRST], properties[RDF_REST]
            if len(first) != 1 or len(rest) != 1:
                return None
            items += first
            (node,) = rest
        return items


def _hangs_free(node: ox.BlankNode, uses: Counter[ox.BlankNode], user: dict[ox.BlankNode, Subject]) -> bool:
    """Say whether the chain of users above a blank node ends, so that it can be nested."""
    seen = {node}
    above = user[node]
    while isinstance(above, ox.BlankNode) and uses[above] == 1:
        if above in seen:
            return False
        seen.add(above)
        above = user[above]
    return True


def _wrap(opening: str, parts: Sequence[str], separator: str, closing: str, indent: str) -> str:
    inline = f"{opening} {f'{separator} '.join(parts)} {closing}"
    if len(inline) <= INLINE_WIDTH and "\n" not in inline:
        return inline
    inner = f"{separator}\n{indent}{INDENT}".join(parts)
    return f"{opening}\n{indent}{INDENT}{inner}\n{indent}{closing}"
