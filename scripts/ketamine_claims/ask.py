"""Ask: run SPARQL on a knowledge base, in the embedded engine, in rdflib, or at a remote endpoint."""

from __future__ import annotations

import re
from pathlib import Path

import pyoxigraph as ox

from ketamine_claims.answer import Answer, collect
from ketamine_claims.errors import QueryError, suggest
from ketamine_claims.load import KnowledgeBase
from ketamine_claims.namespaces import PREFIXES
from ketamine_claims.queries import read_form

ENGINES = ("embedded", "rdflib")
_PLACE = re.compile(r"error at (\d+):(\d+): (.*)", re.DOTALL)
# What may hold a colon without being a prefixed name: IRIs, texts and comments.
_NO_NAMES = re.compile(
    r"""<[^<>\s]*>|\"{3}.*?\"{3}|'{3}.*?'{3}|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|#[^\n]*""", re.DOTALL
)
_DECLARED = re.compile(r"\bPREFIX\s+([\w.-]*):", re.IGNORECASE)
_USED = re.compile(r"(?<![\w?$:@.-])([A-Za-z][\w.-]*|):(?=[\w%\\])")
_WANTED = re.compile(r"""'(?:[^'\\]|\\.)+'|"(?:[^"\\]|\\.)+"|\b[A-Z]{2,}\b""")
MOST_WANTED = 6
_READING_FORMS = ("SELECT", "ASK", "CONSTRUCT", "DESCRIBE")


def ask(
    kb: KnowledgeBase, query: str, engine: str = "embedded", path: Path | None = None, *, timeout: int = 60
) -> Answer:
    """Run a query on a loaded knowledge base.

    Args:
        kb: The knowledge base.
        query: SPARQL, parameters bound.
        engine: ``embedded`` (Oxigraph), ``rdflib`` to compare, or the address of a SPARQL endpoint that holds the data.
        path: File that an error message shall name.
        timeout: Seconds to wait for an endpoint.

    Returns:
        The answer.

    Raises:
        QueryError: The query is not valid SPARQL, or the engine cannot run it.
    """
    if is_address(engine):
        from ketamine_claims.endpoint import ask_endpoint

        return ask_endpoint(engine, query, timeout)
    if engine == "rdflib":
        return _ask_rdflib(kb, query, path)
    if engine not in (*ENGINES, "oxigraph"):
        remedy = suggest(engine, ENGINES) or f"Use {', '.join(ENGINES)} or the address of a SPARQL endpoint."
        raise QueryError(f"there is no engine {engine!r}.", remedy)
    try:
        return collect(kb.store.query(query))
    except SyntaxError as error:
        raise explain(error, path, query) from error
    except (ValueError, OSError, RuntimeError) as error:
        raise QueryError(
            f"the query cannot be run: {str(error).rstrip('.')}.",
            "Check the address behind SERVICE, or try again later." if "SERVICE" in query.upper() else "",
        ) from error


def is_address(engine: str) -> bool:
    """Say whether what the user names as engine is the address of an endpoint."""
    return engine.startswith(("http://", "https://"))


def explain(error: Exception, path: Path | None = None, query: str = "") -> QueryError:
    """Turn an engine's complaint about a query into one that names file, line, column and remedy.

    Args:
        error: What the engine raised.
        path: The file; None for a query from elsewhere.
        query: The text of the query.

    Returns:
        The error to raise.
    """
    place = _PLACE.match(str(error))
    line, column = (int(place[1]), int(place[2])) if place else _read_place(error)
    undeclared = _find_undeclared(query)
    if undeclared is not None:
        # Engines stop at the furthest place they reached, which may be well behind the prefix.
        prefix, line, column = undeclared
        reason = f"the prefix {prefix}: is not declared"
        remedy = f"Add the line PREFIX {prefix}: <{PREFIXES.get(prefix, 'http://…')}> at the top."
    else:
        reason, remedy = _tell(place[3] if place else str(error), query, line, column)
    where = ":".join(str(part) for part in (path, line, column) if part is not None)
    return QueryError(f"{where}: not valid SPARQL: {reason}.".removeprefix(": "), remedy)


def _find_undeclared(query: str) -> tuple[str, int, int] | None:
    """Find the first prefix that is used and not declared, with its line and column."""
    bare = _NO_NAMES.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), query)
    declared = {found[1] for found in _DECLARED.finditer(bare)}
    for found in _USED.finditer(_DECLARED.sub(lambda one: re.sub(r"[^\n]", " ", one[0]), bare)):
        if found[1] not in declared:
            before = bare[: found.start()]
            return found[1], before.count("\n") + 1, found.start() - before.rfind("\n")
    return None


def _read_place(error: Exception) -> tuple[int | None, int | None]:
    # rdflib's parser keeps the place in attributes of its own.
    line, column = getattr(error, "lineno", None), getattr(error, "col", None)
    return (line, column) if isinstance(line, int) and isinstance(column, int) else (None, None)


def _tell(reason: str, query: str, line: int | None, column: int | None) -> tuple[str, str]:
    form = read_form(query)
    if query and form not in _READING_FORMS:
        return (
            f"it starts with {form or 'nothing that SPARQL knows'}",
            "Start with SELECT, ASK, CONSTRUCT or DESCRIBE; the data are changed in their files.",
        )
    lines = query.splitlines()
    at_fault = lines[line - 1] if line and column and line <= len(lines) else ""
    after = at_fault[(column or 1) - 1 :].split()
    if "is unbound" in reason:
        return (
            "the SELECT has a variable that is neither grouped nor aggregated",
            "Add it to GROUP BY, or wrap it, as in (SAMPLE(?x) AS ?one).",
        )
    if "IRI parsing failed" in reason:
        return "an IRI holds a character that none may hold", "Take out the space or bracket between < and >."
    if not after:
        return (
            "it breaks off, or something before this place is wrong",
            "Look for a missing bracket, dot or quotation mark, or an unknown function.",
        )
    wanted = [word for word in dict.fromkeys(_WANTED.findall(reason.partition(", found")[0])) if "\\" not in word]
    told = f", where {' or '.join(wanted)} may stand" if 0 < len(wanted) <= MOST_WANTED else ""
    return (
        f"unexpected {after[0][:30]!r}{told}",
        "Mend it there or just before: a missing dot, bracket or quotation mark is common.",
    )


def _ask_rdflib(kb: KnowledgeBase, query: str, path: Path | None) -> Answer:
    import rdflib.plugins.sparql

    graph = kb.to_rdflib()
    try:
        prepared = rdflib.plugins.sparql.prepareQuery(query)
    except Exception as error:  # rdflib raises bare Exception for an undeclared prefix
        raise explain(error, path, query) from error
    result = graph.query(prepared)
    if result.type in ("CONSTRUCT", "DESCRIBE"):
        data = result.graph.serialize(format="nt", encoding="utf-8") if result.graph is not None else b""
        return Answer(triples=tuple(quad.triple for quad in ox.parse(data, ox.RdfFormat.N_TRIPLES)))
    return collect(ox.parse_query_results(result.serialize(format="json") or b"", ox.QueryResultsFormat.JSON))
