"""Validators: ETag and Last-Modified, and whether the client already has what it asks for (RFC 9110, 13)."""

from __future__ import annotations

from datetime import UTC
from email.utils import formatdate, parsedate_to_datetime

from starlette.requests import Request
from starlette.responses import Response

MOST_AGE = 300


def respond(
    request: Request, body: bytes, content_type: str, tag: str, modified: int | None, headers: dict[str, str]
) -> Response:
    """Send a document, or say that the client has it already.

    Args:
        request: What was asked.
        body: The document.
        content_type: Its media type.
        tag: ETag, with its quotation marks.
        modified: When it was last changed, in seconds since 1970; None where that is not known.
        headers: Further headers.

    Returns:
        The response: 200, or 304 without a body.
    """
    sent = {"ETag": tag, "Cache-Control": f"public, max-age={MOST_AGE}", **headers}
    if modified is not None:
        sent["Last-Modified"] = formatdate(modified, usegmt=True)
    if has_already(request, tag, modified):
        return Response(None, 304, sent)
    return Response(body, 200, {**sent, "Content-Type": content_type})


def has_already(request: Request, tag: str, modified: int | None) -> bool:
    """Say whether the client already has a document.

    Args:
        request: What was asked.
        tag: ETag of the document.
        modified: When it was last changed; None where that is not known.

    Returns:
        Whether If-None-Match names it or, where there is no such header, it is no younger than If-Modified-Since.
    """
    wanted = request.headers.get("if-none-match")
    if wanted is not None:
        own = tag.removeprefix("W/")
        return any(one.strip() == "*" or one.strip().removeprefix("W/") == own for one in wanted.split(","))
    since = request.headers.get("if-modified-since")
    if since is None or modified is None:
        return False
    try:
        moment = parsedate_to_datetime(since)
        # Without a zone it would be taken as one of this machine's.
        return modified <= (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError):
        return False
