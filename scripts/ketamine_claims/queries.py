"""Queries as files: their grlc headers, their parameters, and how a value gets into one.

A header is YAML behind ``#+``. A parameter ``claim`` is the SPARQL variable ``?_claim``; its value stands in a VALUES
block in place of the marker line ``#: parameters``, so that it means the same in every engine. The first tag says who
asks.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyoxigraph as ox

from ketamine_claims.errors import DataError, QueryError, suggest
from ketamine_claims.files import list_federated_files, list_query_files, read_text
from ketamine_claims.parameters import RESERVED, Parameter, check_value, fold, read_parameter, read_value, write_term

STANDARD_INPUT = "-"
_MARKER = re.compile(r"^[ \t]*#: parameters[ \t]*$", re.MULTILINE)
AUDIENCES = {
    "clinician": "Clinician-researchers",
    "synthesist": "Evidence synthesists",
    "fact-checker": "Fact-checkers and journalists",
    "curator": "Curators",
    "integrator": "Integrators",
    "ontologist": "Ontologists",
}
_PROLOGUE = re.compile(r"\s+|#[^\n]*|BASE\s*<[^>]*>|PREFIX\s+[^:\s]*:\s*<[^>]*>", re.IGNORECASE)
_WORD = re.compile(r"[A-Za-z]+")
_SERVICE = re.compile(r"\bSERVICE\s+(?:SILENT\s+)?<([^>]+)>", re.IGNORECASE)


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

    @property
    def audience(self) -> str:
        """Who asks: the first tag if it is one of `AUDIENCES`, else an empty string."""
        return self.tags[0] if self.tags and self.tags[0] in AUDIENCES else ""

    @property
    def form(self) -> str:
        """What kind of query it is, see `read_form`."""
        return read_form(self.text)

    @property
    def services(self) -> tuple[str, ...]:
        """Addresses of the other endpoints that it asks."""
        return tuple(dict.fromkeys(_SERVICE.findall(self.body)))

    @property
    def body(self) -> str:
        """The text without its header."""
        return strip_header(self.text)


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


def list_federated(root: Path) -> list[Query]:
    """Read the named queries that ask other endpoints as well.

    Args:
        root: Folder of the knowledge base.

    Returns:
        The queries by name.

    Raises:
        DataError: A file cannot be read or its header is faulty.
    """
    return [read_query(path) for path in list_federated_files(root)]


def group_by_audience(queries: Iterable[Query]) -> dict[str, list[Query]]:
    """Put queries together by who asks.

    Args:
        queries: The queries.

    Returns:
        The queries by a heading such as ``Curators``, in the order of `AUDIENCES`; those that ask other endpoints and
        those of nobody in particular come last.
    """
    groups: dict[str, list[Query]] = {heading: [] for heading in (*AUDIENCES.values(), "Federation", "Others")}
    for query in queries:
        heading = "Federation" if query.services else AUDIENCES.get(query.audience, "Others")
        groups[heading].append(query)
    return {heading: members for heading, members in groups.items() if members}


def find_query(root: Path, wanted: str) -> Query:
    """Find a query by name or file.

    Args:
        root: Folder of the knowledge base.
        wanted: Name of a query, path of a file, or ``-`` for standard input.

    Returns:
        The query.

    Raises:
        QueryError: There is none; suggests the nearest names.
        DataError: The file cannot be read or its header is faulty.
    """
    files = [*list_query_files(root), *list_federated_files(root)]
    for path in files:
        if path.stem == wanted:
            return read_query(path)
    if wanted == STANDARD_INPUT:
        return parse_query(sys.stdin.read(), Path("standard input"))
    if wanted.endswith((".rq", ".sparql")) or "/" in wanted or Path(wanted).is_file():
        return read_query(Path(wanted))
    remedy = suggest(wanted, [path.stem for path in files])
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
    return parse_query(read_text(path), path)


def parse_query(text: str, path: Path) -> Query:
    """Read the text of a query and its header.

    Args:
        text: The whole text.
        path: Where it comes from, for messages.

    Returns:
        The query.

    Raises:
        DataError: The header is faulty.
    """
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
        summary=fold(header.get("summary")),
        description=fold(header.get("description")),
        tags=tuple(str(tag) for tag in header.get("tags") or ()),
        parameters=tuple(read_parameter(str(key), value, path) for key, value in parameters.items()),
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


def read_form(text: str) -> str:
    r"""Say what kind of query a text is.

    Args:
        text: SPARQL, comments included.

    Returns:
        The first word after the prologue in upper case, for instance ``SELECT``; empty where there is none.

    Example:
        >>> read_form("# ASK nobody\nPREFIX ask: <http://example.org/>\nselect * where {}")
        'SELECT'
    """
    at = 0
    while skipped := _PROLOGUE.match(text, at):
        at = skipped.end()
    word = _WORD.match(text, at)
    return word[0].upper() if word else ""


def strip_header(text: str) -> str:
    """Give a query without its ``#+`` lines.

    Args:
        text: A query file.

    Returns:
        What the engine needs of it.
    """
    return "".join(line for line in text.splitlines(keepends=True) if not line.startswith("#+"))


def bind(query: Query, values: Mapping[str, str | None]) -> str:
    """Put values into a query.

    Args:
        query: The query.
        values: What the user gives, by name of the parameter; None leaves an optional one open.

    Returns:
        SPARQL that any engine runs.

    Raises:
        QueryError: A parameter is unknown, missing, or its value does not fit its type.
    """
    known = {parameter.name: parameter for parameter in query.parameters}
    for key in values:
        if key not in known:
            told = f"It has: {', '.join(known)}." if known else "It has none."
            remedy = f"{suggest(key, [*known, *RESERVED])} {told}".strip()
            raise QueryError(f"the query {query.name} has no parameter {key!r}.", remedy)
    blocks = []
    for parameter in query.parameters:
        value = values.get(parameter.name, parameter.default)
        if value is not None:
            blocks.append(f"VALUES ?_{parameter.name} {{ {write_term(read_value(parameter, value))} }}")
        elif not parameter.optional:
            raise QueryError(
                f"the query {query.name} needs a value for {parameter.name} ({parameter.type}).",
                f"Give it as --{parameter.name} VALUE.",
            )
    # On one line, so that the places in error messages stay those of the file; and by a function, because a string
    # would have its backslashes interpreted.
    return _MARKER.sub(lambda _: f"  {' '.join(blocks)}".rstrip(), query.text)


def check_values(store: ox.Store, query: Query, values: Mapping[str, str | None]) -> None:
    """Check that the things a user names exist, so that a typing error is not answered with no rows.

    Args:
        store: The graph that will be asked.
        query: The query.
        values: What the user gave, by name of the parameter.

    Raises:
        QueryError: A thing does not exist, or is of another kind; suggests the nearest keys.
    """
    for parameter in query.parameters:
        given = values.get(parameter.name)
        if given is not None:
            check_value(store, parameter, given)
