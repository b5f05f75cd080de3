"""Run a graph through both validators and write what they find in one common, short form."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

import pyoxigraph as ox
import pyshacl.validator
import rdflib
import shacl
from pyshacl.graph_abstraction import DataGraph
from rdflib.plugins.sparql import prepareQuery

from ketamine_claims.paths import write_path

SH = rdflib.SH
CURIE = re.compile(r"[A-Za-z0-9-]+(#[A-Za-z0-9-]+)?")
SHORTHAND = {
    "integer": re.compile(r"[+-]?[0-9]+"),
    "decimal": re.compile(r"[+-]?[0-9]*\.[0-9]+"),
    "boolean": re.compile(r"true|false"),
}
SHAPE = "https://w3id.org/ketamine-claims/shape/"
XSD = "http://www.w3.org/2001/XMLSchema#"


class Writer:
    """Writes terms as Turtle does, a blank node as [], and sixty or more equal characters as x{60}."""

    def __init__(self, prefixes: dict[str, str]) -> None:
        self.prefixes = prefixes

    def term(self, term: ox.Term | None) -> str:
        if term is None:
            return "-"
        if isinstance(term, ox.NamedNode):
            return self.iri(term.value)
        if isinstance(term, ox.BlankNode):
            return "[]"
        assert isinstance(term, ox.Literal)
        name = term.datatype.value.removeprefix(XSD)
        if name in SHORTHAND and SHORTHAND[name].fullmatch(term.value):
            return term.value
        text = re.sub(r"(.)\1{59,}", lambda run: f"{run[1]}{{{len(run[0])}}}", term.value)
        quoted = '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
        if term.language:
            return f"{quoted}@{term.language}"
        return quoted if name == "string" else f"{quoted}^^{self.iri(term.datatype.value)}"

    def iri(self, iri: str) -> str:
        for prefix, namespace in self.prefixes.items():
            local = iri.removeprefix(namespace)
            if local != iri and CURIE.fullmatch(local):
                return f"{prefix}:" + local.replace("#", "\\#")
        return f"<{iri}>"

    def row(self, focus: str, path: str, component: str, severity: str, shape: str, value: str) -> str:
        return f"{focus} | {path} | {component} | {severity} | {shape.removeprefix('shape:')} | {value}"


def read_ntriples_term(text: str | None) -> ox.Term | None:
    if text is None:
        return None
    return next(iter(ox.parse(f"<urn:s> <urn:p> {text} .", ox.RdfFormat.N_TRIPLES))).object


class RustEngine:
    """The fast validator, always on the whole graph."""

    def __init__(self, shapes: Iterable[ox.Triple], writer: Writer) -> None:
        self.shapes = shacl.Shapes.from_text(to_ntriples(shapes), format="ntriples")
        self.writer = writer

    def validate(self, triples: Iterable[ox.Triple]) -> list[str]:
        report = self.shapes.validate_text(to_ntriples(triples), format="ntriples")
        return sorted(map(self.write, report.results))

    def write(self, result: Any) -> str:
        term = lambda text: self.writer.term(read_ntriples_term(text))  # noqa: E731
        path = re.sub("<[^>]*>", lambda iri: term(iri[0]), result.path or "-")
        component = result.component.removesuffix("ConstraintComponent")
        return self.writer.row(
            term(result.focus_node), path, component, result.severity, term(result.source_shape), term(result.value)
        )


class PreparedGraph(rdflib.Graph):
    """An rdflib graph that parses each query text once: pySHACL asks the same queries again for every focus node."""

    prepared: dict[str, Any] = {}  # noqa: RUF012

    def query(self, query_object: Any, *args: Any, **kwargs: Any) -> Any:
        if isinstance(query_object, str):
            if query_object not in self.prepared:
                self.prepared[query_object] = prepareQuery(query_object, initNs=dict(self.namespaces()))
            query_object = self.prepared[query_object]
        return super().query(query_object, *args, **kwargs)


class ReferenceEngine:
    """pySHACL, on the whole graph or only where a patch can matter, since the whole takes it seconds.

    What it leaves out, the test of the unchanged base covers once, and the fast engine every time.
    """

    def __init__(self, shapes: Iterable[ox.Triple], writer: Writer) -> None:
        self.shapes = to_rdflib(shapes, rdflib.Graph(bind_namespaces="none"))
        self.searching = set(self.shapes.subjects(SH.targetNode))
        self.writer = writer
        self.graph = PreparedGraph(bind_namespaces="none")
        self.loaded: frozenset[ox.Triple] = frozenset()
        self.validator = pyshacl.validator.Validator(
            DataGraph.from_rdflib_graph(rdflib.Graph()), shacl_graph=self.shapes, options={"inplace": True}
        )

    def validate(
        self,
        triples: Iterable[ox.Triple],
        focus: set[str] | None = None,
        searching: Iterable[str] | None = None,
    ) -> list[str]:
        """Validate.

        Args:
            triples: The data.
            focus: IRIs of the focus nodes to look at; by default all.
            searching: Names of the shapes to run among those that search the whole graph (with sh:targetNode); by
                default all.
        """
        left_out = set() if searching is None else self.searching - {rdflib.URIRef(SHAPE + name) for name in searching}
        graph = self.load(frozenset(triples))
        executor = self.validator.make_executor()
        rows = []
        for shape in self.validator.shacl_graph.shapes:
            if shape.node in left_out:
                continue
            nodes = shape.focus_nodes(graph)
            if focus is not None:
                nodes = {node for node in nodes if str(node) in focus or not isinstance(node, rdflib.URIRef)}
            if nodes:
                for _, node, parts in shape.validate(executor, graph, focus=nodes)[1]:
                    rows.append(self.write(node, parts))
        return sorted(rows)

    def load(self, triples: frozenset[ox.Triple]) -> DataGraph:
        """Turn the graph of the last run into this one: they differ by few triples, and filling one anew is slow."""
        for triple in self.loaded - triples:
            self.graph.remove(tuple(map(_to_rdflib, triple)))  # type: ignore[arg-type]
        to_rdflib(triples - self.loaded, self.graph)
        self.loaded = triples
        return DataGraph.from_rdflib_graph(self.graph)

    def write(self, node: Any, parts: Iterable[Any]) -> str:
        found = {}
        for subject, predicate, value in parts:
            if subject == node:
                found[predicate] = value[1] if isinstance(value, tuple) else value
        term = lambda predicate: self.writer.term(from_rdflib(found.get(predicate)))  # noqa: E731
        component = term(SH.sourceConstraintComponent).removesuffix("ConstraintComponent>").rpartition("#")[2]
        severity = term(SH.resultSeverity).rstrip(">").rpartition("#")[2]
        path = found.get(SH.resultPath)
        shown = self.writer.term(from_rdflib(path))
        if isinstance(path, rdflib.BNode):
            find = lambda at, predicate: self.shapes.value(at, rdflib.URIRef(predicate))  # noqa: E731
            written = write_path(path, find, lambda at: isinstance(at, rdflib.URIRef))
            shown = re.sub("<([^>]*)>", lambda iri: self.writer.iri(iri[1]), written)
        return self.writer.row(term(SH.focusNode), shown, component, severity, term(SH.sourceShape), term(SH.value))


def to_ntriples(triples: Iterable[ox.Triple]) -> str:
    return (ox.serialize(triples, format=ox.RdfFormat.N_TRIPLES) or b"").decode()


def to_rdflib(triples: Iterable[ox.Triple], graph: rdflib.Graph) -> rdflib.Graph:
    """Fill an rdflib graph; literals keep their spelling (pySHACL would not see "01" otherwise)."""
    for triple in triples:
        graph.add(tuple(map(_to_rdflib, triple)))  # type: ignore[arg-type]
    return graph


_terms: dict[ox.Term, Any] = {}


def _to_rdflib(term: Any) -> Any:
    if term not in _terms:
        if isinstance(term, ox.NamedNode):
            _terms[term] = rdflib.URIRef(term.value)
        elif isinstance(term, ox.BlankNode):
            _terms[term] = rdflib.BNode(term.value)
        elif term.language or term.datatype.value == XSD + "string":
            _terms[term] = rdflib.Literal(term.value, lang=term.language)
        else:
            _terms[term] = rdflib.Literal(term.value, datatype=term.datatype.value, normalize=False)
    return _terms[term]


def from_rdflib(term: Any) -> ox.Term | None:
    if term is None:
        return None
    if isinstance(term, rdflib.URIRef):
        return ox.NamedNode(str(term))
    if isinstance(term, rdflib.BNode):
        return ox.BlankNode(str(term))
    if term.language:
        return ox.Literal(str(term), language=term.language)
    return ox.Literal(str(term), datatype=ox.NamedNode(str(term.datatype or XSD + "string")))
