"""The reference validator: pySHACL."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pyoxigraph as ox

from ketamine_claims.convert import build_rdflib_graph
from ketamine_claims.errors import KnowledgeBaseError
from ketamine_claims.namespaces import name
from ketamine_claims.paths import write_path
from ketamine_claims.validate import Result


def run_pyshacl(data: Iterable[ox.Triple], shapes: Iterable[ox.Triple]) -> list[Result]:
    """Validate with pySHACL.

    Args:
        data: The data.
        shapes: The shapes.

    Returns:
        The results, places not yet known.

    Raises:
        KnowledgeBaseError: pySHACL cannot read the shapes.
    """
    return run_on_graph(build_rdflib_graph(data), shapes, inplace=True)


def run_on_graph(graph: Any, shapes: Iterable[ox.Triple], **options: Any) -> list[Result]:
    """Validate whatever pySHACL takes as a graph.

    Args:
        graph: An rdflib graph, or a remote one.
        shapes: The shapes.
        options: Further options of ``pyshacl.validate``.

    Returns:
        The results, places not yet known.

    Raises:
        KnowledgeBaseError: pySHACL cannot read the shapes.
    """
    import pyshacl
    import rdflib
    from pyshacl.errors import ReportableRuntimeError

    shapes_graph = build_rdflib_graph(shapes)
    try:
        _, report, _ = pyshacl.validate(graph, shacl_graph=shapes_graph, advanced=True, **options)
    except ReportableRuntimeError as error:
        raise KnowledgeBaseError(f"the validator cannot run the shapes: {error}", "Mend them in shapes/.") from error
    if not isinstance(report, rdflib.Graph):
        raise KnowledgeBaseError(f"the validator cannot run the shapes: {report}", "Mend them in shapes/.")
    sh = rdflib.Namespace(name("sh:"))
    return [_read_result(report, node, shapes_graph, sh) for node in report.objects(None, sh.result)]


def _read_result(report: Any, node: Any, shapes: Any, sh: Any) -> Result:
    shape = report.value(node, sh.sourceShape)
    named = _find_named_shape(shape, shapes, sh)
    path, value = report.value(node, sh.resultPath), report.value(node, sh.resultValue)
    if value is None:
        value = report.value(node, sh.value)
    focus = report.value(node, sh.focusNode)
    severity = report.value(node, sh.resultSeverity)
    component = report.value(node, sh.sourceConstraintComponent)
    messages = sorted(str(message) for message in report.objects(node, sh.resultMessage))
    return Result(
        focus=_write(focus),
        severity=str(severity).removeprefix(str(sh)),
        message=messages[0] if messages else str(component),
        component=str(component).removeprefix(str(sh)),
        shape=_write(named) if named is not None else None,
        path=_write_path(path, report) if path is not None else None,
        value=_write_ntriples(value) if value is not None else None,
    )


def _find_named_shape(shape: Any, shapes: Any, sh: Any) -> Any:
    """Walk up to the nearest shape that has an IRI."""
    import rdflib

    seen = set()
    while isinstance(shape, rdflib.BNode) and shape not in seen:
        seen.add(shape)
        shape = shapes.value(predicate=sh.property, object=shape)
    return shape


def _write_path(path: Any, report: Any) -> str:
    import rdflib

    def find(node: Any, predicate: str) -> Any:
        return report.value(node, rdflib.URIRef(predicate))

    return write_path(path, find, lambda node: isinstance(node, rdflib.URIRef))


def _write(term: Any) -> str:
    import rdflib

    return str(term) if isinstance(term, rdflib.URIRef) else _write_ntriples(term)


def _write_ntriples(term: Any) -> str:
    """Write a term as N-Triples does; rdflib's own n3() would break long text over lines."""
    import rdflib

    if isinstance(term, rdflib.URIRef):
        return f"<{term}>"
    if isinstance(term, rdflib.BNode):
        return f"_:{term}"
    if term.language:
        return str(ox.Literal(str(term), language=term.language))
    return str(ox.Literal(str(term), datatype=ox.NamedNode(str(term.datatype)) if term.datatype else None))
