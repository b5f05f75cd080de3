"""Queries as files: their grlc headers, their parameters, and how a value gets into one.

A header is YAML behind ``#+``. A parameter ``claim`` is the SPARQL variable ``?_claim``; its value stands in a VALUES
block in place of the marker line ``#: parameters``, so that it means the same in every engine.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyoxigraph as ox

from ketamine_claims.errors import DataError, QueryError, suggest
from ketamine_claims.files import list_query_files, read_text
from ketamine_claims.namespaces import PREFIXES, name

_MARKER = re.compile(r"^[ \t]*#: parameters[ \t]*$", re.MULTILINE)
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
PARAMETER_TYPES = (*_PREFIX_BY_TYPE, *_SPELLINGS)


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


@dataclass(frozen=True, slots=True)
class Query:
    """A query file.

    Attributes:
        name: File name without ``.rq``.
        path: The file.
        text: The whole file.
        summary: The question, in one line.
        description: What else there is to know.
        tags: Words to find it by.
        parameters: What it asks for.
    """

    name: str
    path: Path
    text: str
    summary: str
    description: str
    tags: tuple[str, ...]
    parameters: tuple[Parameter, ...]


def list_queries(root: Path) -> list[Query]:
    """Read all named queries of a knowledge base.

    Args:
        root: Folder of the knowledge base.

    Returns:
        The queries by name.

    Raises:
        DataError: A file cannot be read or its header is faulty.
    """
    return [read_query(path) for path in list_query_files(root)]


def find_query(root: Path, wanted: str) -> Query:
    """Find a query by name or file.

    Args:
        root: Folder of the knowledge base.
        wanted: Name of a query, or path of a file.

    Returns:
        The query.

    Raises:
        QueryError: There is none; suggests the nearest names.
        DataError: The file cannot be read or its header is faulty.
    """
    for path in list_query_files(root):
        if path.stem == wanted:
            return read_query(path)
    if wanted.endswith(".rq") or "/" in wanted:
        return read_query(Path(wanted))
    remedy = suggest(wanted, [path.stem for path in list_query_files(root)])
    raise QueryError(f"no query is named {wanted!r}.", remedy or "List them with the command queries.")


def read_query(path: Path) -> Query:
    """Read a query file and its header.

    Args:
        path: The file.

    Returns:
        The query.

    Raises:
        DataError: The file cannot be read or its header is faulty.
    """
    text = read_text(path)
    header = _read_header(text, path)
    parameters = header.get("params") or {}
    if not isinstance(parameters, dict):
        raise DataError("params in the header must map names to types.", path)
    if parameters and len(_MARKER.findall(text)) != 1:
        raise DataError(
            "has parameters, so it needs exactly one line '#: parameters'.",
            path,
            remedy="Put that line first inside the outermost WHERE { … }.",
        )
    return Query(
        name=path.stem,
        path=path,
        text=text,
        summary=_fold(header.get("summary")),
        description=_fold(header.get("description")),
        tags=tuple(str(tag) for tag in header.get("tags") or ()),
        parameters=tuple(_read_parameter(str(key), value, path) for key, value in parameters.items()),
    )


def _read_header(text: str, path: Path) -> dict[str, Any]:
    import yaml

    lines = [(number, line) for number, line in enumerate(text.splitlines(), 1) if line.startswith("#+")]
    try:
        header = yaml.safe_load("\n".join(line[2:].removeprefix(" ") for _, line in lines)) or {}
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = lines[min(mark.line, len(lines) - 1)][0] if mark else lines[0][0]
        problem = getattr(error, "problem", None) or "not YAML"
        raise DataError(
            f"the header is not valid YAML: {problem}.", path, line, remedy="Quote text that holds ': '."
        ) from error
    if not isinstance(header, dict):
        raise DataError("the header must be lines such as '#+ summary: …'.", path, lines[0][0])
    return header


def _fold(value: object) -> str:
    return " ".join(str(value).split()) if value is not None else ""


def _read_parameter(key: str, value: object, path: Path) -> Parameter:
    described = value if isinstance(value, dict) else {"type": value}
    kind = str(described.get("type"))
    if kind not in PARAMETER_TYPES or not re.fullmatch(r"[a-z][a-z0-9_]*", key):
        known = ", ".join(PARAMETER_TYPES)
        raise DataError(f"parameter {key!r} has the type {kind!r}.", path, remedy=f"Use one of: {known}.")
    default = described.get("default")
    return Parameter(
        name=key,
        type=kind,
        default=None if default is None else str(default),
        optional=bool(described.get("optional", False)),
        description=_fold(described.get("description")),
    )


def bind(query: Query, values: Mapping[str, str]) -> str:
    """Put values into a query.

    Args:
        query: The query.
        values: What the user gives, by name of the parameter.

    Returns:
        SPARQL that any engine runs.

    Raises:
        QueryError: A parameter is unknown, missing, or its value does not fit its type.
    """
    known = {parameter.name: parameter for parameter in query.parameters}
    for key in values:
        if key not in known:
            remedy = suggest(key, known) or (f"It has: {', '.join(known)}." if known else "It has none.")
            raise QueryError(f"the query {query.name} has no parameter {key!r}.", remedy)
    blocks = []
    for parameter in query.parameters:
        value = values.get(parameter.name, parameter.default)
        if value is not None:
            blocks.append(f"VALUES ?_{parameter.name} {{ {read_value(parameter, value)} }}")
        elif not parameter.optional:
            raise QueryError(
                f"the query {query.name} needs a value for {parameter.name} ({parameter.type}).",
                f"Give it as --param {parameter.name}=VALUE.",
            )
    # A function as replacement, because a string would have its backslashes interpreted.
    return _MARKER.sub(lambda _: "\n".join(f"  {block}" for block in blocks), query.text)


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
    if not _SPELLINGS[parameter.type].fullmatch(value):
        raise QueryError(f"{value!r} is no {parameter.type}, which the parameter {parameter.name} must be.")
    if parameter.type not in ("string", "language"):
        return ox.Literal(value, datatype=ox.NamedNode(name(f"xsd:{parameter.type}")))
    return ox.Literal(value)


def _read_node(parameter: Parameter, prefix: str, value: str) -> ox.NamedNode:
    start, colon, local = value.partition(":")
    if _KEY.fullmatch(value):
        iri = PREFIXES[prefix] + value
    elif colon and start in PREFIXES and _KEY.fullmatch(local):
        iri = PREFIXES[start] + local
    else:
        iri = value
    try:
        node = ox.NamedNode(iri)
    except ValueError as error:
        raise QueryError(
            f"{value!r} is no {parameter.type}.", "Give its key, such as one-two-three, or its full IRI."
        ) from error
    return node


def check_values(store: ox.Store, query: Query, values: Mapping[str, str]) -> None:
    """Check that the things a user names exist, so that a typing error is not answered with no rows.

    Args:
        store: The graph that will be asked.
        query: The query.
        values: What the user gave, by name of the parameter.

    Raises:
        QueryError: A thing does not exist; suggests the nearest keys.
    """
    for parameter in query.parameters:
        given = values.get(parameter.name)
        node = read_value(parameter, given) if given is not None else None
        if not isinstance(node, ox.NamedNode) or any(store.quads_for_pattern(node, None, None)):
            continue
        namespace = PREFIXES[_PREFIX_BY_TYPE[parameter.type]]
        subjects = {quad.subject.value for quad in store if isinstance(quad.subject, ox.NamedNode)}
        keys = [iri.removeprefix(namespace) for iri in subjects if iri.startswith(namespace)]
        remedy = suggest(str(given), keys) or f"No {parameter.type} has that key."
        raise QueryError(f"{parameter.name}: nothing is named {given!r}.", remedy)
