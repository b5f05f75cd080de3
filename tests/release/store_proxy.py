"""A proxy before a real SPARQL store, which fails on cue and remembers what it was asked."""

from __future__ import annotations

import http.client
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, unquote, urlsplit


@dataclass
class Asked:
    """A request as it came."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def update(self) -> str:
        """The text of an update, however it was sent."""
        kind = self.headers.get("content-type", "")
        if kind == "application/sparql-update":
            return self.body.decode()
        return parse_qs(self.body.decode()).get("update", [""])[0] if kind.endswith("urlencoded") else ""

    @property
    def graph(self) -> str:
        """The graph that a request of the Graph Store Protocol names."""
        return unquote(parse_qs(urlsplit(self.path).query).get("graph", [""])[0])

    @property
    def writes(self) -> bool:
        return self.method != "POST" or bool(self.update)


@dataclass
class Said:
    """A reply."""

    status: int
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)


class LostError(Exception):
    """The connection breaks."""


Forward = Callable[[Asked], Said]
Rule = Callable[[Asked, Forward], Said | None]


class Proxy:
    """Forwards requests to a store, unless a rule answers in its place.

    Attributes:
        rules: Asked in turn for each request; each gives a reply, None to leave it to the next, or raises `LostError`.
        asked: The requests so far.
    """

    def __init__(self, upstream: str) -> None:
        self.rules: list[Rule] = []
        self.asked: list[Asked] = []
        self.upstream = upstream
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def _answer(self) -> None:
                headers = {key.lower(): value for key, value in self.headers.items()}
                body = self.rfile.read(int(headers.get("content-length", "0")))
                asked = Asked(self.command, self.path, headers, body)
                outer.asked.append(asked)
                try:
                    said = outer.decide(asked)
                except LostError:
                    self.connection.close()
                    return
                # The client may have been killed, or have given up waiting.
                with suppress(ConnectionError):
                    self.send_response(said.status)
                    for key, value in {**said.headers, "Content-Length": str(len(said.body))}.items():
                        self.send_header(key, value)
                    self.end_headers()
                    self.wfile.write(said.body)

            do_GET = do_POST = do_PUT = do_DELETE = _answer  # noqa: N815

            def log_message(self, *args: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"

    def decide(self, asked: Asked) -> Said:
        for rule in self.rules:
            said = rule(asked, self.forward)
            if said is not None:
                return said
        return self.forward(asked)

    def forward(self, asked: Asked) -> Said:
        connection = http.client.HTTPConnection(urlsplit(self.upstream).netloc, timeout=60)
        kept = ("accept", "content-encoding", "content-type")
        headers = {key: value for key, value in asked.headers.items() if key in kept}
        connection.request(asked.method, asked.path, asked.body, headers)
        response = connection.getresponse()
        said = Said(response.status, response.read(), {"Content-Type": response.headers.get("Content-Type", "")})
        connection.close()
        return said


@contextmanager
def run_proxy(upstream: str) -> Iterator[Proxy]:
    """Run a proxy before a store."""
    proxy = Proxy(upstream)
    thread = threading.Thread(target=proxy.server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield proxy
    finally:
        proxy.server.shutdown()
        proxy.server.server_close()


def once(rule: Rule) -> Rule:
    """Make a rule that speaks once and then never again."""
    waiting = [rule]

    def speak(asked: Asked, forward: Forward) -> Said | None:
        if not waiting:
            return None
        said = waiting[0](asked, forward)
        if said is not None:
            waiting.clear()
        return said

    def speak_or_break(asked: Asked, forward: Forward) -> Said | None:
        try:
            return speak(asked, forward)
        except LostError:
            waiting.clear()
            raise

    return speak_or_break


def say(status: int, when: Callable[[Asked], bool], body: bytes = b"", **headers: str) -> Rule:
    """Make a rule that gives one reply to some requests."""
    named = {key.replace("_", "-"): value for key, value in headers.items()}
    return lambda asked, _: Said(status, body, named) if when(asked) else None


def lose(when: Callable[[Asked], bool], *, after: bool = False) -> Rule:
    """Make a rule that breaks the connection, before the store hears of the request or after it has done the work."""

    def rule(asked: Asked, forward: Forward) -> Said | None:
        if not when(asked):
            return None
        if after:
            forward(asked)
        raise LostError

    return rule
