"""Write an answer as text: the formats of SPARQL 1.1 results, Markdown, and those of graphs."""

from __future__ import annotations

import csv
import io
import json
import re
from typing import Any

import pyoxigraph as ox

from ketamine_claims.answer import Answer
from ketamine_claims.errors import QueryError
from ketamine_claims.namespaces import PREFIXES, shorten, shorten_or_full
from ketamine_claims.values import Term, is_number

FORMATS = ("csv", "tsv", "json", "xml", "markdown", "turtle")
_GRAPH_FORMATS = {"json": ox.RdfFormat.JSON_LD, "xml": ox.RdfFormat.RDF_XML, "turtle": ox.RdfFormat.TURTLE}
_RESULT_FORMATS = {"tsv": ox.QueryResultsFormat.TSV, "xml": ox.QueryResultsFormat.XML}
_LONG_FRACTION = re.compile(r"[+-]?[0-9]*\.[0-9]{7,}")
_MARKDOWN = re.compile(r"[\\|*<`\[\]~]")


def write(answer: Answer, kind: str) -> str:
    """Write an answer as text.

    Args:
        answer: The answer.
        kind: One of `FORMATS`.

    Returns:
        The text. A graph is written as JSON-LD for ``json`` and as RDF/XML for ``xml``.

    Raises:
        QueryError: There is no such format, or ``turtle`` is asked of an answer that is no graph.
    """
    if kind not in FORMATS:
        raise QueryError(f"{kind!r} is no format.", f"Use one of: {', '.join(FORMATS)}.")
    if answer.triples is not None and kind in _GRAPH_FORMATS:
        return write_graph(answer.triples, _GRAPH_FORMATS[kind])
    if kind == "turtle":
        raise QueryError("only a CONSTRUCT or DESCRIBE gives a graph.", "Use csv, tsv, json, xml or markdown.")
    if kind == "csv":
        return write_csv(answer)
    if kind == "markdown":
        return write_markdown(answer)
    if kind == "json":
        return json.dumps(_build_document(answer), ensure_ascii=False, indent=2) + "\n"
    if answer.truth is not None and kind == "tsv":
        return f"{str(answer.truth).lower()}\n"
    # The engine's own writers take nothing but results that they have read.
    read = ox.parse_query_results(json.dumps(_build_document(as_rows(answer))), ox.QueryResultsFormat.JSON)
    text = (read.serialize(format=_RESULT_FORMATS[kind]) or b"").decode()
    return text if text.endswith("\n") else text + "\n"


def as_rows(answer: Answer) -> Answer:
    """Give a graph as rows of subject, predicate and object, sorted; any other answer as it is."""
    if answer.triples is None:
        return answer
    rows = sorted((tuple(triple) for triple in answer.triples), key=lambda row: [str(term) for term in row])
    return Answer(variables=("subject", "predicate", "object"), rows=tuple(rows))


def write_csv(answer: Answer) -> str:
    """Write an answer as SPARQL 1.1 CSV; an ASK as ``true`` or ``false``; a graph as its triples.

    Args:
        answer: The answer.

    Returns:
        The text.
    """
    if answer.truth is not None:
        return f"{str(answer.truth).lower()}\n"
    rows = as_rows(answer)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(rows.variables)
    writer.writerows([_write_plain(term) for term in row] for row in rows.rows)
    return out.getvalue()


def write_markdown(answer: Answer, most_rows: int | None = None, most_letters: int | None = None) -> str:
    """Write an answer as a Markdown table, for people: IRIs shortened, numbers to the right.

    Args:
        answer: The answer.
        most_rows: Rows to write at most.
        most_letters: Letters of a cell to write at most; longer ones end in ``…``.

    Returns:
        The table; an ASK as ``true`` or ``false``.
    """
    if answer.truth is not None:
        return f"{str(answer.truth).lower()}\n"
    rows = as_rows(answer)
    marks = ["---:" if right else "---" for right in find_numeric(rows)]
    lines = [_write_line(rows.variables), _write_line(marks)]
    lines += (
        _write_line([_escape(_shorten(write_short(term), most_letters)) for term in row])
        for row in rows.rows[:most_rows]
    )
    return "".join(lines)


def write_graph(triples: tuple[ox.Triple, ...], kind: ox.RdfFormat) -> str:
    """Write a graph, sorted; in Turtle as the files of a knowledge base are written, with the prefixes it needs.

    Args:
        triples: The graph.
        kind: Format.

    Returns:
        The text.
    """
    if kind is ox.RdfFormat.TURTLE:
        return _write_turtle(triples)
    data = ox.serialize(sorted(triples, key=str), format=kind, prefixes=_find_prefixes(triples))
    text = (data or b"").decode()
    return text if text.endswith("\n") else text + "\n"


def _write_turtle(triples: tuple[ox.Triple, ...]) -> str:
    from ketamine_claims.turtle import Layout, canonicalize

    layout = Layout(canonicalize(triples), lambda predicates, _: sorted(predicates, key=_rank_predicate))
    head = "".join(f"@prefix {prefix}: <{space}> .\n" for prefix, space in sorted(_find_prefixes(triples).items()))
    return "\n".join([head, *(layout.write_block(node) for node in sorted(layout.list_subjects(), key=str))])


def _rank_predicate(predicate: ox.NamedNode) -> tuple[bool, str]:
    return predicate.value != PREFIXES["rdf"] + "type", shorten_or_full(predicate.value)


def _find_prefixes(triples: tuple[ox.Triple, ...]) -> dict[str, str]:
    nodes = {term.value for triple in triples for term in triple if isinstance(term, ox.NamedNode)}
    nodes |= {triple.object.datatype.value for triple in triples if isinstance(triple.object, ox.Literal)}
    return {name: space for name, space in PREFIXES.items() if any(node.startswith(space) for node in nodes)}


def write_short(term: Term | None) -> str:
    """Write a term for people: IRIs as CURIEs, long fractions rounded.

    Args:
        term: A term, or None for no value.

    Returns:
        The text, without quotes or datatype.
    """
    if isinstance(term, ox.NamedNode):
        # Parts of a thing, such as claim:onset-speed#locator, are no CURIEs, but easier to read than their IRIs.
        whole, hash_sign, part = term.value.partition("#")
        return shorten(term.value) or f"{shorten_or_full(whole)}{hash_sign}{part}"
    text = _write_plain(term)
    return f"{float(text):.6g}" if is_number(term) and _LONG_FRACTION.fullmatch(text) else text


def find_numeric(answer: Answer) -> list[bool]:
    """Say of each column whether it holds nothing but numbers."""
    columns = ([row[place] for row in answer.rows if row[place] is not None] for place in range(len(answer.variables)))
    return [bool(column) and all(is_number(term) for term in column) for column in columns]


def _write_plain(term: Term | None) -> str:
    if term is None:
        return ""
    return str(term) if isinstance(term, ox.BlankNode | ox.Triple) else term.value


def _build_document(answer: Answer) -> dict[str, Any]:
    if answer.truth is not None:
        return {"head": {}, "boolean": answer.truth}
    bindings = [
        {key: _describe(term) for key, term in zip(answer.variables, row, strict=True) if term is not None}
        for row in answer.rows
    ]
    return {"head": {"vars": list(answer.variables)}, "results": {"bindings": bindings}}


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


def _write_line(cells: tuple[str, ...] | list[str]) -> str:
    return f"| {' | '.join(cells)} |\n"


def _shorten(text: str, most_letters: int | None) -> str:
    if most_letters is None or len(text) <= most_letters:
        return text
    return text[: most_letters - 1].rstrip() + "…"


def _escape(text: str) -> str:
    # Characters that Markdown would take for markup; a cell cannot hold a line break.
    return _MARKDOWN.sub(lambda found: f"\\{found[0]}", " ".join(text.split()))
