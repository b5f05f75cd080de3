"""Parameters of a query: their types, and how what a user writes becomes an RDF term."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from pathlib import Path

import pyoxigraph as ox

from ketamine_claims.errors import DataError, QueryError, suggest
from ketamine_claims.namespaces import BASE, PREFIXES, name, shorten_or_full

_THINGS = ("agent", "article", "assessment", "claim", "concept", "finding", "line", "source")
_CONCEPTS = ("comparator", "design", "instrument", "intervention", "limitation", "measure", "outcome", "population")
_PREFIX_BY_TYPE = {**{thing: thing for thing in _THINGS}, **dict.fromkeys(_CONCEPTS, "concept"), "term": "kc"}
_KEY = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*")
_SPELLINGS = {
    "integer": re.compile(r"[+-]?[0-9]+"),
    "decimal": re.compile(r"[+-]?[0-9]*\.?[0-9]+"),
    "boolean": re.compile(r"true|false"),
    "date": re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}"),
    "language": re.compile(r"[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*"),
    "string": re.compile(r".*", re.DOTALL),
}
_ALLOWED = {
    "integer": "a whole number, such as 14",
    "decimal": "a number, such as 0.5 or 14",
    "boolean": "true or false",
    "date": "a date, such as 2026-11-30",
    "language": "a language tag, such as en or de-CH",
    "string": "text",
}
PARAMETER_TYPES = (*_PREFIX_BY_TYPE, *_SPELLINGS)
# Taken by the command line and by Python for themselves.
MOST_FOUND = 3
_TELLING = ("rdfs:label", "skos:prefLabel", "skos:altLabel", "skos:definition", "rdfs:comment")
RESERVED = frozenset({"columns", "endpoint", "engine", "format", "help", "name", "param", "query", "timeout"})
_ESCAPED_U = re.compile(r"\\\\([uU])")


@dataclass(frozen=True, slots=True)
class Parameter:
    """A value that a query asks for.

    Attributes:
        name: Its name; the SPARQL variable is ``?_`` and the name.
        type: One of `PARAMETER_TYPES`.
        default: Value where the user gives none; None where there is no default.
        optional: Whether the query also runs with the parameter left open.
        description: What it means.
    """

    name: str
    type: str
    default: str | None
    optional: bool
    description: str


def read_parameter(key: str, value: object, path: Path) -> Parameter:
    """Read one parameter from a header.

    Args:
        key: Its name.
        value: What stands behind the name: a type, or a mapping with type, default, optional and description.
        path: File of the query.

    Returns:
        The parameter.

    Raises:
        DataError: Name or type is none that a parameter can have.
    """
    described = value if isinstance(value, dict) else {"type": value}
    kind = str(described.get("type"))
    if kind not in PARAMETER_TYPES:
        known = ", ".join(PARAMETER_TYPES)
        raise DataError(f"parameter {key!r} has the type {kind!r}.", path, remedy=f"Use one of: {known}.")
    if not re.fullmatch(r"[a-z][a-z0-9_]*", key) or key in RESERVED:
        raise DataError(
            f"{key!r} cannot be the name of a parameter.",
            path,
            remedy="Use lower-case letters, and no name of an option.",
        )
    default = described.get("default")
    return Parameter(
        name=key,
        type=kind,
        default=None if default is None else str(default),
        optional=bool(described.get("optional", False)),
        description=fold(described.get("description")),
    )


def fold(value: object) -> str:
    """Give a text on one line; empty for None."""
    return " ".join(str(value).split()) if value is not None else ""


def read_value(parameter: Parameter, value: str) -> ox.NamedNode | ox.Literal:
    """Turn what a user wrote into an RDF term.

    Args:
        parameter: The parameter.
        value: A key, CURIE or full IRI for things; the text of a literal otherwise.

    Returns:
        The term; ``str()`` of it is safe to stand in SPARQL, since the library escapes it.

    Raises:
        QueryError: The value does not fit the type.
    """
    prefix = _PREFIX_BY_TYPE.get(parameter.type)
    if prefix is not None:
        return _read_node(parameter, prefix, value)
    if not _SPELLINGS[parameter.type].fullmatch(value) or not _exists(parameter.type, value):
        raise QueryError(
            f"{value!r} is no {parameter.type}, which the parameter {parameter.name} must be.",
            f"Give {_ALLOWED[parameter.type]}.",
        )
    if parameter.type not in ("string", "language"):
        return ox.Literal(value, datatype=ox.NamedNode(name(f"xsd:{parameter.type}")))
    return ox.Literal(value)


def _exists(kind: str, value: str) -> bool:
    """Say whether a day is in the calendar and a text is Unicode; what else is spelled well exists."""
    try:
        value.encode()
        return kind != "date" or bool(datetime.date.fromisoformat(value))
    except ValueError:
        return False


def _read_node(parameter: Parameter, prefix: str, value: str) -> ox.NamedNode:
    start, colon, local = value.partition(":")
    if _KEY.fullmatch(value):
        iri = PREFIXES[prefix] + value
    elif colon and start in PREFIXES and _KEY.fullmatch(local):
        iri = PREFIXES[start] + local
    else:
        iri = value
    try:
        return ox.NamedNode(iri)
    except ValueError as error:
        raise QueryError(
            f"{value!r} is no {parameter.type}, which the parameter {parameter.name} must be.",
            f"Give its key, such as one-two-three, or its full IRI.{_suggest_key(value)}",
        ) from error


def _suggest_key(value: str) -> str:
    key = "-".join(re.findall(r"[a-z0-9]+", value.casefold()))
    return f" Try {key}." if " " in value.strip() and _KEY.fullmatch(key) and "/" not in value else ""


def write_term(term: ox.NamedNode | ox.Literal) -> str:
    """Write a term so that it can stand in the text of a query and never be more than a term.

    Args:
        term: An IRI or literal.

    Returns:
        SPARQL. A backslash before a ``u`` is written such that engines which replace Unicode escapes before they parse
        (rdflib does, as SPARQL 1.1, 19.2 allows) cannot read an escaped quotation mark out of it.
    """
    return _ESCAPED_U.sub(lambda found: rf"\\\U{ord(found[1]):08X}", str(term))


def write_value(value: object) -> str | None:
    """Write a Python value as a user would write it on the command line.

    Args:
        value: Text, number, truth value or date, or a term of pyoxigraph or rdflib; None for no value.

    Returns:
        The text.
    """
    if value is None:
        return None
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float):
        return f"{value:.12f}".rstrip("0").rstrip(".")
    if isinstance(value, datetime.date):
        return value.isoformat()
    return str(getattr(value, "value", value)) if isinstance(value, ox.NamedNode | ox.Literal) else f"{value}"


def check_value(store: ox.Store, parameter: Parameter, given: str) -> None:
    """Check that the thing a user names exists and is of the right kind.

    Args:
        store: The graph that will be asked.
        parameter: The parameter.
        given: What the user wrote.

    Raises:
        QueryError: It does not exist, or is of another kind; suggests the nearest keys.
    """
    node = read_value(parameter, given)
    if not isinstance(node, ox.NamedNode):
        return
    namespace = PREFIXES[_PREFIX_BY_TYPE[parameter.type]]
    exists = any(store.quads_for_pattern(node, None, None))
    # IRIs from elsewhere may be anything; ours say what they are.
    if exists and (node.value.startswith(namespace) or not node.value.startswith(BASE)):
        return
    article = "an" if parameter.type[0] in "aeiou" else "a"
    if exists:
        raise QueryError(
            f"{parameter.name}: {shorten_or_full(node.value)} is not {article} {parameter.type}.",
            f"Give the key of {article} {parameter.type}.",
        )
    keys = _list_keys(store, namespace)
    wanted = given.rpartition(":")[2]
    parts = [key for key in keys if wanted.casefold() in key][:3]
    # A word may be in a key and yet mean another thing by its label: PTSD is in ptsd-scale, and the name of a disorder.
    told = list(dict.fromkeys([*find_by_words(store, wanted, namespace), *parts]))[:4]
    near = f"Did you mean {' or '.join(told)}?" if told else suggest(wanted, keys)
    raise QueryError(f"{parameter.name}: nothing is named {given!r}.", near or f"No {parameter.type} has that key.")


def _list_keys(store: ox.Store, namespace: str) -> list[str]:
    subjects = {quad.subject.value for quad in store if isinstance(quad.subject, ox.NamedNode)}
    keys = (iri.removeprefix(namespace) for iri in subjects if iri.startswith(namespace))
    return sorted(key for key in keys if "#" not in key)


def find_by_words(store: ox.Store, words: str, namespace: str) -> list[str]:
    """Find what is described in words that somebody took for its key.

    Args:
        store: The graph to search.
        words: A key that does not exist, such as ``heart-rate`` or ``journal``.
        namespace: What the IRIs of the things sought start with.

    Returns:
        At most three keys of things whose label, other label or definition has the words, shortest text first.
    """
    properties = " ".join(f"<{name(one)}>" for one in _TELLING)
    # As written too, since some labels have the hyphen: IL-6.
    texts = {words.casefold(), re.sub(r"[-_]+|(?<=[a-z])(?=[A-Z])", " ", words).casefold()}
    spellings = " ".join(write_term(ox.Literal(one)) for one in sorted(texts))
    rows = store.query(
        f"""SELECT ?thing (MIN(STRLEN(?text)) AS ?length) {{
          VALUES ?words {{ {spellings} }}
          VALUES ?property {{ {properties} }}
          ?thing ?property ?text .
          FILTER(isIRI(?thing) && STRSTARTS(STR(?thing), "{namespace}") && CONTAINS(LCASE(STR(?text)), ?words))
        }} GROUP BY ?thing ORDER BY ?length ?thing LIMIT {MOST_FOUND}"""
    )
    assert isinstance(rows, ox.QuerySolutions)
    keys = [row["thing"].value.removeprefix(namespace) for row in rows]
    return [key for key in keys if "#" not in key]
