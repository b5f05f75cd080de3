"""The SPARQL endpoint: the query operation of the SPARQL 1.1 Protocol, and no other."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Coroutine, Sequence
from email.message import Message as Mail
from hashlib import sha256
from typing import Any, TypeVar
from urllib.parse import parse_qsl

import pyoxigraph as ox
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from ketamine_claims.namespaces import LICENSE
from ketamine_claims.serve.conditional import has_already, respond
from ketamine_claims.serve.linked_data import HTML, base_of, weak_tag
from ketamine_claims.serve.media import FORMS, GRAPH_FORMS, TABLE_FORMS, Form, find_forms
from ketamine_claims.serve.middleware import name_client
from ketamine_claims.serve.negotiate import Choice, rank
from ketamine_claims.serve.refusals import MediaTypeError, NotAcceptableError, RefusedError, UpdateRefusedError
from ketamine_claims.serve.runner import ALL, Graphs

T = TypeVar("T")

FORM_TYPE, QUERY_TYPE, UPDATE_TYPE = (
    "application/x-www-form-urlencoded",
    "application/sparql-query",
    "application/sparql-update",
)
_MOST_FIELDS = 50
_STRAY_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_GRAPHS = ("default-graph-uri", "named-graph-uri")


async def answer_sparql(request: Request) -> Response:
    """Answer a request to the endpoint.

    Args:
        request: GET or POST.

    Returns:
        The answer of the query; the description of the service where there is none.

    Raises:
        RefusedError: It is no request that the protocol allows, or not one that is answered here.
    """
    fields = read_fields(request.url.query)
    direct: str | None = None
    if request.method == "POST":
        kind = _read_content_type(request)
        body = _decode(await request.body())
        if kind == UPDATE_TYPE:
            raise _refuse_update()
        if kind == FORM_TYPE:
            fields += read_fields(body)
        else:
            direct = body
    if any(name == "update" for name, _ in fields):
        raise _refuse_update()
    query = pick_one([*fields, *([] if direct is None else [("query", direct)])], "query")
    if query is not None:
        return await answer_query(request, query, pick_one(fields, "format"), _read_graphs(fields))
    if request.method == "POST":
        raise RefusedError("the form has no field named query.", "Send the query in it.")
    return await _describe(request)


async def answer_query(request: Request, query: str, wanted: str | None, graphs: Graphs = ALL) -> Response:
    """Run a query and send its answer in the form that suits.

    Args:
        request: Who asks, and what forms it accepts.
        query: SPARQL.
        wanted: Name of a form, which goes before what the client accepts; None for none.
        graphs: Graphs to ask instead of those that the query names.

    Returns:
        The answer.

    Raises:
        RefusedError: The query was not answered.
    """
    request.scope["query"] = query
    choices = choose_forms(request.headers.get("accept"), wanted)
    runner = request.app.state.runner
    may_keep = request.method in ("GET", "HEAD") and not runner.is_fleeting(query)
    headers = {"Vary": "Accept"}
    tag = _tag(runner.digest, query, choices, graphs)
    if may_keep and has_already(request, tag, None):
        return Response(None, 304, {**headers, "ETag": tag})
    by_type = {choice.form.media_type: choice for choice in reversed(choices)}
    types = [choice.form.media_type for choice in choices]
    run = runner.run(query, types, graphs=graphs, client=name_client(request.scope))
    result = await unless_gone(request, run)
    request.scope["cached"] = result.cached
    content_type = by_type[result.media_type].content_type
    if not may_keep:
        return Response(result.body, 200, {**headers, "Cache-Control": "no-store", "Content-Type": content_type})
    return respond(request, result.body, content_type, _tag(result.digest, query, choices, graphs), None, headers)


def choose_forms(accept: str | None, wanted: str | None) -> list[Choice]:
    """Choose the forms in which a query may be answered, the best first.

    Args:
        accept: The header Accept.
        wanted: Name of a form; None to go by `accept`.

    Returns:
        Forms for tables and for graphs; which it will be depends on the query.

    Raises:
        RefusedError: There is no form of that name, or none that the client accepts.
    """
    if wanted is not None:
        named = find_forms(wanted)
        if not named:
            names = ", ".join(form.name for form in FORMS)
            raise RefusedError(f"there is no format {wanted[:40]!r}.", f"Use one of: {names}.")
        return [Choice(form, form.media_type, 1.0) for form in named]
    choices = rank(accept, TABLE_FORMS) + rank(accept, GRAPH_FORMS)
    if not choices:
        types = ", ".join(form.media_type for form in FORMS)
        raise NotAcceptableError("no form of the answer is one that you accept.", f"Accept one of: {types}.")
    return choices


async def unless_gone(request: Request, work: Coroutine[Any, Any, T]) -> T:
    """Do some work, unless the client goes away meanwhile; then end it.

    Args:
        request: The request, whose body was read.
        work: What to do.

    Returns:
        What the work gives.

    Raises:
        HTTPException: The client has gone, so nobody will see this.
    """
    doing = asyncio.ensure_future(work)
    leaving = asyncio.ensure_future(_wait_until_gone(request))
    try:
        await asyncio.wait({doing, leaving}, return_when=asyncio.FIRST_COMPLETED)
        if not doing.done():
            request.scope["gone"] = True
            raise HTTPException(400, "the client has gone.")
        return doing.result()
    finally:
        for task in (doing, leaving):
            task.cancel()
        await asyncio.gather(doing, leaving, return_exceptions=True)


async def _wait_until_gone(request: Request) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass


def read_fields(text: str) -> list[tuple[str, str]]:
    """Read the fields of a form or query string.

    Args:
        text: ``name=value&name=value``, percent-encoded UTF-8.

    Returns:
        Names and values in their order.

    Raises:
        RefusedError: The encoding is malformed, or there are too many.
    """
    if not text:
        return []
    if _STRAY_PERCENT.search(text):
        raise RefusedError("the percent-encoding is malformed.", "Write a percent sign as %25.")
    try:
        return parse_qsl(text, keep_blank_values=True, errors="strict", max_num_fields=_MOST_FIELDS)
    except UnicodeDecodeError as error:
        raise RefusedError("the percent-encoding is not UTF-8.", "Encode the text as UTF-8 first.") from error
    except ValueError as error:
        raise RefusedError(f"there are more than {_MOST_FIELDS} fields.", "Send fewer.") from error


def pick_one(fields: Sequence[tuple[str, str]], name: str) -> str | None:
    """Pick the value of a field that may stand once.

    Args:
        fields: All fields.
        name: Its name.

    Returns:
        The value; None where the field is missing.

    Raises:
        RefusedError: It stands more than once.
    """
    values = [value for one, value in fields if one == name]
    if len(values) > 1:
        raise RefusedError(f"{name} is given {len(values)} times.", "Give it once.")
    return values[0] if values else None


def _read_graphs(fields: Sequence[tuple[str, str]]) -> Graphs:
    """Read the data set that the request names; it goes before one that the query names (2.1.4 of the protocol)."""
    default, named = (tuple(value for name, value in fields if name == wanted) for wanted in _GRAPHS)
    for iri in (*default, *named):
        try:
            ox.NamedNode(iri)
        except ValueError as error:
            raise RefusedError(f"{iri[:80]!r} is no IRI of a graph.", "Give an absolute IRI.") from error
    return Graphs(default, named)


def _read_content_type(request: Request) -> str:
    mail = Mail()
    mail["Content-Type"] = request.headers.get("content-type", "application/octet-stream")
    kind, charset = mail.get_content_type(), mail.get_content_charset("utf-8")
    if kind not in (FORM_TYPE, QUERY_TYPE, UPDATE_TYPE):
        raise MediaTypeError(f"requests of the type {kind[:80]} are not read.", f"Send {QUERY_TYPE} or {FORM_TYPE}.")
    if charset not in ("utf-8", "us-ascii"):
        raise MediaTypeError(f"the character set {charset[:40]} is not read.", "Send UTF-8.")
    return kind


def _decode(body: bytes) -> str:
    try:
        return body.decode()
    except UnicodeDecodeError as error:
        raise RefusedError("the body is not UTF-8.", "Encode it as UTF-8.") from error


def _refuse_update() -> RefusedError:
    return UpdateRefusedError("updates are not allowed.", "The data are changed in their files, never from here.")


def _tag(digest: str, query: str, choices: Sequence[Choice], graphs: Graphs) -> str:
    """Give the ETag of an answer; a weak one, since rows without ORDER BY may come in another order."""
    types = " ".join(choice.media_type for choice in choices)
    asked = "\n".join((digest, types, *graphs.default, "", *graphs.named, "", query))
    return f'W/"{sha256(asked.encode()).hexdigest()[:32]}"'


async def _describe(request: Request) -> Response:
    """Describe the service, as the SPARQL 1.1 Service Description recommends for requests without a query."""
    forms: tuple[Form, ...] = GRAPH_FORMS
    if request.app.state.catalogue.has_page("/sparql.html"):
        forms = (*forms, HTML)
    choices = rank(request.headers.get("accept"), forms)
    if not choices:
        raise NotAcceptableError(
            "the description of the service exists in no form that you accept.", "Accept text/turtle."
        )
    if choices[0].form is HTML:
        return RedirectResponse(f"{request.scope.get('root_path', '')}/sparql.html", 303, {"Vary": "Accept"})
    choice = choices[0]
    catalogue = request.app.state.catalogue
    body = await asyncio.to_thread(catalogue.write_service, base_of(request), choice.form)
    tag = weak_tag(catalogue, "service", choice.form)
    headers = {"Vary": "Accept", "Link": f'<{LICENSE}>; rel="license"'}
    return respond(request, body, choice.content_type, tag, catalogue.edition.modified, headers)
