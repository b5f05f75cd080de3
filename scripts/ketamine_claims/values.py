"""Python values of RDF terms, and the rows that they stand in."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from decimal import Decimal, InvalidOperation
from typing import Any

import pyoxigraph as ox

from ketamine_claims.namespaces import PREFIXES, key_of, shorten_or_full

Term = ox.NamedNode | ox.BlankNode | ox.Literal

_XSD = PREFIXES["xsd"]
_SIGNED = ("integer", "int", "long", "short", "byte", "nonPositiveInteger", "negativeInteger")
_UNSIGNED = (*(f"unsigned{size}" for size in ("Int", "Long", "Short", "Byte")), "nonNegativeInteger", "positiveInteger")
_INTEGERS = frozenset((*_SIGNED, *_UNSIGNED))
_NUMBERS = _INTEGERS | {"decimal", "double", "float"}


class Iri(str):
    """The IRI of a thing, as text.

    Example:
        >>> iri = Iri("https://w3id.org/ketamine-claims/claim/onset-speed")
        >>> iri.curie, iri.key
        ('claim:onset-speed', 'onset-speed')
    """

    __slots__ = ()

    @property
    def curie(self) -> str:
        """Short form with a prefix; the full IRI where no prefix fits."""
        return shorten_or_full(str(self))

    @property
    def key(self) -> str:
        """What follows the namespace."""
        return key_of(str(self))


class Record(tuple[Any, ...]):
    """One row of an answer, its values by position, by name or as attributes.

    Example:
        >>> record = Record(("finding", "value"), ("a", 2))
        >>> record.value, record["finding"], record[0]
        (2, 'a', 'a')
        >>> finding, value = record
    """

    _names: tuple[str, ...]

    def __new__(cls, names: Sequence[str], values: Sequence[Any]) -> Record:
        """Put names and values together."""
        record = super().__new__(cls, values)
        record._names = tuple(names)
        return record

    def __getitem__(self, key: Any) -> Any:
        """Give one value, by name or position."""
        if not isinstance(key, str):
            return super().__getitem__(key)
        if key not in self._names:
            raise KeyError(f"{key}: the columns are {', '.join(self._names)}")
        return super().__getitem__(self._names.index(key))

    def __getattr__(self, name: str) -> Any:
        """Give one value by name."""
        if name.startswith("__") or name not in self._names:
            raise AttributeError(f"{name}: the columns are {', '.join(self._names)}")
        return self[name]

    def __repr__(self) -> str:
        return f"Record({', '.join(f'{name}={value!r}' for name, value in self.to_dict().items())})"

    def to_dict(self) -> dict[str, Any]:
        """Give names and values as a dictionary."""
        return dict(zip(self._names, self, strict=True))


def to_python(term: Term | None) -> Any:
    """Give the Python value of an RDF term.

    Args:
        term: A term, or None for no value.

    Returns:
        See `Answer`; the text of a literal whose value Python cannot hold.

    Example:
        >>> to_python(ox.Literal(0.5)), to_python(ox.Literal("x", language="en"))
        (0.5, 'x')
    """
    if term is None:
        return None
    if isinstance(term, ox.NamedNode):
        return Iri(term.value)
    if isinstance(term, ox.BlankNode):
        return str(term)
    try:
        return _read_literal(term.value, term.datatype.value.removeprefix(_XSD))
    except (ValueError, InvalidOperation):
        return term.value


def is_number(term: Term | None) -> bool:
    """Say whether a term is a number."""
    return isinstance(term, ox.Literal) and term.datatype.value.removeprefix(_XSD) in _NUMBERS


def _read_literal(text: str, kind: str) -> Any:
    if kind in _INTEGERS or kind == "gYear":
        return int(text)
    if kind == "decimal":
        return Decimal(text)
    if kind in ("double", "float"):
        return float(text)
    if kind == "boolean":
        return text in ("true", "1")
    if kind == "date":
        return datetime.date.fromisoformat(text)
    return datetime.datetime.fromisoformat(text) if kind == "dateTime" else text
