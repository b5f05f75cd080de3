"""What many clients together, or one with odd requests, may not do to the others."""

from __future__ import annotations

import asyncio
import http.client
import select
import signal
import socket
import subprocess
import sys
from asyncio.subprocess import PIPE
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing, contextmanager
from email.utils import parsedate_to_datetime
from xml.etree import ElementTree

import httpx
import pytest
import rdflib
from served import COMMAND, PATIENCE, Served, read_to_end, serve

from ketamine_claims.serve.pool import Worker

PUBLIC = "https://claims.example.org/kc/"
MIB = 1 << 20
BESIEGERS = [f"127.0.9.{number}" for number in range(1, 6)]
EVERYTHING = "SELECT%20*%20%7B%20%3Fs%20%3Fp%20%3Fo%20%7D"
ENDLESS = "SELECT%20(COUNT(*)%20AS%20%3Fn)%20%7B%3Fa%20%3Fb%20%3Fc.%3Fd%20%3Fe%20%3Ff.%3Fg%20%3Fh%20%3Fi%7D"
POST = b"POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Type: application/sparql-query\r\n"


@pytest.fixture(scope="module")
def small() -> Iterator[Served]:
    """A server with few places for connections."""
    limits = ("--query-timeout", "3", "--connections", "20", "--client-connections", "6")
    with serve("--workers", "2", *limits) as served:
        yield served


@pytest.fixture(scope="module")
def roomy() -> Iterator[Served]:
    """A server with all the places and the patience that it has by default."""
    with serve("--workers", "2", "--client-workers", "2", "--cache-mib", "0") as served:
        yield served


@pytest.fixture(scope="module")
def crowded() -> Iterator[Served]:
    """A server with places for more clients than can be heard at once."""
    with serve("--workers", "1", "--connections", "500") as served:
        yield served


@pytest.fixture(scope="module")
def abroad() -> Iterator[Served]:
    """A server behind a proxy, far from Greenwich."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TZ", "XXX-14")
        with serve("--workers", "1", "--root-path", "/kc", "--public-url", PUBLIC.rstrip("/")) as served:
            yield served


def connect(server: Served, address: str = "127.0.0.1") -> socket.socket:
    connection = socket.socket()
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    connection.settimeout(PATIENCE)
    connection.bind((address, 0))
    connection.connect((server.host, server.port))
    return connection


def send(server: Served, *parts: bytes) -> bytes:
    """Send bytes and read until the server closes."""
    with connect(server) as connection:
        connection.sendall(b"".join(parts))
        return read_to_end(connection)


def assert_no_fault(server: Served) -> None:
    assert server.get("/healthz").status_code == 200
    assert [line for line in server.log if line["event"] == "fault"] == []


SIEGES = {
    "nothing": (b"", 0),
    "half a head": (b"GET / HTTP/1.1\r\nHost: a\r\n", 0),
    "idle": (b"GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n", 1),
    "no body": (POST + b"Content-Length: 10\r\nExpect: 100-continue\r\n\r\n", 1),
    "unread answer": (f"GET /sparql?query={EVERYTHING} HTTP/1.1\r\nHost: a\r\n\r\n".encode(), 1),
    "query": (f"GET /sparql?query={ENDLESS} HTTP/1.1\r\nHost: a\r\n\r\n".encode(), 0),
}


@pytest.mark.parametrize("kind", SIEGES)
def test_few_clients_cannot_take_all_places(small: Served, kind: str) -> None:
    """Each stays below its own limit; together they want more places than there are."""
    sent, answered = SIEGES[kind]
    with ExitStack() as stack:
        for number in range(25):
            connection = stack.enter_context(connect(small, BESIEGERS[number % 5]))
            connection.sendall(sent)
            # Where there is an answer, it shows that the server has come so far.
            assert len(connection.recv(answered)) == answered
        for number in range(8):
            # A new connection each.
            answer = httpx.get(f"{small.url}/api/queries?{number}", timeout=PATIENCE, trust_env=False)
            assert answer.status_code == 200


def test_who_has_few_places_keeps_them(small: Served) -> None:
    asked = f"GET /sparql?query={ENDLESS}%20%23few HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n".encode()
    with ExitStack() as stack:
        running = stack.enter_context(connect(small))
        running.sendall(asked)
        idle = http.client.HTTPConnection(small.host, small.port, PATIENCE, source_address=("127.0.0.2", 0))
        stack.enter_context(closing(idle))
        idle.request("GET", "/healthz")
        assert idle.getresponse().read()
        place = idle.sock.getsockname()
        for number in range(50):
            connection = stack.enter_context(connect(small, BESIEGERS[number % 5]))
            connection.sendall(SIEGES["idle"][0])
            assert connection.recv(1)
        idle.request("GET", "/healthz")
        assert idle.getresponse().read()
        assert idle.sock.getsockname() == place
        assert read_to_end(running).startswith(b"HTTP/1.1 504")


@contextmanager
def halt(server: Served) -> Iterator[None]:
    """Stop a server in the middle of its work, so that all that comes meanwhile comes at once."""
    server.process.send_signal(signal.SIGSTOP)
    try:
        yield
    finally:
        server.process.send_signal(signal.SIGCONT)


def crowd(server: Served, stack: ExitStack, number: int) -> list[socket.socket]:
    """Open connections, each from an address of its own."""
    addresses = (f"127.8.{at // 200}.{at % 200 + 1}" for at in range(number))
    return [stack.enter_context(connect(server, address)) for address in addresses]


ALIVE = b"GET /healthz HTTP/1.1\r\nHost: a\r\nUser-Agent: %b\r\n\r\n"


def test_two_connections_are_not_lost_to_a_crowd_of_single_ones(crowded: Served) -> None:
    with ExitStack() as stack:
        crowd(crowded, stack, 550)
        both = [stack.enter_context(connect(crowded)) for _ in range(2)]
        for newcomer in [connect(crowded, f"127.9.0.{number}") for number in range(1, 21)]:
            stack.enter_context(newcomer).sendall(ALIVE % b"crowd")
            assert newcomer.recv(12) == b"HTTP/1.1 200"
        for connection in both:
            connection.sendall(ALIVE % b"visitor")
            assert connection.recv(12) == b"HTTP/1.1 200"


def test_who_asks_amid_a_crowd_is_heard(crowded: Served) -> None:
    """Before as many others as there are places have been let in."""
    with ExitStack() as stack:
        with halt(crowded):
            connection = stack.enter_context(connect(crowded))
            connection.sendall(ALIVE % b"visitor")
            crowd(crowded, stack, 750)
        assert connection.recv(12) == b"HTTP/1.1 200"


def test_who_asks_amid_a_busy_crowd_is_heard(crowded: Served) -> None:
    """Rather than those who have had an answer and want more."""
    with ExitStack() as stack:
        busy = crowd(crowded, stack, 500)
        for connection in busy:
            connection.sendall(ALIVE % b"busy")
            while not connection.recv(65536).endswith(b"}"):
                pass
        with halt(crowded):
            for connection in busy:
                connection.sendall(ALIVE % b"busy" * 100)
            visitor = stack.enter_context(connect(crowded))
            visitor.sendall(ALIVE % b"visitor")
            for number in range(400):
                stack.enter_context(connect(crowded, f"127.{9 + number // 200}.0.{number % 200 + 1}"))
        assert visitor.recv(12) == b"HTTP/1.1 200"


def test_many_requests_of_one_client_wait_for_those_of_others(crowded: Served) -> None:
    with ExitStack() as stack:
        many = [stack.enter_context(connect(crowded, "127.0.9.1")) for _ in range(200)]
        other = stack.enter_context(connect(crowded))
        for connection in (*many, other):
            connection.sendall(ALIVE % b"before")
            while not connection.recv(65536).endswith(b"}"):
                pass
        with halt(crowded):
            for connection in many:
                connection.sendall(ALIVE % b"many")
            other.sendall(ALIVE % b"other")
        for connection in (*many, other):
            assert connection.recv(12) == b"HTTP/1.1 200"
        crowded.get("/healthz", user_agent="last")
        crowded.wait_for(lambda line: line.get("agent") == "last")
        order = [line["agent"] for line in crowded.log if line.get("agent") in ("many", "other")]
        assert len(order) == 201
        assert order.index("other") < 100


@pytest.mark.parametrize(
    ("sizes", "status"),
    [((1000, 1), 200), ((1001, 1), 400), ((3000, 256), 200), ((3000, 255), 400)],
    ids=["few", "too many", "long enough", "too short"],
)
@pytest.mark.parametrize("path", ["/sparql", "/healthz"])
def test_bodies_in_tiny_chunks_are_refused(server: Served, sizes: tuple[int, int], status: int, path: str) -> None:
    number, size = sizes
    text = b"ASK {} #".ljust(number * size, b"x")
    chunks = [b"%x\r\n%b\r\n" % (size, text[at : at + size]) for at in range(0, len(text), size)]
    with connect(server) as connection:
        head = POST.replace(b"/sparql", path.encode()) + b"Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
        connection.sendall(head + b"".join(chunks) + b"0\r\n\r\n")
        answer = read_to_end(connection)
    # Where the body is of no use, it is answered before, and the connection ends then.
    assert path == "/healthz" or answer.startswith(b"HTTP/1.1 %d" % status)
    assert_no_fault(server)


@pytest.mark.parametrize(("before", "status"), [(99, 303), (100, 406)])
def test_of_a_long_list_of_media_types_the_first_are_read(server: Served, before: int, status: int) -> None:
    accept = ",".join([*(f"a/b{number}" for number in range(before)), "text/turtle"])
    assert server.get("/claim/onset-speed", accept=accept).status_code == status


@pytest.mark.parametrize(
    ("addresses", "each", "too_many"),
    [(BESIEGERS[:1], 18, 1), (BESIEGERS, 14, 2)],
    ids=["one client", "all clients"],
)
def test_bodies_have_a_budget(roomy: Served, addresses: list[str], each: int, too_many: int) -> None:
    """16 MiB of one client or 64 MiB of all, the first 64 KiB of each body apart: for 17 and 68 of 1 MiB."""
    body = b"a=" + b"x" * (MIB - 2)
    form = b"POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\n"
    head = form + b"Content-Length: %d\r\n\r\n" % MIB
    with ExitStack() as stack:
        waiting = {stack.enter_context(connect(roomy, address)) for address in addresses for _ in range(each)}
        with ThreadPoolExecutor(8) as pool:
            list(pool.map(lambda connection: connection.sendall(head + body[:-1]), waiting))
        for _ in range(too_many):
            refused = select.select(list(waiting), [], [], PATIENCE)[0][0]
            waiting.remove(refused)
            answer = read_to_end(refused)
            assert answer.startswith(b"HTTP/1.1 503")
            assert b"retry-after: 5" in answer.lower() and b"connection: close" in answer.lower()
        # Meanwhile short requests find room.
        headers = {"Content-Type": "application/sparql-query"}
        assert roomy.client.post("/sparql", content="ASK {}", headers=headers).status_code == 200
        statuses = Counter[bytes]()
        for connection in waiting:
            connection.sendall(body[-1:])
            statuses[connection.recv(12)] += 1
        # All others are read to the end; such a form has no field named query.
        assert statuses == {b"HTTP/1.1 400": each * len(addresses) - too_many}
    # What they took was given back.
    assert roomy.client.post("/sparql", data={"query": "ASK {} #" + "x" * (MIB - 100)}).status_code == 200


def test_a_process_ends_with_an_answer_that_nobody_reads() -> None:
    """More than asyncio takes from it, by no more than the system keeps, so that all is written; a server that waited
    for such a process would never stop."""
    write = (
        "import sys; sys.stdout.write('x' * (2 * 1048576 + 65536 + 4096)); sys.stdout.flush(); print(file=sys.stderr)"
    )

    async def end() -> int:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-c", f"{write}; sys.stdin.read()"), stdin=PIPE, stdout=PIPE, stderr=PIPE, limit=MIB
        )
        assert process.stderr is not None
        assert await process.stderr.readline()
        return await asyncio.wait_for(Worker(process, 1).end(), PATIENCE)

    assert asyncio.run(end()) == -signal.SIGKILL


def test_each_query_that_ends_its_process_ends_only_that(roomy: Served) -> None:
    before = roomy.metric("workers_replaced_total")
    headers = {"Content-Type": "application/sparql-query"}

    def ask(number: int) -> int:
        text = f"ASK {'{' * 100_000}{'}' * 100_000} # {number}"
        return httpx.post(
            f"{roomy.url}/sparql", content=text, headers=headers, timeout=PATIENCE, trust_env=False
        ).status_code

    with ThreadPoolExecutor(4) as pool:
        statuses = Counter(pool.map(ask, range(40)))
    assert statuses == {422: 40}
    assert roomy.metric("workers_replaced_total") == before + 40
    # What asyncio says where the status of a process was lost.
    assert [line["message"] for line in roomy.log if "child process" in line.get("message", "")] == []


@pytest.mark.parametrize("method", [b"POST /sparql", b"GET /healthz", b"OPTIONS /sparql"])
def test_two_lengths_are_refused(server: Served, method: bytes) -> None:
    lengths = b"Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n"
    head = b" HTTP/1.1\r\nHost: a\r\nContent-Type: application/sparql-query\r\n"
    behind = b"GET /readyz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
    answer = send(server, method, head, lengths, b"6\r\nASK {}\r\n0\r\n\r\n", behind)
    assert answer.startswith(b"HTTP/1.1 400")
    assert b"connection: close" in answer.lower()
    assert answer.count(b"HTTP/1.1 ") == 1


@pytest.mark.parametrize(
    "since",
    [
        "Mon, 01 Jan 2024 00:00:00 +99999999999999",
        "Mon, 01 Jan 99999999999999999999 00:00:00 GMT",
        "Mon, 01 Jan 2024 00:00:00 +2400",
        "Mon, 01 Jan 2024 99:00:00 GMT",
        "Mon, 32 Jan 2024 00:00:00 GMT",
        "Mon, 01 Jan 0001 00:00:00 +2359",
        "Mon, 01 Jan 2024 00:00:00",
        "yesterday",
        ",",
    ],
)
def test_no_date_is_a_fault(server: Served, since: str) -> None:
    for path in ("/claim/onset-speed.ttl", "/.well-known/void", "/", "/static/site.css"):
        assert server.get(path, accept="*/*", if_modified_since=since).status_code in (200, 304)
    assert_no_fault(server)


def test_a_date_without_a_zone_is_one_of_greenwich(abroad: Served) -> None:
    changed = abroad.get("/.well-known/void").headers["Last-Modified"]
    assert changed.endswith(" GMT")
    assert abroad.get("/.well-known/void", if_modified_since=changed.replace("GMT", "-0000")).status_code == 304
    before = parsedate_to_datetime(changed).year - 1
    assert abroad.get("/.well-known/void", if_modified_since=f"Mon, 02 Jan {before} 00:00:00 -0000").status_code == 200


def test_who_leaves_amid_a_body_is_no_fault(server: Served) -> None:
    with connect(server) as connection:
        connection.sendall(POST + b"User-Agent: leaver\r\nContent-Length: 10\r\nExpect: 100-continue\r\n\r\n")
        assert connection.recv(12) == b"HTTP/1.1 100"
        connection.sendall(b"ASK")
    assert server.wait_for(lambda line: line.get("agent") == "leaver")["status"] == 499
    assert_no_fault(server)


def test_a_malformed_chunk_is_no_fault(server: Served) -> None:
    with connect(server) as connection:
        head = b"User-Agent: chunker\r\nTransfer-Encoding: chunked\r\nExpect: 100-continue\r\n\r\n"
        connection.sendall(POST + head)
        assert connection.recv(4096).startswith(b"HTTP/1.1 100")
        connection.sendall(b"3\r\nASK\r\nzz\r\n")
        assert read_to_end(connection).startswith(b"HTTP/1.1 400")
    assert server.wait_for(lambda line: line.get("agent") == "chunker")["status"] == 499
    assert_no_fault(server)


@pytest.mark.parametrize("path", ["/sparql", "/healthz", "/claim/onset-speed.html"])
def test_a_malformed_chunk_that_comes_with_the_head_is_no_fault(server: Served, path: str) -> None:
    answer = send(server, POST.replace(b"/sparql", path.encode()), b"Transfer-Encoding: chunked\r\n\r\nzz\r\n")
    assert answer.startswith(b"HTTP/1.1 400") and answer.count(b"HTTP/1.1") == 1
    assert_no_fault(server)


@pytest.mark.parametrize(
    ("path", "posts"),
    [
        ("/sparql", True),
        ("/editor", True),
        ("/claim/onset-speed", False),
        ("/claim/onset-speed.html", False),
        ("/static/site.css", False),
        ("/healthz", False),
    ],
)
def test_methods_are_told(server: Served, path: str, posts: bool) -> None:
    answer = server.client.options(path)
    expected = {"GET", "HEAD", "OPTIONS"} | ({"POST"} if posts else set())
    assert (answer.status_code, answer.content) == (204, b"")
    assert set(answer.headers["Allow"].split(", ")) == expected
    assert set(server.client.delete(path).headers["Allow"].split(", ")) == expected


@pytest.mark.parametrize("fixture", ["server", "abroad"])
def test_methods_of_the_server_are_told(request: pytest.FixtureRequest, fixture: str) -> None:
    answer = send(request.getfixturevalue(fixture), b"OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
    assert answer.startswith(b"HTTP/1.1 204")
    assert b"\r\nallow: get, head, post, options\r\n" in answer.lower()


def test_static_files_are_kept_for_good_by_their_mark(server: Served) -> None:
    page = server.get("/", accept="text/html").text
    marked = {part.split('"')[0] for part in page.split('"/')[1:] if part.startswith("static/")}
    assert marked
    for path in marked:
        name, _, mark = path.partition("?v=")
        assert mark
        answer = server.get(f"/{path}")
        assert answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"
        again = server.get(f"/{path}", if_none_match=answer.headers["ETag"])
        assert (again.status_code, again.headers["Cache-Control"]) == (304, answer.headers["Cache-Control"])
        # Of another edition, or by an address that will lead to another content.
        for other in (f"/{name}", f"/{name}?v=0123456789", f"/{path}&x", f"/{path}?"):
            assert server.get(other).headers["Cache-Control"] == "public, max-age=300"
    assert "max-age" not in server.get("/static/nothing.css?v=0").headers["Cache-Control"]


@pytest.mark.parametrize(
    "path", ["/sitemap.xml", "/robots.txt", "/.well-known/void", "/sparql", "/api/queries", "/api/openapi.json"]
)
def test_a_public_address_goes_before_what_the_client_says(abroad: Served, server: Served, path: str) -> None:
    told = abroad.get(path, accept="*/*", host="evil.example", x_forwarded_host="evil.example").text
    assert PUBLIC.rstrip("/") in told and "evil.example" not in told
    assert "http://named.example" in server.get(path, accept="*/*", host="named.example").text


@pytest.mark.parametrize(
    "options",
    [
        ("--public-url", "claims.example.org"),
        ("--public-url", "ftp://claims.example.org/"),
        ("--public-url", "https://"),
        ("--public-url", "https://a:b/"),
        ("--public-url", "https://user@claims.example.org/"),
        ("--public-url", "https://claims.example.org/?x"),
        ("--public-url", 'https://claims.example.org/"'),
        ("--public-url", "https://[claims/"),
        ("--public-url", "https://claims.example.org/kc/"),
        ("--public-url", "https://claims.example.org/", "--root-path", "/kc"),
    ],
)
def test_a_public_address_that_is_none_is_told(options: tuple[str, ...]) -> None:
    told = subprocess.run([COMMAND, "serve", *options], capture_output=True, text=True, timeout=PATIENCE)
    assert told.returncode == 2
    assert options[1] in told.stderr.replace("\n", "") and "Traceback" not in told.stderr


@pytest.mark.parametrize("escape", ["\\u0001", "\\u001F", "\\uFFFE", "\\uFFFF"])
def test_xml_is_refused_for_what_it_cannot_hold(server: Served, escape: str) -> None:
    table = f'SELECT ("a{escape}" AS ?text) {{}}'
    graph = f'CONSTRUCT {{ <urn:a> <urn:b> "a{escape}" }} {{}}'
    for query, name, other in ((table, "xml", "json"), (graph, "rdf", "jsonld")):
        answer = server.query(query, format=name)
        assert answer.status_code == 422
        assert f"format={other}." in answer.text
    character = chr(int(escape[2:], 16))
    assert server.query(table).json()["results"]["bindings"][0]["text"]["value"] == f"a{character}"
    triples = rdflib.Graph().parse(data=server.query(graph, format="jsonld").content, format="json-ld")
    assert [str(value) for value in triples.objects()] == [f"a{character}"]


def test_xml_holds_all_else(server: Served) -> None:
    text = "\t\n ä \u007f\u0080\ud7ff\ue000\ufffd\U0001f4a9\U0010ffff"
    escaped = "".join(f"\\U{ord(character):08X}" for character in text)
    answer = server.query(f'SELECT ("{escaped}" AS ?text) {{}}', format="xml")
    space = "{http://www.w3.org/2005/sparql-results#}"
    assert [one.text for one in ElementTree.fromstring(answer.content).iter(f"{space}literal")] == [text]
