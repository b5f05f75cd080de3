"""Remote endpoints: a stand-in that misbehaves on cue, and Oxigraph's own server with the real data."""

from __future__ import annotations

import email.utils
import json
import shutil
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pyoxigraph as ox
import pytest
from typer.testing import CliRunner

from ketamine_claims import KnowledgeBase, QueryError, __version__, load
from ketamine_claims.ask import ask
from ketamine_claims.cli import app
from ketamine_claims.endpoint import ATTEMPTS, LONGEST_GET, ask_endpoint
from ketamine_claims.queries import bind, find_query

TRUE = b'{"head": {}, "boolean": true}'
JSON = "application/sparql-results+json"


@dataclass
class Reply:
    status: int = 200
    body: bytes = TRUE
    kind: str = JSON
    headers: dict[str, str] = field(default_factory=dict)
    delay: threading.Event | None = None


class StandIn:
    """A server that gives prepared replies in turn, the last one for ever, and remembers what it was asked."""

    def __init__(self) -> None:
        self.replies = [Reply()]
        self.asked: list[tuple[str, str, dict[str, str]]] = []
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self._answer(parse_qs(urlsplit(self.path).query))

            def do_POST(self) -> None:
                self._answer(parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode()))

            def _answer(self, form: dict[str, list[str]]) -> None:
                headers = {key.lower(): value for key, value in self.headers.items()}
                outer.asked.append((self.command, form["query"][0], headers))
                reply = outer.replies.pop(0) if len(outer.replies) > 1 else outer.replies[0]
                if reply.delay is not None:
                    reply.delay.wait(30)
                self.send_response(reply.status)
                for key, value in {"Content-Type": reply.kind, **reply.headers}.items():
                    self.send_header(key, value)
                self.end_headers()
                self.wfile.write(reply.body)

            def log_message(self, *args: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}/sparql"
        threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()


@pytest.fixture
def stand_in() -> Iterator[StandIn]:
    server = StandIn()
    yield server
    server.server.shutdown()
    server.server.server_close()


def fail(stand_in: StandIn, query: str = "ASK {}", **options: Any) -> str:
    with pytest.raises(QueryError) as caught:
        ask_endpoint(stand_in.url, query, **options)
    return str(caught.value)


def test_request_names_its_sender_and_what_it_wants(stand_in: StandIn) -> None:
    assert ask_endpoint(stand_in.url, "#+ summary: x\nASK {}").truth is True
    ((method, query, headers),) = stand_in.asked
    assert (method, query) == ("GET", "ASK {}")
    assert headers["user-agent"].startswith(f"ketamine-claims/{__version__}")
    assert JSON in headers["accept"]


def test_long_queries_go_by_post(stand_in: StandIn) -> None:
    for size in (LONGEST_GET // 2, LONGEST_GET + 1):
        ask_endpoint(stand_in.url, f"ASK {{}} #{'x' * size}")
    assert [method for method, _, _ in stand_in.asked] == ["GET", "POST"]


def test_comments_are_not_taken_for_keywords(stand_in: StandIn) -> None:
    stand_in.replies = [Reply(body=b"<http://e/s> a <http://e/o> .", kind="text/turtle")]
    text = "# ASK nothing,\n# INSERT nothing\n# ADD nothing\nCONSTRUCT WHERE { ?s a ?o }"
    assert len(ask_endpoint(stand_in.url, text).triples or ()) == 1
    assert "turtle" in stand_in.asked[0][2]["accept"]


def test_busy_endpoint_is_asked_again(stand_in: StandIn) -> None:
    waits: list[float] = []
    stand_in.replies = [Reply(429, b"slow down", "text/plain", {"Retry-After": "7"}), Reply(503), Reply()]
    assert ask_endpoint(stand_in.url, "ASK {}", sleep=waits.append).truth is True
    assert waits == [7.0, 2.0]


def test_retry_after_may_be_a_date(stand_in: StandIn) -> None:
    waits: list[float] = []
    soon = email.utils.formatdate(time.time() + 20, usegmt=True)
    stand_in.replies = [Reply(503, headers={"Retry-After": soon}), Reply(503, headers={"Retry-After": "soon"}), Reply()]
    ask_endpoint(stand_in.url, "ASK {}", sleep=waits.append)
    assert 10 < waits[0] <= 20 and waits[1] == 2.0


def test_endpoint_that_stays_busy_is_given_up(stand_in: StandIn) -> None:
    waits: list[float] = []
    stand_in.replies = [Reply(503, b"<html><body>\n<h1>Overloaded</h1></body></html>", "text/html")]
    message = fail(stand_in, sleep=waits.append)
    assert "status 503: Overloaded." in message and f"Tried {ATTEMPTS} times." in message and "later" in message
    assert waits == [1.0, 2.0, 4.0] and len(stand_in.asked) == ATTEMPTS


def test_nobody_waits_for_an_hour(stand_in: StandIn) -> None:
    stand_in.replies = [Reply(429, headers={"Retry-After": "3600"})]
    assert "It asks to wait for 3600 seconds." in fail(stand_in, sleep=lambda _: pytest.fail("slept"))
    assert len(stand_in.asked) == 1


def test_slow_endpoint_is_a_time_out(stand_in: StandIn) -> None:
    release = threading.Event()
    stand_in.replies = [Reply(delay=release)]
    try:
        assert "did not answer within 1 seconds. Narrow the query" in fail(stand_in, timeout=1)
    finally:
        release.set()


@pytest.mark.parametrize(
    ("reply", "told"),
    [
        (Reply(400, b"Parse error:\nline 1", "text/plain"), "status 400: Parse error:. The query may be wrong"),
        (Reply(401, b"who?"), "status 401: who?"),
        (Reply(403, b""), "status 403. The endpoint refuses you"),
        (Reply(404, b"Not here."), "status 404: Not here. Check the path"),
        (Reply(414, b"too long"), "status 414"),
        (Reply(500, b"boom"), "status 500: boom. The endpoint failed"),
        (Reply(504, b"upstream"), "status 504: upstream. The query took too long"),
        (
            Reply(body=b"<html><title>Welcome</title></html>", kind="text/html"),
            "it is text/html, and starts with 'Welcome'",
        ),
        (Reply(body=b"<html>"), "did not answer with SPARQL results"),
        (Reply(body=b'{"head": {}, "bool'), "did not answer with SPARQL results"),
        (Reply(body=b"", kind=JSON), "did not answer with SPARQL results"),
        (Reply(headers={"Content-Length": "999"}), "broke off"),
    ],
)
def test_faults_of_an_endpoint_are_one_clear_message(stand_in: StandIn, reply: Reply, told: str) -> None:
    stand_in.replies = [reply]
    message = fail(stand_in)
    assert told in message and stand_in.url in message and "\n" not in message


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("application/sparql-results+xml", '<sparql xmlns="http://www.w3.org/2005/sparql-results#"><head>'
         '<variable name="x"/></head><results><result><binding name="x"><literal>é</literal></binding></result>'
         "</results></sparql>"),
        ("text/tab-separated-values", '?x\n"é"\n'),
    ],
)  # fmt: skip
def test_other_result_formats_are_read_as_well(stand_in: StandIn, kind: str, body: str) -> None:
    stand_in.replies = [Reply(body=body.encode(), kind=kind)]
    assert ask_endpoint(stand_in.url, "SELECT ?x {}").rows == ((ox.Literal("é"),),)


def test_endpoint_that_is_away() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{unused.getsockname()[1]}/"
        with pytest.raises(QueryError, match=r"cannot be reached: .*refused.* Check the address"):
            ask_endpoint(url, "ASK {}", timeout=5)


@pytest.mark.parametrize("url", ["file:///etc/hostname", "localhost:3030/kc", "ftp://e/x"])
def test_only_web_addresses_are_asked(url: str) -> None:
    with pytest.raises(QueryError, match="no address of an endpoint"):
        ask_endpoint(url, "ASK {}")


@pytest.mark.parametrize("text", ["INSERT DATA { <a:a> <b:b> <c:c> }", "# SELECT\nDROP ALL", "", "PREFIX a: <b:>"])
def test_nothing_is_changed_at_an_endpoint(stand_in: StandIn, text: str) -> None:
    assert "only SELECT, ASK" in fail(stand_in, text)
    assert stand_in.asked == []


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, KnowledgeBase]]:
    """Oxigraph's own server with our data, and what it was loaded from."""
    beside = Path(sys.executable).with_name("oxigraph")
    command = str(beside) if beside.exists() else shutil.which("oxigraph")
    if command is None:
        pytest.skip("Oxigraph's server is not installed (PyPI: oxigraph)")
    kb = load()
    home = tmp_path_factory.mktemp("oxigraph")
    dump = home / "data.nt"
    kb.store.dump(str(dump), ox.RdfFormat.N_TRIPLES, from_graph=ox.DefaultGraph())
    subprocess.run([command, "load", "--location", home / "db", "--file", dump], check=True, capture_output=True)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = subprocess.Popen(
        [command, "serve-read-only", "--location", home / "db", "--bind", f"127.0.0.1:{port}"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    url = f"http://127.0.0.1:{port}/query"
    try:
        _wait_for(url, process)
        yield url, kb
    finally:
        process.terminate()
        process.wait(10)


def _wait_for(url: str, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline and process.poll() is None:
        try:
            urllib.request.urlopen(f"{url}?query=ASK%7B%7D", timeout=5).close()
        except (urllib.error.URLError, ConnectionError):
            time.sleep(0.05)
        else:
            return
    raise RuntimeError("Oxigraph's server did not start")


@pytest.mark.parametrize("name", ["evidence-against", "effect-sizes", "dataset-statistics", "everything-about-one-doi"])
def test_real_server_gives_the_same_rows(server: tuple[str, KnowledgeBase], name: str) -> None:
    url, kb = server
    text = bind(find_query(kb.root, name), {})
    remote = ask_endpoint(url, text)
    assert remote == ask(kb, text) and len(remote) > 0


def test_real_server_gives_the_same_graph(server: tuple[str, KnowledgeBase]) -> None:
    url, kb = server
    remote, local = kb.query("describe-claim", engine=url), kb.query("describe-claim")
    assert set(remote.triples or ()) == set(local.triples or ())


def test_real_server_refuses_what_is_wrong(server: tuple[str, KnowledgeBase]) -> None:
    with pytest.raises(QueryError, match="status 400"):
        ask_endpoint(server[0], "SELECT * WHERE { ?s ?p x:y }")


def test_command_line_asks_an_endpoint(server: tuple[str, KnowledgeBase], runner: CliRunner) -> None:
    arguments = ["query", "evidence-for", "--claim", "can-be-abused", "--format", "json"]
    remote = runner.invoke(app, [*arguments, "--engine", server[0]])
    assert remote.exit_code == 0, remote.stderr
    assert json.loads(remote.stdout) == json.loads(runner.invoke(app, arguments).stdout)
