"""One address for each named query, with its parameters: for programs that speak no SPARQL."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from ketamine_claims.errors import suggest
from ketamine_claims.queries import Query, bind, check_values
from ketamine_claims.serve.conditional import respond
from ketamine_claims.serve.linked_data import base_of
from ketamine_claims.serve.openapi import build_openapi
from ketamine_claims.serve.sparql import answer_query, pick_one, read_fields


async def list_queries(request: Request) -> Response:
    """List the named queries with their parameters, as JSON."""
    base = base_of(request)
    listed = [_describe(query, base) for query in request.app.state.edition.kb.queries]
    return _send_json(request, {"queries": listed}, "queries")


async def send_openapi(request: Request) -> Response:
    """Send the OpenAPI description of this interface."""
    edition = request.app.state.edition
    return _send_json(request, build_openapi(edition.kb.queries, edition.version, base_of(request)), "openapi")


async def ask_query(request: Request) -> Response:
    """Answer a named query.

    Args:
        request: GET; its fields are the parameters of the query, and ``format``.

    Returns:
        The answer.

    Raises:
        HTTPException: There is no such query.
        QueryError: A parameter is unknown, missing, does not fit, or names nothing.
        RefusedError: The query was not answered.
    """
    name = request.path_params["name"]
    kb = request.app.state.edition.kb
    query = next((one for one in kb.queries if one.name == name), None)
    if query is None:
        near = suggest(name, [one.name for one in kb.queries])
        raise HTTPException(404, f"no query is named {name[:80]!r}. {near}".strip())
    fields = read_fields(request.url.query)
    names = dict.fromkeys(key for key, _ in fields)
    values = {key: pick_one(fields, key) for key in names}
    wanted = values.pop("format", None)
    # A field that was left empty in a form is one that was not given.
    given = {key: value for key, value in values.items() if value}
    text = bind(query, given)
    # It may go through all the data to say what was meant.
    await asyncio.to_thread(check_values, kb.store, query, given)
    return await answer_query(request, text, wanted)


def _describe(query: Query, base: str) -> dict[str, Any]:
    return {
        "name": query.name,
        "summary": query.summary,
        "description": query.description,
        "tags": list(query.tags),
        "form": query.form,
        "url": f"{base}api/queries/{query.name}",
        "parameters": [
            {
                "name": parameter.name,
                "type": parameter.type,
                "default": parameter.default,
                "optional": parameter.optional,
                "description": parameter.description,
            }
            for parameter in query.parameters
        ],
    }


def _send_json(request: Request, content: dict[str, Any], name: str) -> Response:
    body = (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode()
    edition = request.app.state.edition
    return respond(request, body, "application/json", f'"{edition.digest[:24]}-{name}"', edition.modified, {})
