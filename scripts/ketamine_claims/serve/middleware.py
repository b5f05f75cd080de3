"""What holds for every request: its limits, the headers of its answer, and that it is counted and logged."""

from __future__ import annotations

import asyncio
import logging
import time

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Match
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ketamine_claims.serve.clients import group_address
from ketamine_claims.serve.conditional import MOST_AGE
from ketamine_claims.serve.crowd import Budget, Turns
from ketamine_claims.serve.limits import Limits
from ketamine_claims.serve.log import log_event
from ketamine_claims.serve.problems import tell, tell_refusal
from ketamine_claims.serve.refusals import (
    AddressTooLongError,
    FramingError,
    MediaTypeError,
    RefusedError,
    TooLongError,
    TooManyBodiesError,
    TooSlowClientError,
)

_CHUNK = 1 << 16
_LOGGED_LETTERS = 200
# What servers write into their logs where the client went away before it was answered.
_GONE = 499
# Requests that begin in one round of the event loop; each takes about half a millisecond of it.
_AT_ONCE = 32
_SECURITY = {
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "ETag, Link, Location, Retry-After",
}
_PREFLIGHT = {
    "Access-Control-Allow-Methods": "GET, HEAD, POST",
    "Access-Control-Allow-Headers": "Accept, Content-Type, If-None-Match, If-Modified-Since",
    "Access-Control-Max-Age": "86400",
}
# A year: the address of a static file names its content, so that another content has another address.
_FOR_GOOD = "public, max-age=31536000, immutable"
_STATIC = "/static/"
_PARTS = ("sparql", "api", "static", "healthz", "readyz", "metrics")
_DATA = (".ttl", ".nt", ".jsonld", ".rdf")


class Observe:
    """Counts and logs every request, and lets it wait for its turn."""

    def __init__(self, app: ASGIApp, log_query: int = 0) -> None:
        """Take the application, and how many letters of a query to log."""
        self._app = app
        self._log_query = log_query
        self._turns = Turns(_AT_ONCE)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        began = time.perf_counter()
        status, size = _GONE, 0  # until an answer begins

        async def watch(message: Message) -> None:
            nonlocal status, size
            if message["type"] == "http.response.start":
                status = message["status"]
            size += len(message.get("body", b""))
            await send(message)

        metrics = scope["app"].state.metrics
        metrics.running += 1
        try:
            await self._turns.wait(name_client(scope))
            await self._app(scope, receive, watch)
        finally:
            metrics.running -= 1
            seconds = time.perf_counter() - began
            status = _GONE if scope.get("gone") else status
            part = _name_part(_path_of(scope))
            metrics.count(part, status, seconds, scope.get("refusal"))
            query = scope.get("query", "")
            log_event(
                "request",
                client=name_client(scope),
                method=scope["method"],
                path=scope["path"][:_LOGGED_LETTERS],
                status=status,
                bytes=size,
                ms=round(1000 * seconds, 1),
                refusal=scope.get("refusal"),
                cached=scope.get("cached"),
                query_length=len(query) or None,
                query=query[: self._log_query] or None,
                agent=Headers(scope=scope).get("user-agent", "")[:_LOGGED_LETTERS] or None,
            )


def name_client(scope: Scope) -> str:
    """Name who asks.

    Args:
        scope: The request.

    Returns:
        The address of the client, see `group_address`; empty where it has none.
    """
    client = scope.get("client")
    return group_address(str(client[0])) if client else ""


def _path_of(scope: Scope) -> str:
    """Give the path without what a proxy puts in front."""
    path: str = scope["path"]
    # Within a mounted application the one root is that of the application.
    return path.removeprefix(scope.get("app_root_path", scope.get("root_path", "")))


def _name_part(path: str) -> str:
    first = path[1:].partition("/")[0]
    if first in _PARTS:
        return first
    return "data" if path.endswith(_DATA) else "page"


class Guard:
    """Keeps requests and answers within their limits, and sets the headers that every answer has."""

    def __init__(self, app: ASGIApp, limits: Limits) -> None:
        """Take the application and the limits."""
        self._app = app
        self._limits = limits
        # One client may keep no more than a quarter from the others.
        self._answers = Budget(limits.held_bytes, max(limits.held_bytes // 4, limits.result_bytes))
        self._bodies = Budget(limits.body_bytes, max(limits.body_bytes // 4, limits.query_bytes))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or say why not."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        answer = _Answer(self._answers, scope, send)
        refusal = self._refuse(scope)
        if refusal is not None:
            await (await tell_refusal(Request(scope), refusal))(scope, receive, answer.send)
            return
        if scope["method"] == "OPTIONS":
            preflight = "access-control-request-method" in Headers(scope=scope)
            headers = _PREFLIGHT if preflight else {"Allow": ", ".join(_list_methods(scope))}
            await Response(None, 204, headers)(scope, receive, answer.send)
            return
        body = _Body(self._bodies, self._limits, scope, receive)
        try:
            await self._app(scope, body.receive, answer.send)
        except ClientDisconnect:
            # It left before its request was whole, or what it sent is no HTTP and the connection is closed for that.
            scope["gone"] = True
        except Exception:
            log_event("fault", logging.ERROR, exc_info=True, path=scope["path"][:_LOGGED_LETTERS])
            await answer.break_off()
        finally:
            answer.let_go()
            body.let_go()

    def _refuse(self, scope: Scope) -> RefusedError | None:
        headers = Headers(scope=scope)
        limits = self._limits
        if len(scope["raw_path"]) + len(scope["query_string"]) > limits.address_bytes:
            told = f"the address is longer than {limits.address_bytes:,} bytes."
            return AddressTooLongError(told, "Send the query by POST.")
        if headers.get("content-encoding", "identity").strip().casefold() != "identity":
            return MediaTypeError("compressed requests are not read.", "Send it as it is.")
        if "transfer-encoding" in headers and "content-length" in headers:
            # What goes by the one may read another end of the request than what goes by the other (RFC 9112, 6.1).
            return FramingError("the request has both Content-Length and Transfer-Encoding.", "Send one of them.")
        length = headers.get("content-length", "0")
        return _name_too_long(limits) if length.isdecimal() and int(length) > limits.query_bytes else None


def _name_too_long(limits: Limits) -> RefusedError:
    return TooLongError(f"the request is longer than {limits.query_bytes:,} bytes.", "Send a shorter query.")


def _list_methods(scope: Scope) -> list[str]:
    """List the methods of an address; all that there are for ``*``, the server as a whole."""
    methods = {"GET", "HEAD", "POST"}
    if _path_of(scope) != "*":
        route = next((route for route in scope["app"].routes if route.matches(scope)[0] is not Match.NONE), None)
        methods = getattr(route, "methods", None) or {"GET", "HEAD"}
    return [*sorted(methods), "OPTIONS"]


def _choose_age(scope: Scope) -> str:
    """Say how long a static file may be kept: for good where its address has the mark of its content."""
    from ketamine_claims.serve.pages.render import static_path

    path = _path_of(scope)
    name = path.removeprefix(_STATIC)
    # Marks are remembered by name, so there must be no second name for a file.
    marked = not {"", ".", ".."} & set(name.split("/")) and static_path(name)
    return _FOR_GOOD if f"{path}?{scope['query_string'].decode('latin-1')}" == marked else f"public, max-age={MOST_AGE}"


class _Body:
    """The body of a request on its way: limited in length, in time, and in the memory that all bodies take."""

    def __init__(self, budget: Budget, limits: Limits, scope: Scope, receive: Receive) -> None:
        self._budget = budget
        self._limits = limits
        self._client = name_client(scope)
        self._receive = receive
        self._deadline = asyncio.get_running_loop().time() + limits.body_timeout
        self._length = 0
        self._taken = 0
        self._whole = False

    async def receive(self) -> Message:
        if self._whole:
            return await self._receive()
        try:
            async with asyncio.timeout_at(self._deadline):
                message = await self._receive()
        except TimeoutError as error:
            raise TooSlowClientError("the request did not arrive in time.") from error
        self._length += len(message.get("body", b""))
        self._whole = not message.get("more_body", False)
        if self._length > self._limits.query_bytes:
            raise _name_too_long(self._limits)
        # The first piece is free, so that there is always room for short queries.
        more = max(0, self._length - _CHUNK) - self._taken
        if more and not self._budget.take(self._client, more):
            raise TooManyBodiesError("too many long requests are on their way.", "Try again in a few seconds.")
        self._taken += more
        return message

    def let_go(self) -> None:
        if self._taken:
            self._budget.give_back(self._client, self._taken)
            self._taken = 0


class _Answer:
    """An answer on its way: given its headers, cut into pieces, so that a client which accepts none is noticed."""

    def __init__(self, budget: Budget, scope: Scope, send: Send) -> None:
        self._budget = budget
        self._scope = scope
        self._send = send
        self._start: Message | None = None
        self._held = 0
        self._begun = False

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for key, value in _SECURITY.items():
                headers.setdefault(key, value)
            if message["status"] in (200, 206, 304) and _path_of(self._scope).startswith(_STATIC):
                headers.setdefault("Cache-Control", _choose_age(self._scope))
            # It is sent with the first piece, since whether there is room for that is not known yet.
            self._start = message
            return
        body = message.get("body", b"")
        start, self._start = self._start, None
        if start is not None:
            if len(body) > _CHUNK:
                if not self._budget.take(name_client(self._scope), len(body)):
                    await self._give_up()
                    return
                self._held = len(body)
            self._begun = True
            await self._send(start)
        last = max(0, len(body) - 1) // _CHUNK * _CHUNK
        for at in range(0, last, _CHUNK):
            await self._send({**message, "body": body[at : at + _CHUNK], "more_body": True})
        await self._send({**message, "body": body[last:]})

    async def _give_up(self) -> None:
        told = "too many long answers are on their way."
        response = tell(Request(self._scope), 503, told, "Try again in a few seconds.", "busy", {"Retry-After": "5"})
        await response(self._scope, _receive_nothing, self.send)

    async def break_off(self) -> None:
        """Say that something went wrong; where part of the answer is on its way, leave it visibly unfinished."""
        if self._begun:
            raise ConnectionAbortedError
        self._start = None
        response = tell(Request(self._scope), 500, "something went wrong here.", "It is in the log.", "fault")
        await response(self._scope, _receive_nothing, self.send)

    def let_go(self) -> None:
        if self._held:
            self._budget.give_back(name_client(self._scope), self._held)
            self._held = 0


async def _receive_nothing() -> Message:
    return {"type": "http.disconnect"}
