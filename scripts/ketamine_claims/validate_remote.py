"""Validate data where they are: pySHACL on a graph whose store asks a SPARQL endpoint.

Nothing is copied as a whole. The store fetches descriptions of the focus nodes in batches, keeps what it has fetched,
and hands SPARQL constraints to the endpoint, each for many focus nodes at a time. It still costs a request or more for
every shape and every hundred focus nodes, so the focus nodes are counted first.
"""

from __future__ import annotations

import re
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Any

import pyoxigraph as ox
import rdflib
from rdflib.store import Store

from ketamine_claims.answer import Row
from ketamine_claims.convert import build_term
from ketamine_claims.endpoint import ask_endpoint
from ketamine_claims.engine_pyshacl import run_on_graph
from ketamine_claims.errors import KnowledgeBaseError
from ketamine_claims.namespaces import name
from ketamine_claims.validate import Report, list_rules, rank

BATCH = 100
DEFAULT_MAX_FOCUS = 1000
_TARGETS = ("targetClass", "targetSubjectsOf", "targetObjectsOf", "targetNode")
_PROJECTS_THIS = re.compile(r"\bSELECT\s+(?:DISTINCT\s+|REDUCED\s+)?[^{]*[?$]this\b", re.IGNORECASE)
_GROUPED = re.compile(r"\bSELECT\b.*\bSELECT\b|\b(?:LIMIT|OFFSET)\b", re.IGNORECASE | re.DOTALL)
_Node = rdflib.term.Identifier
_Triple = tuple[_Node, _Node, _Node]


@dataclass(frozen=True, slots=True)
class Target:
    """One way in which shapes choose focus nodes.

    Attributes:
        kind: ``targetClass``, ``targetSubjectsOf``, ``targetObjectsOf`` or ``targetNode``.
        node: IRI of the class, property or node.
    """

    kind: str
    node: str

    @property
    def pattern(self) -> str:
        """SPARQL that binds ?focus to the focus nodes."""
        if self.kind == "targetClass":
            return f"?focus <{name('rdf:type')}>/<{name('rdfs:subClassOf')}>* <{self.node}>"
        if self.kind == "targetNode":
            return f"VALUES ?focus {{ <{self.node}> }}"
        return f"?focus <{self.node}> ?any" if self.kind == "targetSubjectsOf" else f"?any <{self.node}> ?focus"


def validate_endpoint(
    url: str, shapes: Sequence[ox.Triple], max_focus: int = DEFAULT_MAX_FOCUS, timeout: int = 60
) -> Report:
    """Check the default graph of an endpoint against shapes.

    Args:
        url: Address of the endpoint.
        shapes: The shapes.
        max_focus: Refuse if there are more focus nodes than this.
        timeout: Seconds to wait for each answer.

    Returns:
        The report; nothing in it has a place in a file.

    Raises:
        KnowledgeBaseError: There is too much or nothing to check, or pySHACL cannot read the shapes.
        QueryError: The endpoint cannot be reached, or refuses a query.
    """
    targets = list_targets(shapes)
    counted = count_focus_nodes(url, targets, timeout)
    if counted > max_focus:
        raise KnowledgeBaseError(
            f"{url} holds {counted:,} focus nodes for these shapes, more than the {max_focus:,} that are checked over "
            "the network.",
            f"Download the data and validate the file, which is far faster, or allow more with --max-focus {counted}.",
        )
    fixed_only = all(target.kind == "targetNode" for target in targets)
    if not targets or (counted == 0 and not fixed_only):
        raise KnowledgeBaseError(
            f"none of the shapes applies to anything at {url}, so there is nothing to check.",
            "Compare the namespaces of the data with the targets of the shapes; are the data in the default graph?",
        )
    store = EndpointStore(url, timeout, _list_focus_nodes(url, targets, timeout))
    graph = rdflib.Dataset(store=store, default_union=True)
    results = tuple(sorted(run_on_graph(graph, shapes, inplace=True), key=rank))
    notes = [f"Checked {counted:,} focus nodes at {url} in {store.requests:,} requests."]
    if store.blank:
        notes.append("Blank nodes cannot be asked about at an endpoint: what hangs on them was not checked.")
    return Report("pyshacl", results, list_rules(results, shapes), notes=tuple(notes))


def list_targets(shapes: Iterable[ox.Triple]) -> list[Target]:
    """List the targets of shapes, shapes that are classes themselves included.

    Args:
        shapes: The shapes.

    Returns:
        Each target once.
    """
    kinds = {name(f"sh:{kind}"): kind for kind in _TARGETS}
    typed: dict[str, set[str]] = {}
    found: set[Target] = set()
    for triple in shapes:
        subject, value = triple.subject, triple.object
        kind = kinds.get(triple.predicate.value)
        if kind is not None and isinstance(value, ox.NamedNode):
            found.add(Target(kind, value.value))
        if triple.predicate.value == name("rdf:type") and isinstance(subject, ox.NamedNode):
            typed.setdefault(subject.value, set()).add(getattr(value, "value", ""))
    shape_kinds = {name("sh:NodeShape"), name("sh:PropertyShape")}
    class_kinds = {name("rdfs:Class"), name("owl:Class")}
    implicit = [node for node, kinds_of in typed.items() if kinds_of & shape_kinds and kinds_of & class_kinds]
    found.update(Target("targetClass", node) for node in implicit)
    return sorted(found, key=lambda target: (target.kind, target.node))


def count_focus_nodes(url: str, targets: Sequence[Target], timeout: int = 60) -> int:
    """Count the different nodes that shapes would look at.

    Args:
        url: Address of the endpoint.
        targets: The targets; fixed nodes do not count.
        timeout: Seconds to wait for the answer.

    Returns:
        Their number.

    Raises:
        QueryError: The endpoint cannot be reached, or refuses the query.
    """
    patterns = _union(targets)
    if not patterns:
        return 0
    answer = ask_endpoint(url, f"SELECT (COUNT(DISTINCT ?focus) AS ?count) WHERE {{ {patterns} }}", timeout)
    counted = answer.rows[0][0] if answer.rows else None
    return int(counted.value) if isinstance(counted, ox.Literal) else 0


def _list_focus_nodes(url: str, targets: Sequence[Target], timeout: int) -> list[ox.NamedNode]:
    patterns = _union(targets)
    rows = ask_endpoint(url, f"SELECT DISTINCT ?focus WHERE {{ {patterns} }}", timeout).rows if patterns else ()
    fixed = [ox.NamedNode(target.node) for target in targets if target.kind == "targetNode"]
    return [node for (node,) in rows if isinstance(node, ox.NamedNode)] + fixed


def _union(targets: Sequence[Target]) -> str:
    return " UNION ".join(f"{{ {target.pattern} }}" for target in targets if target.kind != "targetNode")


@dataclass
class _Cache:
    """What has been fetched."""

    by_subject: dict[_Node, set[_Triple]] = field(default_factory=dict)
    by_pattern: dict[tuple[_Node | None, _Node | None], list[_Triple]] = field(default_factory=dict)
    answers: dict[str, tuple[list[str], dict[_Node | None, list[Row]]]] = field(default_factory=dict)


class EndpointStore(Store):
    """An rdflib store that reads from an endpoint, a batch at a time, and asks for nothing twice."""

    # pySHACL takes only such stores; there is just one graph, the default one.
    context_aware = True
    graph_aware = True
    formula_aware = False
    transaction_aware = False

    def __init__(self, url: str, timeout: int, focus: Sequence[ox.NamedNode]) -> None:
        """Take the endpoint and the nodes that will be looked at."""
        super().__init__()
        self._url = url
        self._timeout = timeout
        self._focus = list(dict.fromkeys(focus))
        self._cache = _Cache()
        self._prefixes: dict[str, rdflib.URIRef] = {}
        self._context = rdflib.Graph(store=self, identifier=rdflib.URIRef(url))
        self.requests = 0
        self.blank = False
        self._fetch_descriptions(self._focus)
        # Most shapes ask for the class of what a focus node points to.
        values = {value for found in self._cache.by_subject.values() for _, _, value in found}
        iris = sorted(str(value) for value in values if isinstance(value, rdflib.URIRef))
        self._fetch_descriptions(
            [ox.NamedNode(iri) for iri in iris if rdflib.URIRef(iri) not in self._cache.by_subject]
        )

    def triples(
        self, triple_pattern: tuple[Any, Any, Any], context: Any = None
    ) -> Iterator[tuple[_Triple, Iterator[rdflib.Graph]]]:
        """Give the triples that match a pattern; one without any term is refused."""
        subject, predicate, value = triple_pattern
        if isinstance(subject, rdflib.URIRef):
            found: Iterable[_Triple] = self._describe(subject)
        elif isinstance(subject, rdflib.BNode) or isinstance(value, rdflib.BNode):
            self.blank = True
            found = self._recall(subject, value)
        elif subject is not None:
            found = ()
        elif predicate is None and value is None:
            raise KnowledgeBaseError(
                "these shapes look at every triple, which is not done over the network.",
                "Download the data and validate the file.",
            )
        else:
            found = self._find(predicate, value)
        for triple in found:
            if predicate in (None, triple[1]) and value in (None, triple[2]):
                yield triple, iter((self._context,))

    def query(
        self,
        query: Any,
        initNs: Mapping[str, Any],  # noqa: N803
        initBindings: Mapping[str, Any],  # noqa: N803
        queryGraph: str,  # noqa: N803
        **_: Any,
    ) -> Any:
        """Run a query at the endpoint; one for a single ``$this`` is asked for all focus nodes at once."""
        text = "".join(f"PREFIX {prefix}: <{iri}>\n" for prefix, iri in initNs.items()) + str(query)
        this = initBindings.get("this")
        together = isinstance(this, rdflib.URIRef) and set(initBindings) == {"this"}
        if together and _PROJECTS_THIS.search(text) and not _GROUPED.search(text):
            names, rows = self._ask_together(text)
            chosen = rows.get(this, [])
        else:
            names, chosen = self._ask(_bind(text, initBindings))
        result = rdflib.query.Result("SELECT")
        result.vars = [rdflib.Variable(variable) for variable in names]
        result.bindings = [
            {rdflib.Variable(key): build_term(term) for key, term in zip(names, row, strict=True) if term is not None}
            for row in chosen
        ]
        return result

    def contexts(self, triple: Any = None) -> Generator[rdflib.Graph, None, None]:
        """Give the named graphs: none."""
        yield from ()

    def add_graph(self, graph: Any) -> None:
        """Do nothing: nothing is ever written to an endpoint."""

    def bind(self, prefix: str, namespace: rdflib.URIRef, override: bool = True) -> None:
        """Remember a prefix."""
        self._prefixes[prefix] = namespace

    def namespace(self, prefix: str) -> rdflib.URIRef | None:
        """Give the namespace of a prefix."""
        return self._prefixes.get(prefix)

    def prefix(self, namespace: rdflib.URIRef) -> str | None:
        """Give the prefix of a namespace."""
        return next((prefix for prefix, known in self._prefixes.items() if known == namespace), None)

    def namespaces(self) -> Iterator[tuple[str, rdflib.URIRef]]:
        """Give the prefixes and namespaces."""
        return iter(self._prefixes.items())

    def __len__(self, context: Any = None) -> int:
        """Return the number of triples fetched so far; the endpoint may hold many more."""
        return sum(map(len, self._cache.by_subject.values()))

    def _ask(self, query: str) -> tuple[list[str], list[Row]]:
        self.requests += 1
        answer = ask_endpoint(self._url, query, self._timeout)
        if answer.truth is not None:
            return ["ask"], [(ox.Literal(answer.truth),)]
        return list(answer.variables), [tuple(row) for row in answer.rows]

    def _ask_together(self, query: str) -> tuple[list[str], dict[_Node | None, list[Row]]]:
        known = self._cache.answers.get(query)
        if known is None:
            names: list[str] = []
            sorted_rows: dict[_Node | None, list[Row]] = {}
            for batch in _batches(self._focus):
                names, rows = self._ask(f"{query}\nVALUES ?this {{ {' '.join(map(str, batch))} }}")
                at = names.index("this")
                for row in rows:
                    term = row[at]
                    sorted_rows.setdefault(None if term is None else build_term(term), []).append(row)
            known = self._cache.answers[query] = (names, sorted_rows)
        return known

    def _describe(self, subject: rdflib.URIRef) -> set[_Triple]:
        if subject not in self._cache.by_subject:
            self._fetch_descriptions([ox.NamedNode(str(subject))])
        return self._cache.by_subject[subject]

    def _recall(self, subject: Any, value: Any) -> list[_Triple]:
        """Give what is known of a blank node; no more can be asked, since its label means nothing to the endpoint."""
        known = chain(*self._cache.by_subject.values(), *self._cache.by_pattern.values())
        return [triple for triple in known if subject in (None, triple[0]) and value in (None, triple[2])]

    def _fetch_descriptions(self, nodes: Sequence[ox.NamedNode]) -> None:
        for batch in _batches(nodes):
            for node in batch:
                self._cache.by_subject.setdefault(build_term(node), set())
            _, rows = self._ask(f"SELECT ?s ?p ?o WHERE {{ VALUES ?s {{ {' '.join(map(str, batch))} }} ?s ?p ?o }}")
            for row in rows:
                subject, predicate, value = (build_term(term) for term in row if term is not None)
                self._cache.by_subject[subject].add((subject, predicate, value))

    def _find(self, predicate: Any, value: Any) -> list[_Triple]:
        key = (predicate, value)
        if key not in self._cache.by_pattern:
            p = "?p" if predicate is None else predicate.n3()
            o = "?o" if value is None else value.n3()
            _, rows = self._ask(
                f"SELECT ?s {'?p' if predicate is None else ''} {'?o' if value is None else ''} WHERE {{ ?s {p} {o} }}"
            )
            found = []
            for row in rows:
                terms = [build_term(term) for term in row if term is not None]
                subject = terms.pop(0)
                found.append((subject, predicate or terms.pop(0), value if value is not None else terms.pop(0)))
            self._cache.by_pattern[key] = found
        return self._cache.by_pattern[key]


def _batches(nodes: Sequence[ox.NamedNode]) -> Iterator[Sequence[ox.NamedNode]]:
    for start in range(0, len(nodes), BATCH):
        yield nodes[start : start + BATCH]


def _bind(query: str, bindings: Mapping[str, Any]) -> str:
    if not bindings:
        return query
    names = " ".join(f"?{key}" for key in bindings)
    return f"{query}\nVALUES ({names}) {{ ({' '.join(value.n3() for value in bindings.values())}) }}"
