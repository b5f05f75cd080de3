"""The library of queries: a list, and for each query a form, its answer as a table, downloads and its text."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Any

import pyoxigraph as ox
from starlette.requests import Request
from starlette.responses import Response

from ketamine_claims.errors import KnowledgeBaseError, QueryError
from ketamine_claims.namespaces import BASE
from ketamine_claims.parameters import Parameter
from ketamine_claims.queries import Query, bind, check_values, group_by_audience, list_federated, strip_header
from ketamine_claims.results import name_study
from ketamine_claims.serve.pages.answers import Table, ask
from ketamine_claims.serve.pages.links import with_query
from ketamine_claims.serve.pages.problems import refuse
from ketamine_claims.serve.pages.render import render, respond, site_of
from ketamine_claims.serve.pages.site import Site
from ketamine_claims.serve.refusals import RefusedError

_INPUTS = {"integer": "number", "decimal": "text", "date": "date"}
_TABLE_FORMATS = (("csv", "CSV"), ("tsv", "TSV"), ("json", "JSON"), ("xml", "XML"))
_GRAPH_FORMATS = (("ttl", "Turtle"), ("jsonld", "JSON-LD"), ("nt", "N-Triples"))


@dataclass(frozen=True, slots=True)
class Field:
    """A parameter as a form shows it.

    Attributes:
        kind: ``select``, or the type of an input.
        options: Values with what people read, to choose from or as suggestions.
        value: What was given, or the default.
    """

    parameter: Parameter
    kind: str
    options: tuple[tuple[str, str], ...]
    value: str


def show_queries(request: Request) -> Response:
    """Answer ``/queries``."""
    site = site_of(request)
    return respond(request, site.keep("queries page", "", lambda: _render_list(site)))


def list_all(site: Site) -> tuple[Query, ...]:
    """List the queries of the library, then those that ask other endpoints."""
    return site.keep("queries", "", lambda: (*site.kb.queries, *list_federated(site.kb.root)))


def _render_list(site: Site) -> str:
    return render("queries.html", site, "/queries", groups=group_by_audience(list_all(site)))


async def show_query(request: Request) -> Response:
    """Answer ``/queries/NAME``; runs the query once every parameter has a value."""
    site = site_of(request)
    name = request.path_params["name"]
    query = next((one for one in list_all(site) if one.name == name), None)
    if query is None:
        return refuse(request, 404)
    given = {
        one.name: request.query_params[one.name].strip() for one in query.parameters if one.name in request.query_params
    }
    values: dict[str, str | None] = {key: value for key, value in given.items() if value}
    # An emptied field means what it says: no value, even where there is a default.
    values |= {one.name: None for one in query.parameters if one.optional and given.get(one.name) == ""}
    text, status = "", 200
    table: Table | None = None
    error: KnowledgeBaseError | None = None
    if not query.services and not any(_is_missing(one, values) for one in query.parameters):
        try:
            text = await asyncio.to_thread(_bind, site, query, values)
            table = await ask(request, site, text, in_words=True)
        except RefusedError as refused:
            request.scope["refusal"] = refused.code
            error, status = refused, refused.status
        except QueryError as faulty:
            error, status = faulty, 400
    page = await asyncio.to_thread(_render_query, site, query, values, strip_header(text).strip(), table, error)
    return respond(request, page, status)


def _bind(site: Site, query: Query, values: dict[str, str | None]) -> str:
    check_values(site.kb.store, query, values)
    return bind(query, values)


def _is_missing(parameter: Parameter, values: dict[str, str | None]) -> bool:
    return not parameter.optional and parameter.default is None and not values.get(parameter.name)


def _render_query(
    site: Site,
    query: Query,
    values: dict[str, str | None],
    text: str,
    table: Table | None,
    error: KnowledgeBaseError | None,
) -> str:
    text = text or query.body.strip()
    formats = _GRAPH_FORMATS if query.form in ("CONSTRUCT", "DESCRIBE") else _TABLE_FORMATS
    given = {key: value for key, value in values.items() if value}
    return render(
        "query.html",
        site,
        f"/queries/{query.name}",
        query=query,
        fields=[_build_field(site, one, values, is_wrong=error is not None) for one in query.parameters],
        text=text,
        table=table,
        error=error,
        downloads=[
            (f"{query.name}.{form}", words, with_query(f"/api/queries/{query.name}", **given, format=form))
            for form, words in formats
        ],
        editor=with_query("/editor", query=text),
        json_ld=_describe(query),
    )


def _build_field(site: Site, parameter: Parameter, values: dict[str, str | None], *, is_wrong: bool) -> Field:
    value = values.get(parameter.name, parameter.default) or ""
    kind = _INPUTS.get(parameter.type, "text")
    options: tuple[tuple[str, str], ...] = ()
    if parameter.type == "claim":
        kind, options = "select", tuple((claim.key, claim.label) for claim in site.claims)
    elif parameter.type == "boolean":
        kind, options = "select", (("true", "yes"), ("false", "no"))
    elif parameter.type in ("concept", "source"):
        options = site.keep("options", parameter.type, lambda: _list_options(site, parameter.type))
    if kind == "select" and value and value not in dict(options):
        if is_wrong:
            value = parameter.default or ""
        else:  # a claim may be given by its IRI
            options = (*options, (value, value))
    return Field(parameter, kind, options, value)


def _list_options(site: Site, kind: str) -> tuple[tuple[str, str], ...]:
    nodes = [(key, ox.NamedNode(f"{BASE}{kind}/{key}")) for key in site.keys(kind)]
    name = name_study if kind == "source" else None
    return tuple((key, name(site.graph, node) if name else site.label(node)) for key, node in nodes)


def _describe(query: Query) -> dict[str, Any]:
    return {
        "@context": "https://schema.org",
        "@type": "SoftwareSourceCode",
        "name": query.summary,
        "description": query.description,
        "programmingLanguage": "SPARQL",
        "keywords": list(query.tags),
    }
