"""SERVICE for endpoints that the operator lists: only those are asked, and they cannot do harm."""

from __future__ import annotations

import contextlib
import json
import re
import signal
import socket
import subprocess
import threading
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import pytest
from served import COMMAND, PATIENCE, Served, serve

CLAIM = "https://w3id.org/ketamine-claims/claim/onset-speed"
KC = "https://w3id.org/ketamine-claims/ontology#"
LIMITS = (
    *("--workers", "2", "--query-timeout", "3", "--queue", "8", "--result-mib", "2"),
    *("--memory-mib", "64", "--client-timeout", "2"),
)
ROWS = {
    "head": {"vars": ["claim", "note"]},
    "results": {
        "bindings": [
            {"claim": {"type": "uri", "value": CLAIM}, "note": {"type": "literal", "value": "noted elsewhere"}},
            {"claim": {"type": "uri", "value": "urn:not-ours"}, "note": {"type": "literal", "value": "no match"}},
        ]
    },
}


class Standin(ThreadingHTTPServer):
    """An endpoint on the loopback address; what it does depends on the path."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.requests: list[tuple[str, str]] = []
        self.stopped = threading.Event()
        self.base = f"http://127.0.0.1:{self.server_port}"

    def count(self, path: str) -> int:
        return sum(one == path for one, _ in self.requests)

    def handle_error(self, *_: Any) -> None:
        """Say nothing of clients that went away; some are ended on purpose."""


class _Handler(BaseHTTPRequestHandler):
    server: Standin
    protocol_version = "HTTP/1.1"

    def log_message(self, *_: Any) -> None:
        pass

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
        self.server.requests.append((self.path, body))
        if self.path == "/silent-forever":
            self.server.stopped.wait(PATIENCE)
            self.close_connection = True
        elif self.path == "/redirect":
            self._send(302, "text/plain", b"", Location=f"{self.server.base}/target")
        elif self.path == "/fault":
            self._send(500, "text/plain", b"the secret of the other side")
        elif self.path == "/page":
            self._send(200, "text/html", b"<title>the secret of the other side</title>")
        elif self.path == "/cut":
            self._send(200, "application/sparql-results+json", json.dumps(ROWS).encode()[:-20])
        elif self.path in ("/long", "/endless"):
            self._send_rows(60_000 if self.path == "/long" else None)
        else:
            self._send(200, "application/sparql-results+json", json.dumps(ROWS).encode())

    def do_GET(self) -> None:
        self.do_POST()

    def _send(self, status: int, kind: str, body: bytes, **headers: str) -> None:
        self.send_response(status)
        for key, value in {"Content-Type": kind, "Content-Length": str(len(body)), **headers}.items():
            self.send_header(key, value)
        self.end_headers()
        self.wfile.write(body)

    def _send_rows(self, most: int | None) -> None:
        """Send rows, one after the other; without end where there is no number."""
        self.send_response(200)
        self.send_header("Content-Type", "application/sparql-results+json")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        row = json.dumps(ROWS["results"]["bindings"][0]).encode() + b","  # type: ignore[index]
        self._send_chunk(b'{"head":{"vars":["claim","note"]},"results":{"bindings":[')
        sent = 0
        while (most is None or sent < most) and not self.server.stopped.is_set():
            self._send_chunk(row * 1000)
            sent += 1000
        self._send_chunk(row[:-1] + b"]}}")
        self.wfile.write(b"0\r\n\r\n")

    def _send_chunk(self, data: bytes) -> None:
        self.wfile.write(b"%x\r\n%s\r\n" % (len(data), data))


@contextlib.contextmanager
def stand_in() -> Iterator[Standin]:
    with Standin() as standin:
        thread = threading.Thread(target=standin.serve_forever)
        thread.start()
        try:
            yield standin
        finally:
            standin.stopped.set()
            standin.shutdown()
            thread.join(PATIENCE)


PATHS = ("/sparql", "/silent-forever", "/redirect", "/fault", "/page", "/cut", "/long", "/endless")


@pytest.fixture(scope="module")
def other() -> Iterator[Standin]:
    with stand_in() as standin:
        yield standin


@pytest.fixture(scope="module")
def federated(other: Standin) -> Iterator[Served]:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        closed_port = closed.getsockname()[1]
    urls = [other.base + path for path in PATHS]
    urls += [f"http://localhost:{other.server_port}/sparql", f"http://2130706433:{other.server_port}/sparql"]
    urls += [f"http://127.0.0.1:{closed_port}/closed", "http://nobody.invalid/sparql"]
    with serve(*LIMITS, *(part for url in urls for part in ("--service", url))) as server:
        yield server


def ask(other: Standin, path: str = "/sparql", form: str = "SELECT *", silent: str = "") -> str:
    return f"{form} {{ ?claim a <{KC}Claim> . SERVICE {silent} <{other.base}{path}> {{ ?claim <urn:note> ?note }} }}"


def assert_serving(server: Served) -> None:
    assert server.query('ASK { ?s ?p "nobody says this" }').json()["boolean"] is False
    assert server.get("/healthz").status_code == 200


def test_our_data_are_joined_with_rows_of_an_allowed_endpoint(federated: Served, other: Standin) -> None:
    before = other.count("/sparql")
    answer = federated.query(ask(other))
    (row,) = answer.json()["results"]["bindings"]
    assert (row["claim"]["value"], row["note"]["value"]) == (CLAIM, "noted elsewhere")
    assert other.count("/sparql") == before + 1
    assert "urn:note" in other.requests[-1][1]


@pytest.mark.parametrize(
    "keyword", ["SERVICE ", "service\r\n\t", "SeRvIcE", "SERVICE SILENT ", "SERVICE\nsilent\n", "SERVICESILENT"]
)
def test_the_keyword_may_be_written_in_any_way(federated: Served, other: Standin, keyword: str) -> None:
    answer = federated.query(f"SELECT * {{ {keyword}<{other.base}/sparql> {{ ?claim <urn:note> ?note }} }}")
    assert len(answer.json()["results"]["bindings"]) == 2


def test_a_graph_is_built_from_both(federated: Served, other: Standin) -> None:
    construct = ask(other, form="CONSTRUCT { ?claim <urn:note> ?note } WHERE")
    assert federated.query(construct, "application/n-triples").text == f'<{CLAIM}> <urn:note> "noted elsewhere" .\n'


def test_answers_of_others_are_never_kept(federated: Served, other: Standin) -> None:
    before = other.count("/sparql")
    answers = [federated.query(ask(other)), federated.query(ask(other))]
    answers.append(federated.client.get("/sparql", params={"query": ask(other)}, headers={"If-None-Match": "*"}))
    assert other.count("/sparql") == before + 3
    for answer in answers:
        assert (answer.status_code, answer.headers["Cache-Control"]) == (200, "no-store")
        assert "ETag" not in answer.headers


# Where the listed endpoint stands as OK and another path of the same server, which is not listed, as BAD.
REFUSED = {
    "another path": "SELECT * { SERVICE <BAD> { ?s ?p ?o } }",
    "silent": "SELECT * { SERVICE SILENT <BAD> { ?s ?p ?o } }",
    "both": "SELECT * { SERVICE <OK> { ?s ?p ?o } SERVICE <BAD> { ?s ?p ?o } }",
    "both, the other first": "SELECT * { SERVICE <BAD> { ?s ?p ?o } SERVICE <OK> { ?s ?p ?o } }",
    "nested": "SELECT * { SERVICE <OK> { ?s ?p ?o . SERVICE <BAD> { ?s ?p ?o } } }",
    "in a filter": "SELECT * { SERVICE <OK> { ?s ?p ?o } FILTER EXISTS { SERVICE <BAD> { ?s ?p ?o } } }",
    "longer": "SELECT * { SERVICE <OK/more> { ?s ?p ?o } }",
    "question": "SELECT * { SERVICE <OK?query=x> { ?s ?p ?o } }",
    "fragment": "SELECT * { SERVICE <OK#x> { ?s ?p ?o } }",
    "variable": "SELECT * { VALUES ?where { <BAD> } SERVICE ?where { ?s ?p ?o } }",
    "variable of an allowed one": "SELECT * { VALUES ?where { <OK> } SERVICE ?where { ?s ?p ?o } }",
    "variable after an allowed one": "SELECT * { SERVICE <OK> { ?s ?p ?where } SERVICE ?where { ?s ?p ?o } }",
    "prefix": "PREFIX a: <BAD> SELECT * { SERVICE <OK> { ?s ?p ?o } SERVICE a: { ?s ?p ?o } }",
    "prefix with the same letters": "PREFIX SERVICE: <BAD> SELECT * { SERVICE SERVICE: { ?s ?p ?o } }",
    "base": "BASE <BAD> SELECT * { SERVICE <OK> { ?s ?p ?o } SERVICE <> { ?s ?p ?o } }",
    "base of an allowed one": "BASE <OK> SELECT * { SERVICE <> { ?s ?p ?o } }",
    "comment between": "SELECT * { SERVICE # <OK>\n <BAD> { ?s ?p ?o } }",
    "comment before an allowed one": "SELECT * { SERVICE #\n <OK> { ?s ?p ?o } }",
    "comment that ends": "SELECT * { # SERVICE\n SERVICE <BAD> { ?s ?p ?o } #\n SERVICE <OK> { ?s ?p ?o } }",
    "comment across lines": "SELECT * { SERVICE <OK> { } # SERVICE\n SERVICE <BAD> { ?s ?p ?o } }",
    "end of a comment in white space": "SELECT * { # SERVICE\n<OK> <urn:p> ?o . SERVICE <BAD> { ?s ?p ?o }\n}",
    "end of a silent comment": "SELECT * { # SERVICE SILENT\n<OK> <urn:p> ?o . SERVICE <BAD> { ?s ?p ?o }\n}",
    "text": """SELECT * { BIND("SERVICE <OK>" AS ?a) SERVICE <BAD> { ?s ?p ?o } }""",
    "text that is none": """SELECT * { BIND('\\'' AS ?a) SERVICE <BAD> { ?s ?p "SERVICE <OK>" } }""",
    # The long text is none, since \S is no escape; were it another letter, SERVICE would be part of it.
    "quotes": """SELECT * { VALUES ?x {'''a' } SERVICE <BAD> { ?s ?p ?o } } # \\SERVICE <OK>'''} }""",
    "quotes, small letters": """SELECT * { VALUES ?x {'''a' } SERVICE <BAD> { ?s ?p ?o } } # \\service '''} }""",
    "escape in the IRI": "SELECT * { SERVICE <OK> { ?s ?p ?o } SERVICE <ESCAPED> { ?s ?p ?o } }",
    "allowed, but escaped": "SELECT * { SERVICE <OKESCAPED> { ?s ?p ?o } }",
    "allowed, with an escape elsewhere": 'SELECT * { SERVICE <OK> { ?s ?p "\\u0041" } }',
    "allowed, percent-encoded": "SELECT * { SERVICE <OKPERCENT> { ?s ?p ?o } }",
    "host in other letters": "SELECT * { SERVICE <OKHOST> { ?s ?p ?o } }",
    "user": "SELECT * { SERVICE <OKUSER> { ?s ?p ?o } }",
    # With a prefix of these letters that is not declared, the engine reads the keyword and the prefix after it.
    "reifier": "PREFIX : <BASE/> SELECT * { { ?a ?b ?c ~ SERVICE:bad { ?s ?p ?o } } }",
    "reifier, foreseen": "PREFIX : <BASE/> PREFIX xervicx: <urn:> SELECT * { { ?a ?b ?c ~ SERVICE:bad { ?s ?p ?o } } }",
    "reifier after": "PREFIX : <BASE/> PREFIX GRAPH: <urn:> ASK { SERVICE <OK> {} ?a ?b ?c ~ SERVICE:bad { ?s ?p 1 } }",
    "ask": "ASK { SERVICE <OK> { ?s ?p ?o } SERVICE <BAD> { ?s ?p ?o } }",
    "subquery": "SELECT * { SERVICE <OK> { SELECT ?s { SERVICE <BAD> { ?s ?p ?o } } } }",
    "describe": "DESCRIBE ?s { SERVICE <OK> { ?s ?p ?o } SERVICE <BAD> { ?s ?p ?o } }",
}


@pytest.mark.parametrize("name", REFUSED)
def test_nobody_else_is_asked(federated: Served, other: Standin, name: str) -> None:
    allowed = f"{other.base}/sparql"
    spelled = {
        "BASE": other.base,
        "BAD": f"{other.base}/bad",
        "ESCAPED": f"{other.base}\\u002fbad",
        "OKESCAPED": f"{other.base}\\u002fsparql",
        "OKPERCENT": f"{other.base}/%73parql",
        "OKHOST": allowed.replace("127.0.0.1", "127.1"),
        "OKUSER": allowed.replace("//", "//a@"),
        "OK": allowed,
    }
    # As whole words, so that SERVICE and the like stay.
    query = re.sub(r"(?<=<)(BASE|BAD|ESCAPED|OK[A-Z]+|OK)", lambda found: spelled[found[0]], REFUSED[name])
    before = list(other.requests)
    answer = federated.client.post(
        "/sparql",
        content=query.encode(),
        headers={"Content-Type": "application/sparql-query", "Accept": "application/json;q=0.9, text/turtle;q=0.8"},
    )
    told = answer.json()
    assert (answer.status_code, told["code"]) == (403, "service-refused")
    assert f"<{allowed}>" in told["remedy"]
    assert other.requests == before


@pytest.mark.parametrize("spelling", ["\\u0053ERVICE", "\\U00000053ERVICE", "ſERVICE", "SERVICE\u00a0", "SERV\u0131CE"])
def test_other_spellings_are_no_keyword(federated: Served, other: Standin, spelling: str) -> None:
    before = list(other.requests)
    answer = federated.query(f"ASK {{ SERVICE <{other.base}/sparql> {{}} {spelling} <{other.base}/bad> {{}} }}")
    assert answer.status_code in (400, 403)
    assert other.requests == before


def test_the_word_alone_asks_nobody(federated: Served, other: Standin) -> None:
    before = list(other.requests)
    word = f"SERVICE <{other.base}/sparql> {{}}"
    assert federated.query(f'ASK {{ BIND("{word}" AS ?a) }} # {word}').json()["boolean"] is True
    assert other.requests == before


def test_names_inside_the_network_are_not_asked(federated: Served, other: Standin) -> None:
    before = list(other.requests)
    for host in ("localhost", "2130706433"):
        url = f"http://{host}:{other.server_port}/sparql"
        assert federated.wait_for(lambda line, url=url: line.get("url") == url)["event"] == "service-unusable"
        for silent in ("", "SILENT"):
            answer = federated.query(f"SELECT * {{ SERVICE {silent} <{url}> {{ ?s ?p ?o }} }}")
            assert answer.status_code == 403 and url in answer.text
    assert other.requests == before


@pytest.mark.parametrize("path", ["/redirect", "/fault", "/page"])
def test_a_fault_of_the_other_side_is_told(federated: Served, other: Standin, path: str) -> None:
    for form in ("SELECT *", "ASK"):
        answer = federated.query(ask(other, path, form))
        assert answer.status_code == 502
        assert f"{other.base}{path}" in answer.text and "secret" not in answer.text and "target" not in answer.text
    assert federated.query(ask(other, path, silent="SILENT")).status_code == 200
    assert other.count(path) == 3
    assert other.count("/target") == 0
    assert_serving(federated)


@pytest.mark.parametrize("silent", ["", "SILENT"])
def test_an_answer_that_is_cut_never_looks_whole(federated: Served, other: Standin, silent: str) -> None:
    answer = federated.query(ask(other, "/cut", silent=silent))
    assert answer.status_code == 502
    assert f"{other.base}/cut" in answer.text and "noted elsewhere" not in answer.text


def test_an_endpoint_that_is_not_there_is_told(federated: Served) -> None:
    listed = federated.query("ASK { SERVICE ?nowhere {} }").text
    (closed,) = re.findall(r"<(http://[\d.:]+/closed)>", listed)
    for url in (closed, "http://nobody.invalid/sparql"):
        answer = federated.query(f"SELECT * {{ SERVICE <{url}> {{ ?s ?p ?o }} }}")
        assert answer.status_code == 502 and url in answer.text
        assert "os error" not in answer.text and "lookup" not in answer.text


def test_an_endpoint_that_never_answers_is_left(federated: Served, other: Standin) -> None:
    with ThreadPoolExecutor(4) as pool:
        slow = [pool.submit(federated.query, f"{ask(other, '/silent-forever')} # {number}") for number in range(3)]
        while not other.count("/silent-forever"):
            pass
        # From another address, so that the share of one client is not what is tested.
        with httpx.Client(
            base_url=federated.url,
            timeout=PATIENCE,
            trust_env=False,
            transport=httpx.HTTPTransport(local_address="127.0.0.2"),
        ) as client:
            quick = client.get("/sparql", params={"query": "ASK { ?s ?p ?o }"})
            allowed = client.get("/sparql", params={"query": ask(other)})
        assert (quick.json(), allowed.status_code) == ({"head": {}, "boolean": True}, 200)
        # One client may keep one of the two processes, so its queries go one after the other.
        assert sum(not one.done() for one in slow) >= 2
        assert {one.result().status_code for one in slow} == {504}
    assert_serving(federated)


@pytest.mark.parametrize("path", ["/long", "/endless"])
def test_too_long_an_answer_is_refused(federated: Served, other: Standin, path: str) -> None:
    # Which limit an answer without end meets first depends on the machine.
    assert federated.query(ask(other, path)).status_code in ((422,) if path == "/long" else (422, 504))
    assert_serving(federated)


def test_a_client_that_leaves_takes_its_question_along(federated: Served, other: Standin) -> None:
    before = other.count("/silent-forever")
    query = quote(f"{ask(other, '/silent-forever')} # left")
    with socket.create_connection((federated.host, federated.port), timeout=PATIENCE) as connection:
        connection.sendall(f"GET /sparql?query={query} HTTP/1.1\r\nHost: a\r\nUser-Agent: leaves\r\n\r\n".encode())
        while other.count("/silent-forever") == before:
            pass
    assert federated.wait_for(lambda line: line.get("agent") == "leaves")["status"] == 499
    assert federated.query(ask(other)).status_code == 200


def read_limits(server: Served) -> dict[int, int]:
    """Read how many files each process of the server may open."""
    found = {}
    for worker in server.children():
        with contextlib.suppress(OSError):
            limits = Path(f"/proc/{worker}/limits").read_text()
            found[worker] = int(
                next(line for line in limits.splitlines() if line.startswith("Max open files")).split()[3]
            )
    return found


def wait_for_limits(server: Served, expected: list[int], gone: Iterable[int] = ()) -> list[int]:
    """Wait until these limits hold for the processes of the server, and some processes have gone."""
    deadline = time.monotonic() + PATIENCE
    while sorted((found := read_limits(server)).values()) != expected or set(found) & set(gone):
        assert time.monotonic() < deadline, f"the processes have the limits {found}"
    return list(found)


def test_only_the_processes_for_others_may_connect_and_they_are_swapped_and_stopped(other: Standin) -> None:
    with serve(*LIMITS, "--service", f"{other.base}/sparql") as server:
        assert server.query(ask(other)).status_code == 200
        before = wait_for_limits(server, [3, 3, 32, 32])
        server.process.send_signal(signal.SIGHUP)
        server.wait_for(lambda line: line["event"] == "swapped")
        assert server.query(ask(other)).status_code == 200
        after = wait_for_limits(server, [3, 3, 32, 32], gone=before)
        assert server.stop() == 0
    assert not [worker for worker in after if Path(f"/proc/{worker}").exists()]


def test_without_the_option_nobody_is_asked(other: Standin) -> None:
    before = list(other.requests)
    with serve(*LIMITS) as server:
        for silent in ("", "SILENT"):
            answer = server.query(ask(other, silent=silent))
            assert (answer.status_code, "SERVICE is not allowed here" in answer.text) == (403, True)
        wait_for_limits(server, [3, 3])
    assert other.requests == before


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("ftp://example.org/sparql", "https://example.org/sparql"),
        ("file:///etc/passwd", "https://example.org/sparql"),
        ("example.org/sparql", "https://example.org/sparql"),
        ("http:///sparql", "https://example.org/sparql"),
        ("http://example.org:99999/sparql", "https://example.org/sparql"),
        ("https://example.org/sparql#x", "Leave out #"),
        ("https://example.org/spa rql", "https://example.org/sparql"),
        ("https://example.org/>{", "https://example.org/sparql"),
        ("https://ex\u00e4mple.org/sparql", "ASCII"),
        ("https://%65xample.org/sparql", "ASCII"),
        ("https://ann:hidden@example.org/sparql", "open to all"),
        ("https://ann@example.org/sparql", "open to all"),
    ],
)
def test_what_is_no_plain_url_is_told_at_the_start(url: str, told: str) -> None:
    command = [COMMAND, "serve", "--port", "0", "--service", "https://example.org/good", "--service", url]
    done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE)
    assert done.returncode == 2
    assert told in " ".join(done.stderr.split()) and "--service" in done.stderr
    assert "Traceback" not in done.stderr and "hidden" not in done.stderr
