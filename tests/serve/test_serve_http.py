"""What HTTP leaves to care: where a body ends, dates, methods, caching, the public address, characters of XML."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from email.utils import parsedate_to_datetime
from xml.etree import ElementTree

import pytest
import rdflib
from served import COMMAND, PATIENCE, POST, Served, connect, read_to_end, serve

PUBLIC = "https://claims.example.org/kc/"


@pytest.fixture(scope="module")
def abroad() -> Iterator[Served]:
    """A server behind a proxy, far from Greenwich."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TZ", "XXX-14")
        with serve("--workers", "1", "--root-path", "/kc", "--public-url", PUBLIC.rstrip("/")) as served:
            yield served


def send(server: Served, *parts: bytes) -> bytes:
    """Send bytes and read until the server closes."""
    with connect(server) as connection:
        connection.sendall(b"".join(parts))
        return read_to_end(connection)


def assert_no_fault(server: Served) -> None:
    assert server.get("/healthz").status_code == 200
    assert [line for line in server.log if line["event"] == "fault"] == []


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
