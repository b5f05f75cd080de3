"""Ask: run SPARQL on a knowledge base, in the embedded engine, in rdflib, or at a remote endpoint."""

from __future__ import annotations

import csv
import io
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyoxigraph as ox

from ketamine_claims.errors import QueryError
from ketamine_claims.load import KnowledgeBase
from ketamine_claims.namespaces import PREFIXES

if TYPE_CHECKING:
    import pandas

Term = ox.NamedNode | ox.BlankNode | ox.Literal
Row = tuple[Term | None, ...]
ENGINES = ("oxigraph", "rdflib")
_PLACE = re.compile(r"error at (\d+):(\d+): (.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a query gives; one of the three kinds is there.

    Attributes:
        variables: Names of the columns of a SELECT.
        rows: Rows of a SELECT, one term or None a column.
        truth: Answer of an ASK.
        triples: Graph of a CONSTRUCT or DESCRIBE.
    """

    variables: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()
    truth: bool | None = None
    triples: tuple[ox.Triple, ...] | None = None

    def write_csv(self) -> str:
        """Write the rows as SPARQL 1.1 CSV; an ASK as ``true`` or ``false``; a graph as N-Triples."""
        if self.triples is not None:
            return self._write_graph()
        if self.truth is not None:
            return f"{str(self.truth).lower()}\n"
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(self.variables)
        writer.writerows([_write_plain(term) for term in row] for row in self.rows)
        return out.getvalue()

    def write_json(self) -> str:
        """Write the answer as SPARQL 1.1 results in JSON; a graph as N-Triples."""
        if self.triples is not None:
            return self._write_graph()
        if self.truth is not None:
            document: dict[str, Any] = {"head": {}, "boolean": self.truth}
        else:
            bindings = [
                {key: _describe(term) for key, term in zip(self.variables, row, strict=True) if term is not None}
                for row in self.rows
            ]
            document = {"head": {"vars": list(self.variables)}, "results": {"bindings": bindings}}
        return json.dumps(document, ensure_ascii=False, indent=2) + "\n"

    def to_pandas(self) -> pandas.DataFrame:
        """Give the rows of a SELECT as a pandas table.

        Returns:
            One column a variable; numbers as floats or integers, truth values as booleans, all else as text.

        Raises:
            QueryError: pandas is not installed, or the answer has no rows and columns.
        """
        try:
            import pandas
        except ImportError as error:
            raise QueryError(
                "pandas is not installed.", "Install it with pip install 'ketamine-claims[pandas]'."
            ) from error
        if self.truth is not None or self.triples is not None:
            raise QueryError("only the answer of a SELECT is a table.")
        rows = [[_to_python(term) for term in row] for row in self.rows]
        return pandas.DataFrame(rows, columns=list(self.variables))

    def _write_graph(self) -> str:
        return "".join(sorted(f"{triple} .\n" for triple in self.triples or ()))


def ask(kb: KnowledgeBase, query: str, engine: str = "oxigraph", path: Path | None = None) -> Answer:
    """Run a query on a loaded knowledge base.

    Args:
        kb: The knowledge base.
        query: SPARQL, parameters bound.
        engine: ``oxigraph``, or ``rdflib`` to compare.
        path: File that an error message shall name.

    Returns:
        The answer.

    Raises:
        QueryError: The query is not valid SPARQL, or the engine cannot run it.
    """
    if engine == "rdflib":
        return _ask_rdflib(kb, query, path)
    try:
        return collect(kb.store.query(query))
    except SyntaxError as error:
        raise explain(error, path) from error
    except (ValueError, OSError, RuntimeError) as error:
        raise QueryError(f"the query cannot be run: {error}") from error


def collect(result: ox.QuerySolutions | ox.QueryBoolean | ox.QueryTriples) -> Answer:
    """Take everything out of a result of the embedded engine.

    Args:
        result: The result, unread.

    Returns:
        The answer.
    """
    if isinstance(result, ox.QueryBoolean):
        return Answer(truth=bool(result))
    if isinstance(result, ox.QueryTriples):
        return Answer(triples=tuple(result))
    variables = tuple(variable.value for variable in result.variables)
    return Answer(variables=variables, rows=tuple(tuple(solution) for solution in result))


def explain(error: Exception, path: Path | None = None) -> QueryError:
    """Turn an engine's complaint about a query into one that names the file.

    Args:
        error: What the engine raised.
        path: The file; None for a query from elsewhere.

    Returns:
        The error to raise.
    """
    place = _PLACE.match(str(error))
    if place is not None:
        where = ":".join(str(part) for part in (path, place[1], place[2]) if part is not None)
        reason = "prefix not declared" if "Prefix not found" in place[3] else place[3].splitlines()[0][:160]
    else:
        where, reason = str(path or ""), str(error).splitlines()[0][:160]
    return QueryError(f"{where}: not valid SPARQL: {reason}.".removeprefix(": "), "Mend the query there.")


def _ask_rdflib(kb: KnowledgeBase, query: str, path: Path | None) -> Answer:
    import rdflib.plugins.sparql

    graph = kb.to_rdflib()
    try:
        prepared = rdflib.plugins.sparql.prepareQuery(query)
    except Exception as error:  # rdflib raises bare Exception for an undeclared prefix
        raise explain(error, path) from error
    result = graph.query(prepared)
    if result.type in ("CONSTRUCT", "DESCRIBE"):
        data = result.serialize(format="nt") or b""
        return Answer(triples=tuple(quad.triple for quad in ox.parse(data, ox.RdfFormat.N_TRIPLES)))
    return collect(ox.parse_query_results(result.serialize(format="json") or b"", ox.QueryResultsFormat.JSON))


def _to_python(term: Term | None) -> str | int | float | bool | None:
    if not isinstance(term, ox.Literal):
        return None if term is None else _write_plain(term)
    kind = term.datatype.value.removeprefix(PREFIXES["xsd"])
    try:
        if kind in ("integer", "int", "long", "nonNegativeInteger", "positiveInteger", "gYear"):
            return int(term.value)
        if kind in ("decimal", "double", "float"):
            return float(term.value)
    except ValueError:
        return term.value
    return term.value in ("true", "1") if kind == "boolean" else term.value


def _write_plain(term: Term | None) -> str:
    if term is None:
        return ""
    return str(term) if isinstance(term, ox.BlankNode) else term.value


def _describe(term: Term) -> dict[str, str]:
    if isinstance(term, ox.NamedNode):
        return {"type": "uri", "value": term.value}
    if isinstance(term, ox.BlankNode):
        return {"type": "bnode", "value": term.value}
    described = {"type": "literal", "value": term.value}
    if term.language:
        described["xml:lang"] = term.language
    elif term.datatype.value != PREFIXES["xsd"] + "string":
        described["datatype"] = term.datatype.value
    return described
