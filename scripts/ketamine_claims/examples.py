"""Describe the named queries in the vocabulary of SIB's collections of SPARQL examples.

The vocabulary is SHACL's (``sh:SPARQLExecutable``, ``sh:select`` …) with ``schema:keywords`` and ``schema:target``; see
https://github.com/sib-swiss/sparql-examples. SPARQL editors read such descriptions from the endpoint they ask.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import pyoxigraph as ox

from ketamine_claims.namespaces import BASE, PREFIXES
from ketamine_claims.queries import Query, bind, strip_header
from ketamine_claims.terms import write_literal

QUERY_BASE = BASE + "query/"
DEFAULT_TARGET = BASE + "sparql"
_FEDERATES = "https://purl.expasy.org/sparql-examples/ontology#"
_FORMS = {"SELECT": "Select", "ASK": "Ask", "CONSTRUCT": "Construct"}
_USED_PREFIXES = {
    "query": QUERY_BASE,
    "rdfs": PREFIXES["rdfs"],
    "schema": PREFIXES["schema"],
    "sh": PREFIXES["sh"],
    "spex": _FEDERATES,
    "xsd": PREFIXES["xsd"],
}
_DECLARED = re.compile(r"^PREFIX\s+([^:\s]*):\s*<([^>]*)>", re.IGNORECASE | re.MULTILINE)


def write_examples(queries: Iterable[Query], target: str = DEFAULT_TARGET) -> str:
    """Write the description of queries as Turtle.

    Args:
        queries: The queries; each gets the IRI ``…/query/NAME``.
        target: Address of the endpoint that they are meant for.

    Returns:
        The Turtle. Each query stands as it runs: parameters bound to their defaults, without the header.
    """
    members = sorted(queries, key=lambda query: query.name)
    blocks = [_write_prefixes(members)]
    blocks += [_write_query(query, target) for query in members]
    head = "".join(f"@prefix {prefix}: <{space}> .\n" for prefix, space in _USED_PREFIXES.items())
    return "\n".join([head, *blocks])


def describe_queries(queries: Iterable[Query], target: str = DEFAULT_TARGET) -> list[ox.Triple]:
    """Give the description of queries as triples, to be loaded into the store behind an endpoint.

    Args:
        queries: The queries.
        target: Address of the endpoint.

    Returns:
        The triples.
    """
    turtle = write_examples(queries, target)
    return [quad.triple for quad in ox.parse(turtle.encode(), ox.RdfFormat.TURTLE)]


def _write_prefixes(queries: list[Query]) -> str:
    declared = sorted({pair for query in queries for pair in _DECLARED.findall(query.body)})
    heads = " ,\n        ".join(f"<{QUERY_BASE}#{prefix}>" for prefix, _ in declared)
    lines = [f"<{QUERY_BASE}> sh:declare {heads} .\n"] if declared else []
    lines += [
        f'<{QUERY_BASE}#{prefix}> sh:prefix "{prefix}" ;\n    sh:namespace "{space}"^^xsd:anyURI .\n'
        for prefix, space in declared
    ]
    return "\n".join(lines)


def _write_query(query: Query, target: str) -> str:
    form = query.form
    text = strip_header(bind(query, {})).strip()
    described = [
        f"a sh:SPARQLExecutable , sh:SPARQL{_FORMS.get(form, 'Select')}Executable",
        f'rdfs:label "{query.name}"',
        f"rdfs:comment {write_literal(ox.Literal(_comment(query), language='en'))}",
        f"sh:prefixes <{QUERY_BASE}>",
        f"sh:{form.lower()} {write_literal(ox.Literal(text))}",
        *_list_values("schema:keywords", (write_literal(ox.Literal(tag)) for tag in query.tags)),
        f"schema:target <{target}>",
        *_list_values("spex:federatesWith", (str(ox.NamedNode(service)) for service in query.services)),
    ]
    return f"query:{query.name} " + " ;\n    ".join(described) + " .\n"


def _comment(query: Query) -> str:
    # Editors show the comment as the title of the example, so the question comes first.
    return f"{query.summary} {query.description}".strip() or query.name


def _list_values(predicate: str, values: Iterator[str]) -> list[str]:
    written = " , ".join(values)
    return [f"{predicate} {written}"] if written else []
