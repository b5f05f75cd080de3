"""JSON-LD 1.1: the whole graph as a tree that starts from the claims, readable without any JSON-LD library."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable
from typing import Any

import pyoxigraph as ox

from ketamine_claims.namespaces import name, shorten
from ketamine_claims.release.context import Definition

Subject = ox.NamedNode | ox.BlankNode
Properties = dict[str, list[ox.NamedNode | ox.BlankNode | ox.Literal]]

_TYPE = name("rdf:type")
_STRING = name("xsd:string")
_INTEGER = re.compile(r"0|-?[1-9][0-9]{0,14}")
# By these a node is written inside the first node that leads to it; everywhere else its IRI stands.
_INTO = tuple(
    name(curie) for curie in ("kc:finding", "kc:source", "kc:domainRating", "kc:locator", "oa:hasSelector", "kc:tally")
)
_BACK_INTO = {name("kc:bearsOn"): "evidenceLine", name("kc:assesses"): "assessedBy"}
_CLAIM = name("kc:Claim")


def write_jsonld(triples: Iterable[ox.Triple], context: dict[str, Definition]) -> str:
    """Write a graph as one JSON-LD document.

    Each claim holds its evidence lines, each line its finding, each finding its source; what several nodes lead to is
    written out once and referred to by ``id`` afterwards. All other nodes follow.

    Args:
        triples: The graph, blank nodes labelled canonically.
        context: What `build_context` gave; it stands in the document, so that nothing has to be fetched.

    Returns:
        The text. Decimals and durations are JSON strings, so that no reader rounds or respells them.
    """
    graph = _Tree(triples, context).write()
    return json.dumps({"@context": context, "@graph": graph}, ensure_ascii=False, indent=1) + "\n"


class _Tree:
    def __init__(self, triples: Iterable[ox.Triple], context: dict[str, Definition]) -> None:
        self._properties: dict[Subject, Properties] = defaultdict(lambda: defaultdict(list))
        self._backwards: dict[str, dict[Subject, list[Subject]]] = {iri: defaultdict(list) for iri in _BACK_INTO}
        for triple in sorted(triples, key=str):
            subject, value = triple.subject, triple.object
            assert not isinstance(subject, ox.Triple) and not isinstance(value, ox.Triple)
            self._properties[subject][triple.predicate.value].append(value)
            if triple.predicate.value in self._backwards and not isinstance(value, ox.Literal):
                self._backwards[triple.predicate.value][value].append(subject)
        self._context = context
        self._terms = {
            _expand(definition["@id"]): (term, definition)
            for term, definition in context.items()
            if isinstance(definition, dict) and "@id" in definition
        }
        self._written: set[Subject] = set()

    def write(self) -> list[dict[str, Any]]:
        """Write all nodes, claims first."""
        nodes = sorted(self._properties, key=lambda node: (not self._is_claim(node), str(node)))
        # Those that hang under others come after all that they may hang under.
        inner = {
            value
            for properties in self._properties.values()
            for predicate in _INTO
            for value in properties.get(predicate, [])
        } | {node for found in self._backwards.values() for nodes_back in found.values() for node in nodes_back}
        nodes.sort(key=lambda node: node in inner)
        return [self._write_node(node) for node in nodes if node not in self._written]

    def _is_claim(self, node: Subject) -> bool:
        return ox.NamedNode(_CLAIM) in self._properties[node].get(_TYPE, [])

    def _write_node(self, node: Subject, skip: str = "") -> dict[str, Any]:
        self._written.add(node)
        properties = self._properties[node]
        written: dict[str, Any] = {"id": _write_id(node)}
        if _TYPE in properties:
            written["type"] = _one_or_more([self._write_class(value) for value in properties[_TYPE]])
        for predicate, values in sorted(properties.items()):
            if predicate not in (_TYPE, skip):
                term, definition = self._terms.get(predicate, (shorten(predicate) or predicate, {}))
                written[term] = _one_or_more([self._write_value(predicate, value, definition) for value in values])
        for predicate, term in _BACK_INTO.items():
            back = [other for other in self._backwards[predicate].get(node, []) if other not in self._written]
            if back and self._is_claim(node):
                written[term] = _one_or_more([self._write_node(other, skip=predicate) for other in back])
        return written

    def _write_class(self, value: ox.NamedNode | ox.BlankNode | ox.Literal) -> str:
        assert not isinstance(value, ox.Literal)
        return self._write_name(value)

    def _write_name(self, value: Subject) -> str:
        """Write what may be named by a term alone."""
        curie = shorten(value.value) if isinstance(value, ox.NamedNode) else None
        if curie is None:
            return _write_id(value)
        prefix, _, local = curie.partition(":")
        if prefix == "kc" and self._context.get(local) == curie:
            return local
        return curie if isinstance(self._context.get(prefix), str) else _write_id(value)

    def _write_value(
        self, predicate: str, value: ox.NamedNode | ox.BlankNode | ox.Literal, definition: dict[str, str]
    ) -> Any:
        kind = definition.get("@type")
        if isinstance(value, ox.Literal):
            return _write_literal(value, definition)
        if predicate in _INTO and value not in self._written and value in self._properties:
            return self._write_node(value)
        if kind == "@vocab":
            return self._write_name(value)
        return _write_id(value) if kind == "@id" else {"id": _write_id(value)}


def _write_id(node: Subject) -> str:
    return node.value if isinstance(node, ox.NamedNode) else str(node)


def _write_literal(literal: ox.Literal, definition: dict[str, str]) -> Any:
    datatype, text = literal.datatype.value, literal.value
    kind = definition.get("@type")
    if literal.language:
        plain = definition.get("@language") == literal.language
        return text if plain else {"@value": text, "@language": literal.language}
    if datatype == _STRING:
        # Under a language or a type, bare text would be taken for something else.
        return text if not kind and "@language" not in definition else {"@value": text}
    if kind and kind not in ("@id", "@vocab") and _expand(kind) == datatype:
        if datatype == name("xsd:integer") and _INTEGER.fullmatch(text):
            return int(text)
        if datatype == name("xsd:boolean") and text in ("true", "false"):
            return text == "true"
        return text
    return {"@value": text, "@type": shorten(datatype) or datatype}


def _expand(text: str) -> str:
    if text.startswith(("@", "http://", "https://")):
        return text
    try:
        return name(text)
    except KeyError:
        return text


def _one_or_more(values: list[Any]) -> Any:
    return values[0] if len(values) == 1 else values
