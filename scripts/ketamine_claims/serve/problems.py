"""Say why a request is not answered, in the form that the client reads: text, JSON (RFC 9457) or a page."""

from __future__ import annotations

import json
from http import HTTPStatus

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from ketamine_claims.errors import KnowledgeBaseError
from ketamine_claims.serve.media import Form
from ketamine_claims.serve.negotiate import rank
from ketamine_claims.serve.refusals import RefusedError

_TEXT = Form("txt", "text/plain", "")
_JSON = Form("json", "application/problem+json", "", ("application/json",))
_HTML = Form("html", "text/html", "", ("application/xhtml+xml",))


def tell(
    request: Request,
    status: int,
    message: str = "",
    remedy: str = "",
    code: str = "",
    headers: dict[str, str] | None = None,
) -> Response:
    """Say that a request is not answered, and why.

    Args:
        request: The request.
        status: HTTP status.
        message: What is wrong; by default what the status says.
        remedy: What to do about it.
        code: Name of the reason.
        headers: Further headers.

    Returns:
        The response; it is not to be stored by caches.
    """
    from ketamine_claims.serve.pages.problems import refuse

    request.scope["refusal"] = code or str(status)
    phrase = HTTPStatus(status).phrase
    headers = {"Cache-Control": "no-store", "Vary": "Accept", **(headers or {})}
    choices = rank(request.headers.get("accept"), (_TEXT, _JSON, _HTML))
    name = choices[0].form.name if choices else "txt"
    if name == "html":
        response = refuse(request, status, message, remedy)
        response.headers.update(headers)
        return response
    if name == "json":
        told = {"type": "about:blank", "title": phrase, "status": status, "code": code, "detail": message}
        told["remedy"] = remedy
        body = json.dumps({key: value for key, value in told.items() if value != ""}, ensure_ascii=False)
        return Response(body + "\n", status, headers, "application/problem+json")
    text = f"{message or phrase} {remedy}".strip()
    return Response(f"{text[0].upper()}{text[1:]}\n", status, headers, "text/plain; charset=utf-8")


async def tell_refusal(request: Request, error: Exception) -> Response:
    """Answer a request that was refused."""
    assert isinstance(error, RefusedError)
    headers = {} if error.retry_after is None else {"Retry-After": str(error.retry_after)}
    if error.status == HTTPStatus.UNSUPPORTED_MEDIA_TYPE:
        headers["Accept-Encoding"] = "identity"
    if error.closes:
        headers["Connection"] = "close"
    return tell(request, error.status, error.message, error.remedy, error.code, headers)


async def tell_fault(request: Request, error: Exception) -> Response:
    """Answer a request that does not fit the data, such as a parameter of a query that names nothing."""
    assert isinstance(error, KnowledgeBaseError)
    return tell(request, HTTPStatus.BAD_REQUEST, error.message, error.remedy, "bad-request")


async def tell_http(request: Request, error: Exception) -> Response:
    """Answer a request to an address that is not there, or by a method that it does not have."""
    assert isinstance(error, HTTPException)
    message = error.detail if error.detail != HTTPStatus(error.status_code).phrase else ""
    headers = dict(error.headers or {})
    if "Allow" in headers:
        headers["Allow"] += ", OPTIONS"  # the routes do not know that it is answered before them
    return tell(request, error.status_code, message, headers=headers)
