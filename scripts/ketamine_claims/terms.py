"""Write single RDF terms in canonical Turtle; the spelling of a literal is never changed."""

from __future__ import annotations

import re

import pyoxigraph as ox

from ketamine_claims.namespaces import name, shorten

RDF_TYPE = ox.NamedNode(name("rdf:type"))
RDF_FIRST = ox.NamedNode(name("rdf:first"))
RDF_REST = ox.NamedNode(name("rdf:rest"))
RDF_NIL = ox.NamedNode(name("rdf:nil"))

_XSD_STRING = name("xsd:string")
_SHORT_FORMS = {
    name("xsd:integer"): re.compile(r"[+-]?[0-9]+"),
    name("xsd:decimal"): re.compile(r"[+-]?[0-9]*\.[0-9]+"),
    name("xsd:double"): re.compile(r"[+-]?(?:[0-9]+\.[0-9]*|\.?[0-9]+)[eE][+-]?[0-9]+"),
    name("xsd:boolean"): re.compile(r"true|false"),
}
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f"}
_SPECIAL = re.compile(r'[\\"\x00-\x1f\x7f]')
_SPECIAL_LONG = re.compile(r'\\|"(?="|\Z)|[\x00-\x09\x0b-\x1f\x7f]')


def write_iri(node: ox.NamedNode) -> str:
    """Write an IRI: as a CURIE where that needs no escape, else in angle brackets."""
    return shorten(node.value) or str(node)


def write_literal(literal: ox.Literal) -> str:
    """Write a literal: in Turtle's short form where its spelling allows, else quoted.

    Args:
        literal: Any literal.

    Returns:
        Its Turtle. Text of several lines, such as a query inside a shape, keeps its lines between triple quotes.
    """
    datatype, value = literal.datatype.value, literal.value
    short = _SHORT_FORMS.get(datatype)
    if short is not None and short.fullmatch(value):
        return value
    quoted = _quote(value)
    if literal.language:
        direction = literal.direction
        return f"{quoted}@{literal.language}{f'--{direction.value}' if direction else ''}"
    return quoted if datatype == _XSD_STRING else f"{quoted}^^{write_iri(literal.datatype)}"


def _quote(text: str) -> str:
    if "\n" in text:
        return f'"""{_SPECIAL_LONG.sub(_escape, text)}"""'
    return f'"{_SPECIAL.sub(_escape, text)}"'


def _escape(match: re.Match[str]) -> str:
    character = match[0]
    return _ESCAPES.get(character) or f"\\u{ord(character):04X}"
