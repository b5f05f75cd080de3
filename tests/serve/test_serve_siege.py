"""What many clients together, or one that asks much, may not do to the others."""

from __future__ import annotations

import asyncio
import http.client
import select
import signal
import socket
import sys
from asyncio.subprocess import PIPE
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing, contextmanager

import httpx
import pytest
from served import PATIENCE, POST, Served, connect, read_to_end, serve

from ketamine_claims.serve.pool import Worker

MIB = 1 << 20
BESIEGERS = [f"127.0.9.{number}" for number in range(1, 6)]
EVERYTHING = "SELECT%20*%20%7B%20%3Fs%20%3Fp%20%3Fo%20%7D"
ENDLESS = "SELECT%20(COUNT(*)%20AS%20%3Fn)%20%7B%3Fa%20%3Fb%20%3Fc.%3Fd%20%3Fe%20%3Ff.%3Fg%20%3Fh%20%3Fi%7D"


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
