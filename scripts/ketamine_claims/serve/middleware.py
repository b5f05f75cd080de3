"""What holds for every request: its limits, the headers of its answer, and that it is counted and logged."""

from __future__ import annotations

import asyncio
import logging
import time
from collections import Counter
from collections.abc import Awaitable, Callable

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ketamine_claims.serve.clients import group_address
from ketamine_claims.serve.limits import Limits
from ketamine_claims.serve.log import log_event
from ketamine_claims.serve.problems import tell, tell_refusal
from ketamine_claims.serve.refusals import (
    AddressTooLongError,
    MediaTypeError,
    RefusedError,
    TooLongError,
    TooSlowClientError,
)

_CHUNK = 1 << 16
_LOGGED_LETTERS = 200
# What servers write into their logs where the client went away before it was answered.
_GONE = 499
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
_PARTS = ("sparql", "api", "static", "healthz", "readyz", "metrics")
_DATA = (".ttl", ".nt", ".jsonld", ".rdf")


class Observe:
    """Counts and logs every request."""

    def __init__(self, app: ASGIApp, log_query: int = 0) -> None:
        """Take the application, and how many letters of a query to log."""
        self._app = app
        self._log_query = log_query

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
            await self._app(scope, receive, watch)
        finally:
            metrics.running -= 1
            seconds = time.perf_counter() - began
            status = _GONE if scope.get("gone") else status
            part = _name_part(scope["path"])
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
        self._held: Counter[str] = Counter()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or say why not."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        answer = _Answer(self, scope, send)
        if scope["method"] == "OPTIONS" and "access-control-request-method" in Headers(scope=scope):
            await Response(None, 204, _PREFLIGHT)(scope, receive, answer.send)
            return
        refusal = self._refuse(scope)
        if refusal is not None:
            await (await tell_refusal(Request(scope), refusal))(scope, receive, answer.send)
            return
        try:
            await self._app(scope, self._limit_body(receive), answer.send)
        except Exception:
            log_event("fault", logging.ERROR, exc_info=True, path=scope["path"][:_LOGGED_LETTERS])
            await answer.break_off()
        finally:
            answer.let_go()

    def _refuse(self, scope: Scope) -> RefusedError | None:
        headers = Headers(scope=scope)
        limits = self._limits
        if len(scope["raw_path"]) + len(scope["query_string"]) > limits.address_bytes:
            told = f"the address is longer than {limits.address_bytes:,} bytes."
            return AddressTooLongError(told, "Send the query by POST.")
        if headers.get("content-encoding", "identity").strip().casefold() != "identity":
            return MediaTypeError("compressed requests are not read.", "Send it as it is.")
        length = headers.get("content-length", "0")
        return self._name_too_long() if length.isdecimal() and int(length) > limits.query_bytes else None

    def _name_too_long(self) -> RefusedError:
        told = f"the request is longer than {self._limits.query_bytes:,} bytes."
        return TooLongError(told, "Send a shorter query.")

    def _limit_body(self, receive: Receive) -> Callable[[], Awaitable[Message]]:
        limits = self._limits
        deadline = asyncio.get_running_loop().time() + limits.body_timeout
        left, whole = limits.query_bytes, False

        async def receive_within() -> Message:
            nonlocal left, whole
            if whole:
                return await receive()
            try:
                async with asyncio.timeout_at(deadline):
                    message = await receive()
            except TimeoutError as error:
                raise TooSlowClientError("the request did not arrive in time.") from error
            left -= len(message.get("body", b""))
            whole = not message.get("more_body", False)
            if left < 0:
                raise self._name_too_long()
            return message

        return receive_within

    def hold(self, client: str, size: int) -> bool:
        """Reserve memory for an answer on its way.

        Args:
            client: Who gets it.
            size: Its length in bytes; a negative number gives back.

        Returns:
            Whether there is room; otherwise nothing is reserved.
        """
        # One client may keep no more than a quarter from the others.
        if size > 0 and (
            self._held.total() + size > self._limits.held_bytes
            or self._held[client] + size > max(self._limits.held_bytes // 4, self._limits.result_bytes)
        ):
            return False
        self._held[client] += size
        if not self._held[client]:
            del self._held[client]
        return True


class _Answer:
    """An answer on its way: given its headers, cut into pieces, so that a client which accepts none is noticed."""

    def __init__(self, guard: Guard, scope: Scope, send: Send) -> None:
        self._guard = guard
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
            # It is sent with the first piece, since whether there is room for that is not known yet.
            self._start = message
            return
        body = message.get("body", b"")
        start, self._start = self._start, None
        if start is not None:
            if len(body) > _CHUNK:
                if not self._guard.hold(name_client(self._scope), len(body)):
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
            self._guard.hold(name_client(self._scope), -self._held)
            self._held = 0


async def _receive_nothing() -> Message:
    return {"type": "http.disconnect"}
