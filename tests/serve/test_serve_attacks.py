"""What may not break the server: each attack, with the others still served."""

from __future__ import annotations

import gzip
import http.client
import random
import socket
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from urllib.parse import quote

import httpx
import pytest
from served import PATIENCE, Served, connect, read_to_end

CARTESIAN = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
RUNAWAY_PATH = "SELECT (COUNT(*) AS ?n) { ?a (<urn:x>|!<urn:x>|^(<urn:x>|!<urn:x>))* ?b . ?c (<urn:x>|!<urn:x>)* ?d }"
EVERYTHING = "SELECT * { ?s ?p ?o . ?s ?q ?r }"
# Each step is eight times as long as the one before; the last would take 256 MiB.
STEPS = [f"BIND(CONCAT({', '.join([f'?x{step}'] * 8)}) AS ?x{step + 1})" for step in range(8)]
MEMORY = f"SELECT (STRLEN(?x8) AS ?n) {{ BIND('0123456789abcdef' AS ?x0) {' '.join(STEPS)} }}"


def read_status(answer: bytes) -> int:
    return int(answer.split(b" ", 2)[1])


def assert_serving(server: Served) -> None:
    assert server.query('ASK { ?s ?p "nobody says this" }').json()["boolean"] is False
    assert server.get("/healthz").status_code == 200


def test_a_query_without_end_is_ended(server: Served) -> None:
    before = server.metric("workers_replaced_total")
    answer = server.query(CARTESIAN)
    assert answer.status_code == 504
    assert "2 seconds" in answer.text
    assert server.metric("workers_replaced_total") == before + 1
    assert_serving(server)


def test_a_runaway_property_path_is_ended(server: Served) -> None:
    before = server.metric("workers_replaced_total")
    # It takes ever more memory and time; which limit it meets first depends on the machine.
    assert server.query(RUNAWAY_PATH).status_code in (422, 504)
    assert server.metric("workers_replaced_total") == before + 1
    assert_serving(server)


def test_a_client_that_keeps_asking_leaves_a_worker_to_others(server: Served) -> None:
    other = httpx.Client(
        base_url=server.url, timeout=PATIENCE, trust_env=False, transport=httpx.HTTPTransport(local_address="127.0.0.2")
    )
    with ThreadPoolExecutor(6) as pool, other:
        slow = [pool.submit(server.query, f"{CARTESIAN} # {number}") for number in range(6)]
        quick = other.get("/sparql", params={"query": "ASK { ?s ?p ?o }"})
        still_running = [one for one in slow if not one.done()]
        assert quick.json()["boolean"] is True
        assert still_running
        assert {one.result().status_code for one in slow} == {504}


def test_too_many_queries_are_told_to_come_back(server: Served) -> None:
    with ThreadPoolExecutor(16) as pool:
        answers = list(pool.map(server.query, (f"{CARTESIAN} # busy {number}" for number in range(16))))
    refused = [answer for answer in answers if answer.status_code == 503]
    assert {answer.status_code for answer in answers} == {503, 504}
    assert all(int(answer.headers["Retry-After"]) > 0 for answer in refused)
    assert_serving(server)


def test_a_long_answer_never_looks_whole(server: Served) -> None:
    answer = server.query(EVERYTHING)
    assert answer.status_code == 422
    assert "longer" in answer.text and "results" not in answer.text
    assert_serving(server)


@pytest.mark.parametrize("query", [MEMORY, f"ASK {'{' * 100_000}{'}' * 100_000}"], ids=["memory", "nesting"])
def test_a_query_that_takes_too_much_ends_alone(server: Served, query: str) -> None:
    headers = {"Content-Type": "application/sparql-query"}
    answer = server.client.post("/sparql", content=query, headers=headers)
    assert answer.status_code == 422
    assert_serving(server)


def test_a_long_query_is_refused_before_it_is_sent(server: Served) -> None:
    with connect(server) as connection:
        connection.sendall(b"POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Type: application/sparql-query\r\n")
        connection.sendall(b"Content-Length: 10485760\r\n\r\n")
        assert read_status(connection.recv(65536)) == 413


def test_a_long_query_in_pieces_is_refused_on_the_way(server: Served) -> None:
    piece = b"10000\r\n" + b" " * 0x10000 + b"\r\n"
    with connect(server) as connection:
        connection.sendall(b"POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Type: application/sparql-query\r\n")
        connection.sendall(b"Transfer-Encoding: chunked\r\n\r\n")
        # More than is allowed, less than 10 MB: the server answers and closes as soon as it has seen enough.
        connection.sendall(piece * 17)
        assert read_status(connection.recv(65536)) == 413
    assert_serving(server)


def test_a_long_address_is_refused(server: Served) -> None:
    answer = server.client.get(f"/sparql?query=ASK%7B%7D%23{'x' * 20_000}")
    assert answer.status_code == 414


def test_a_compressed_request_is_not_opened(server: Served) -> None:
    bomb = gzip.compress(b" " * 50_000_000)
    headers = {"Content-Type": "application/sparql-query", "Content-Encoding": "gzip"}
    answer = server.client.post("/sparql", content=bomb, headers=headers)
    assert answer.status_code == 415
    assert answer.headers["Accept-Encoding"] == "identity"


def test_a_header_bomb_is_refused(server: Served) -> None:
    with connect(server) as connection:
        connection.sendall(b"GET / HTTP/1.1\r\nHost: a\r\n")
        try:
            for number in range(200):
                connection.sendall(b"X-%d: %s\r\n" % (number, b"x" * 1000))
        except ConnectionError:
            pass
        assert read_status(read_to_end(connection) or b"HTTP/1.1 400 ") in (400, 431)
    assert_serving(server)


@pytest.mark.parametrize(
    ("sent", "statuses"),
    [
        (b"GET /sparql?query=%zz HTTP/1.1\r\nHost: a\r\n\r\n", {400}),
        (b"GET /sparql?query=%ff HTTP/1.1\r\nHost: a\r\n\r\n", {400}),
        (b"GET /claim/%zz%00 HTTP/1.1\r\nHost: a\r\n\r\n", {404}),
        (b"GET /../../etc/passwd HTTP/1.1\r\nHost: a\r\n\r\n", {404}),
        (b"GET /static/..%2f..%2fapp.py HTTP/1.1\r\nHost: a\r\n\r\n", {404}),
        (b"GET /static/%2e%2e/%2e%2e/app.py HTTP/1.1\r\nHost: a\r\n\r\n", {404}),
        (b"GET /static//etc/passwd HTTP/1.1\r\nHost: a\r\n\r\n", {404}),
        (b"GET /claim/..%2f..%2fclaims.ttl HTTP/1.1\r\nHost: a\r\n\r\n", {404}),
        (b"GET / HTTP/1.1\r\n\r\n", {400}),
        (b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", {400}),
        (b"\x16\x03\x01\x02\x00\x01\x00\r\n\r\n", {400}),
        (b"POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n", {400}),
        (
            b"POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            {400},
        ),
        (b"GET /sitemap.xml HTTP/1.1\r\nHost: <script>\r\n\r\n", {200, 400}),
    ],
)
def test_a_malformed_request_is_told_so(server: Served, sent: bytes, statuses: set[int]) -> None:
    with connect(server) as connection:
        connection.sendall(sent)
        answer = connection.recv(65536)
        assert read_status(answer) in statuses
        assert b"root:" not in answer and b"<script>" not in answer
    assert_serving(server)


@contextmanager
def listen() -> Iterator[tuple[int, threading.Event]]:
    """Listen on the loopback address, and tell whether anybody came."""
    came = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def accept() -> None:
            try:
                while True:
                    listening.accept()[0].close()
                    came.set()
            except OSError:
                pass

        threading.Thread(target=accept, daemon=True).start()
        yield listening.getsockname()[1], came
        # Whoever came before this connection has been seen once this one has.
        seen_before = came.is_set()
        socket.create_connection(listening.getsockname()).close()
        assert came.wait(PATIENCE)
        assert not seen_before, "the server made a connection"


SERVICES = [
    "SELECT * {{ SERVICE <http://127.0.0.1:{port}/> {{ ?s ?p ?o }} }}",
    "SELECT * {{ SERVICE SILENT <http://127.0.0.1:{port}/> {{ ?s ?p ?o }} }}",
    "SELECT * {{ VALUES ?where {{ <http://127.0.0.1:{port}/> }} sErViCe ?where {{ ?s ?p ?o }} }}",
    "PREFIX SERVICE: <http://127.0.0.1:{port}/> SELECT * {{ SERVICE#\nSERVICE:x {{ ?s ?p ?o }} }}",
    "SELECT * {{ FILTER(1 < 2) FILTER(?a<'>')SERVICE<http://127.0.0.1:{port}/>{{ ?s ?p ?o }} #'\n }}",
    "ASK {{ SERVICE <http://127.0.0.1:{port}/> {{ ?s ?p ?o }} }}",
    "ASK {{ SERVICE SILENT <http://127.0.0.1:{port}/> {{ ?s ?p ?o }} }}",
    "ASK {{ {{ SELECT * {{ ?s ?p ?o . FILTER EXISTS {{ SERVICE <http://127.0.0.1:{port}/> {{ ?s ?p ?o }} }} }} }} }}",
]


@pytest.mark.parametrize("query", SERVICES)
def test_no_query_makes_the_server_call_another(server: Served, query: str) -> None:
    with listen() as (port, came):
        answer = server.query(query.format(port=port))
        assert (answer.status_code, "SERVICE" in answer.text) == (403, True)
        assert not came.is_set()


@pytest.mark.parametrize(
    "query",
    [
        'SELECT ?service { BIND("SERVICE <http://e.org/> {}" AS ?service) } # SERVICE <http://e.org/> {}',
        "PREFIX service: <http://e.org/service/> ASK { ?s service:service <http://e.org/SERVICE> }",
    ],
)
def test_the_word_service_is_no_call(server: Served, query: str) -> None:
    assert server.query(query).status_code == 200


@pytest.mark.parametrize("clause", ["FROM", "FROM NAMED"])
def test_no_graph_is_fetched(server: Served, clause: str) -> None:
    with listen() as (port, came):
        query = f"SELECT * {clause} <http://127.0.0.1:{port}/data.ttl> {{ ?s ?p ?o }}"
        assert server.query(query).json()["results"]["bindings"] == []
        asked = {"query": "SELECT * { ?s ?p ?o }", "default-graph-uri": f"http://127.0.0.1:{port}/data.ttl"}
        answer = server.client.get("/sparql", params=asked, headers={"Accept": "application/sparql-results+json"})
        assert answer.json()["results"]["bindings"] == []
        assert not came.is_set()


@pytest.mark.parametrize(
    "update",
    ["CLEAR ALL", "LOAD <http://127.0.0.1:9/>", "INSERT DATA { <urn:a> <urn:b> 1 }", "DELETE WHERE { ?s ?p ?o }"],
)
def test_nothing_changes_the_data(server: Served, update: str) -> None:
    before = server.metric("triples")
    form = server.client.post("/sparql", data={"update": update})
    direct = server.client.post("/sparql", content=update, headers={"Content-Type": "application/sparql-update"})
    as_query = server.query(update)
    assert (form.status_code, direct.status_code, as_query.status_code) == (403, 403, 400)
    assert "updates are not allowed" in form.text.casefold()
    count = server.query("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }").json()["results"]["bindings"][0]["n"]["value"]
    assert float(count) == before


def test_slow_clients_are_let_go(server: Served) -> None:
    """As many as may connect send the beginning of a request and no more."""
    slow = []
    try:
        for number in range(200):
            # From two addresses, each of which alone has fewer places.
            connection = socket.create_connection(
                (server.host, server.port), timeout=PATIENCE, source_address=(f"127.0.0.{3 + number % 2}", 0)
            )
            connection.sendall(b"GET / HTTP/1.1\r\nHost: a\r\n")
            slow.append(connection)
        assert_serving(server)
        assert all(read_to_end(connection) == b"" for connection in slow)
    finally:
        for connection in slow:
            connection.close()


def test_a_slow_body_is_refused(server: Served) -> None:
    with connect(server) as connection:
        connection.sendall(b"POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Type: application/sparql-query\r\n")
        connection.sendall(b"Content-Length: 100\r\n\r\nASK")
        assert read_status(read_to_end(connection)) == 408
    assert_serving(server)


def test_a_body_that_nobody_asked_for_is_not_waited_for(server: Served) -> None:
    with connect(server) as connection:
        connection.sendall(b"POST /nothing HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n")
        assert read_status(connection.recv(65536)) == 405
        connection.settimeout(0.2)
        for _ in range(100):
            try:
                connection.sendall(b"x")
                if not connection.recv(65536):
                    return
            except TimeoutError:
                continue
            except ConnectionError:
                return
    pytest.fail("the connection was kept")


def test_a_client_that_does_not_read_is_let_go(server: Served) -> None:
    query = quote("SELECT * { ?s ?p ?o }")  # more than the system keeps for a connection
    with socket.socket() as connection:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        connection.settimeout(PATIENCE)
        connection.connect((server.host, server.port))
        request = f"GET /sparql?query={query} HTTP/1.1\r\nHost: a\r\nUser-Agent: never reads\r\n\r\n"
        connection.sendall(request.encode())
        line = server.wait_for(lambda line: line.get("agent") == "never reads")
        assert line["status"] == 200
        body = read_to_end(connection).partition(b"\r\n\r\n")[2]
        assert len(body) < line["bytes"]
    assert_serving(server)


def test_a_client_that_leaves_takes_its_query_along(server: Served) -> None:
    before = server.metric("workers_replaced_total")
    query = quote(f"{CARTESIAN} # left alone")
    with connect(server) as connection:
        connection.sendall(f"GET /sparql?query={query} HTTP/1.1\r\nHost: a\r\nUser-Agent: leaves\r\n\r\n".encode())
    line = server.wait_for(lambda line: line.get("agent") == "leaves")
    assert line["status"] == 499
    assert server.metric("workers_replaced_total") == before + 1


def test_every_answer_has_its_guards(server: Served) -> None:
    paths = [
        "/",
        "/agent/curators.html",
        "/claim/onset-speed.ttl",
        "/sparql",
        "/sparql?query=x",
        "/nothing",
        "/api/queries",
    ]
    for path in paths:
        headers = server.get(path, accept="*/*").headers
        policy = headers["Content-Security-Policy"]
        assert "frame-ancestors 'none'" in policy and "unsafe-inline" not in policy and "default-src 'none'" in policy
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Referrer-Policy"]
        assert "server" not in headers


STARTS = [
    "/sparql?query=",
    "/sparql?format=",
    "/api/queries/find-by-words?text=",
    "/api/queries/",
    "/claim/",
    "/static/",
]
STARTS += ["/queries/evidence-for?claim=", "/search?q=", "/ontology.", "/", "/.well-known/"]
PIECES = [
    "%00",
    "%ff",
    "%ED%A0%80",
    "%zz",
    "ASK{}",
    "%22",
    "'",
    "<",
    "..",
    "/",
    "%2e%2e%2f",
    "&",
    "=",
    "?",
    "+",
    "{",
    "}",
]
PIECES += ["%0d%0aX:1", "A" * 3000, "-1", "1e999", "9" * 21, "%F0%9F%92%A9", "a"]
ACCEPTS = ["*/*", "text/html", "text/turtle", "application/json", "x", "text/html;q=zz", "", ",,;q=", "*/*;q=0"]


def test_no_address_is_a_fault_of_the_server(server: Served) -> None:
    chance = random.Random(7)
    # As it stands, without the corrections that better clients make.
    with closing(http.client.HTTPConnection(server.host, server.port, timeout=PATIENCE)) as connection:
        for _ in range(300):
            path = chance.choice(STARTS) + "".join(chance.choices(PIECES, k=chance.randint(0, 4)))
            connection.request("GET", path, headers={"Accept": chance.choice(ACCEPTS)})
            response = connection.getresponse()
            response.read()
            assert response.status < 500, path
