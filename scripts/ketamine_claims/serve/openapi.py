"""The OpenAPI 3.1 description of the interface for programs, made from the headers of the queries."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from ketamine_claims.parameters import Parameter
from ketamine_claims.queries import Query
from ketamine_claims.serve.media import GRAPH_FORMS, TABLE_FORMS, Form

_GRAPH_QUERIES = ("CONSTRUCT", "DESCRIBE")
_SCHEMAS: dict[str, dict[str, Any]] = {
    "integer": {"type": "integer"},
    "decimal": {"type": "number"},
    "boolean": {"type": "boolean"},
    "date": {"type": "string", "format": "date"},
    "language": {"type": "string", "pattern": "^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$"},
    "string": {"type": "string"},
}
_READ: dict[str, Callable[[str], Any]] = {"integer": int, "decimal": float, "boolean": lambda text: text == "true"}
_PROBLEM = {
    "application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}},
    "text/plain": {"schema": {"type": "string"}},
}


def build_openapi(queries: Iterable[Query], version: str, base: str) -> dict[str, Any]:
    """Build the description.

    Args:
        queries: The named queries.
        version: Version of the data.
        base: Address of the server, with a slash at the end.

    Returns:
        The OpenAPI document.
    """
    listed = list(queries)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Named queries",
            "version": version,
            "description": "Each named query at an address of its own. Not medical advice.",
            "license": {"name": "CC0-1.0", "identifier": "CC0-1.0"},
        },
        "servers": [{"url": base.rstrip("/")}],
        "tags": [{"name": tag} for tag in sorted({tag for query in listed for tag in query.tags})],
        "paths": {
            "/api/queries": {
                "get": {
                    "operationId": "list-queries",
                    "summary": "List the named queries with their parameters.",
                    "responses": {"200": {"description": "The queries.", "content": {"application/json": {}}}},
                }
            },
            **{f"/api/queries/{query.name}": {"get": _describe(query)} for query in listed},
        },
        "components": {"schemas": {"Problem": _describe_problem()}, "responses": _describe_refusals()},
    }


def _describe(query: Query) -> dict[str, Any]:
    forms = GRAPH_FORMS if query.form in _GRAPH_QUERIES else TABLE_FORMS
    return {
        "operationId": query.name,
        "summary": query.summary,
        "description": query.description,
        "tags": list(query.tags),
        "parameters": [*(_describe_parameter(parameter) for parameter in query.parameters), _describe_format(forms)],
        "responses": {
            "200": {"description": "The answer.", "content": {form.media_type: {} for form in forms}},
            "304": {"description": "The client has the answer already."},
            "400": {"$ref": "#/components/responses/Invalid"},
            "406": {"$ref": "#/components/responses/NotAcceptable"},
            "503": {"$ref": "#/components/responses/Busy"},
            "504": {"$ref": "#/components/responses/TimeLimit"},
        },
    }


def _describe_parameter(parameter: Parameter) -> dict[str, Any]:
    schema = dict(_SCHEMAS.get(parameter.type, {"type": "string"}))
    if parameter.default is not None:
        schema["default"] = _READ.get(parameter.type, str)(parameter.default)
    told = parameter.description
    if parameter.type not in _SCHEMAS:
        told = f"{told} Key, CURIE or IRI ({parameter.type}).".strip()
    return {
        "name": parameter.name,
        "in": "query",
        "required": parameter.default is None and not parameter.optional,
        "description": told,
        "schema": schema,
    }


def _describe_format(forms: Iterable[Form]) -> dict[str, Any]:
    return {
        "name": "format",
        "in": "query",
        "required": False,
        "description": "Form of the answer; goes before the header Accept.",
        "schema": {"type": "string", "enum": [form.name for form in forms]},
    }


def _describe_problem() -> dict[str, Any]:
    text = {"type": "string"}
    return {
        "type": "object",
        "required": ["title", "status"],
        "properties": {
            "type": text,
            "title": text,
            "status": {"type": "integer"},
            "code": text,
            "detail": text,
            "remedy": text,
        },
    }


def _describe_refusals() -> dict[str, Any]:
    told = {
        "Invalid": "A parameter is unknown, missing, does not fit its type, or names nothing; the answer says which.",
        "NotAcceptable": "The answer exists in no form that is accepted.",
        "Busy": "Too many queries are waiting; try again after Retry-After seconds.",
        "TimeLimit": "The query ran longer than allowed.",
    }
    return {key: {"description": description, "content": _PROBLEM} for key, description in told.items()}
