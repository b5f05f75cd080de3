"""Measure the server beside others, over HTTP on the loopback address: requests a second and how long they take.

    python benchmarks/serve.py --fuseki 'JARS/*' --rdflib-endpoint VENV/bin/rdflib-endpoint

Each server holds the same triples and is asked the same queries: all SELECT and ASK queries of the library with their
default parameters, each as often as --rounds says, shuffled the same way, by 1, 16 and 128 clients that each wait for
an answer before they ask again. One server runs at a time. Ours is measured with its cache of answers and without.
Writes benchmarks/results/serve.json and serve.md. What is not installed is left out, and the result says so.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import platform
import random
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pyoxigraph as ox

from ketamine_claims import load
from ketamine_claims.files import write_text
from ketamine_claims.queries import bind, strip_header

RESULTS = Path(__file__).parent / "results"
BIN = Path(sys.executable).parent
CLIENTS = (1, 16, 128)
OURS = "ours"
FUSEKI = "org.apache.jena.fuseki.main.cmds.FusekiMainCmd"
START_TRIES = 600


@dataclass(frozen=True, slots=True)
class Server:
    """A server to be measured.

    Attributes:
        name: What the tables call it.
        command: Starts it; ``PORT`` and ``DATA`` (a file of N-Triples) are replaced.
        path: Where it takes queries.
        upload: Where it takes the data by POST; empty where it reads the file itself.
    """

    name: str
    command: tuple[str, ...]
    path: str
    upload: str = ""


@dataclass(slots=True)
class Load:
    """What clients saw: seconds of each answered request, how many failed, and seconds from first to last."""

    times: list[float]
    failed: int
    seconds: float

    def sum_up(self) -> dict[str, float]:
        """Give requests a second, median and 99th percentile in milliseconds."""
        if len(self.times) < 2:
            return {"answered": len(self.times), "failed": self.failed}
        cuts = statistics.quantiles(self.times, n=100, method="inclusive")
        return {
            "answered": len(self.times),
            "failed": self.failed,
            "per_second": round(len(self.times) / self.seconds, 1),
            "median_ms": round(1000 * cuts[49], 2),
            "p99_ms": round(1000 * cuts[98], 2),
        }


def list_servers(arguments: argparse.Namespace) -> list[Server]:
    """List the servers that can be started here."""
    ours = (str(BIN / "ketamine-claims"), "serve", "--port", "PORT", "--query-timeout", "60")
    found = [
        Server(OURS, ours, "/sparql"),
        Server("ours without cache", (*ours, "--cache-mib", "0"), "/sparql"),
    ]
    oxigraph = shutil.which("oxigraph", path=str(BIN))
    if oxigraph:
        command = (oxigraph, "serve", "--bind", "127.0.0.1:PORT")
        found.append(Server("Oxigraph's server", command, "/query", "/store?default"))
    if arguments.fuseki:
        command = ("java", "-Xmx2g", "-cp", arguments.fuseki, FUSEKI, "--localhost", "--port=PORT", "--mem", "/kc")
        found.append(Server("Fuseki", (*command[:-1], "--update", "/kc"), "/kc/query", "/kc/data?default"))
    if arguments.rdflib_endpoint:
        command = (arguments.rdflib_endpoint, "serve", "--host", "127.0.0.1", "--port", "PORT", "DATA")
        found.append(Server("rdflib-endpoint", command, "/"))
    return found


@contextmanager
def run(server: Server, data: Path, probe: str) -> Iterator[int]:
    """Run a server with the data in it; gives its port."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [part.replace("PORT", str(port)).replace("DATA", str(data)) for part in server.command]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            _wait(port, process)
            if server.upload:
                headers = {"Content-Type": "application/n-triples"}
                url = f"http://127.0.0.1:{port}{server.upload}"
                urllib.request.urlopen(urllib.request.Request(url, data.read_bytes(), headers, method="POST")).close()
            query = urllib.parse.urlencode({"query": probe})
            headers = {"Accept": "application/sparql-results+json"}
            url = f"http://127.0.0.1:{port}{server.path}?{query}"
            with urllib.request.urlopen(urllib.request.Request(url, headers=headers)) as answer:
                held = int(json.load(answer)["results"]["bindings"][0]["n"]["value"])
            if held != len(data.read_bytes().splitlines()):
                raise SystemExit(f"{server.name} holds {held} triples, which is not what it was given")
            yield port
        finally:
            process.terminate()


def _wait(port: int, process: subprocess.Popen[bytes]) -> None:
    for _ in range(START_TRIES):
        try:
            socket.create_connection(("127.0.0.1", port), timeout=0.1).close()
            return
        except OSError:
            if process.poll() is not None:
                raise SystemExit(f"{process.args} did not start") from None
            time.sleep(0.1)
    raise SystemExit(f"{process.args} did not answer")


async def ask(host: int, requests: list[bytes], clients: int, limit: float) -> Load:
    """Send all requests, by so many clients; stop after so many seconds."""
    loop = asyncio.get_running_loop()
    queue = iter(requests)
    load_seen = Load([], 0, 0.0)
    began = loop.time()

    async def be_client() -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", host)
        for request in queue:
            start = loop.time()
            if start - began > limit:
                break
            writer.write(request)
            status, stays = await read_answer(reader)
            if status == 200:
                load_seen.times.append(loop.time() - start)
            else:
                load_seen.failed += 1
            if not stays:
                writer.close()
                reader, writer = await asyncio.open_connection("127.0.0.1", host)
        writer.close()

    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(be_client()) for _ in range(clients)]
        _, late = await asyncio.wait(tasks, timeout=limit)
        for task in late:
            task.cancel()
    load_seen.failed += len(late)
    load_seen.seconds = loop.time() - began
    return load_seen


async def read_answer(reader: asyncio.StreamReader) -> tuple[int, bool]:
    """Read an answer to its end: gives its status and whether the connection stays."""
    head = (await reader.readuntil(b"\r\n\r\n")).lower()
    status = int(head.split(b" ", 2)[1])
    if b"\r\ntransfer-encoding: chunked" in head:
        while size := int((await reader.readuntil(b"\r\n")).split(b";")[0], 16):
            await reader.readexactly(size + 2)
        await reader.readuntil(b"\r\n")
    else:
        length = head.partition(b"\r\ncontent-length:")[2].split(b"\r\n", 1)[0]
        await reader.readexactly(int(length))
    return status, b"\r\nconnection: close" not in head


def write_requests(server: Server, queries: list[str], rounds: int) -> list[bytes]:
    """Write the requests in the order in which they are sent, the same for every server."""
    asked = [query for _ in range(rounds) for query in queries]
    random.Random(1).shuffle(asked)
    head = "Host: 127.0.0.1\r\nAccept: application/sparql-results+json\r\n\r\n"
    return [
        f"GET {server.path}?{urllib.parse.urlencode({'query': query})} HTTP/1.1\r\n{head}".encode() for query in asked
    ]


def write_report(result: dict[str, dict[str, dict[str, float]]], note: str) -> str:
    """Write the results as Markdown."""
    lines = ["# The server beside others", "", note, ""]
    for clients in CLIENTS:
        lines += [f"## {clients} client{'s' if clients > 1 else ''}", ""]
        lines += [
            "| server | requests a second | ratio | median, ms | 99 %, ms | failed |",
            "|---|---|---|---|---|---|",
        ]
        first = result["ours without cache"][str(clients)].get("per_second", 0.0)
        for name, loads in result.items():
            seen = loads[str(clients)]
            speed = seen.get("per_second", 0.0)
            ratio = f"{speed / first:.2f}" if first else "–"
            cells = (name, speed, ratio, seen.get("median_ms", "–"), seen.get("p99_ms", "–"), seen["failed"])
            lines.append(f"| {' | '.join(map(str, cells))} |")
        lines.append("")
    return "\n".join(lines)


def main() -> None:
    """Measure and write the results."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fuseki", help="class path of Jena Fuseki")
    parser.add_argument("--rdflib-endpoint", help="command of rdflib-endpoint, in an environment of its own")
    parser.add_argument("--rounds", type=int, default=5, help="how often each query is asked")
    parser.add_argument("--limit", type=float, default=30.0, help="seconds for each server and number of clients")
    arguments = parser.parse_args()
    # So that the servers end with this process.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    kb = load()
    queries = [strip_header(bind(query, {})) for query in kb.queries if query.form in ("SELECT", "ASK")]
    probe = "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }"
    result: dict[str, dict[str, dict[str, float]]] = {}
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data.nt"
        data.write_bytes(kb.store.dump(format=ox.RdfFormat.N_TRIPLES, from_graph=ox.DefaultGraph()) or b"")
        for server in list_servers(arguments):
            with run(server, data, probe) as port:
                requests = write_requests(server, queries, arguments.rounds)
                # Once before the clock runs, so that no server is measured while it warms up.
                asyncio.run(ask(port, requests[: len(queries)], 2, arguments.limit))
                result[server.name] = {
                    str(clients): asyncio.run(ask(port, requests, clients, arguments.limit)).sum_up()
                    for clients in CLIENTS
                }
                print(server.name, result[server.name], flush=True)
    machine = f"{platform.machine()}, {os.cpu_count()} processors, Python {platform.python_version()}"
    load_average = ", ".join(f"{one:.1f}" for one in os.getloadavg())
    note = (
        f"{len(queries)} queries, {arguments.rounds} rounds, {len(kb)} triples; {machine}; clients and servers share "
        f"it; load average at the end {load_average}. Ratios are to ours without cache. At most {arguments.limit:g} s "
        "each: requests that had not been answered by then count as failed, once for each client."
    )
    RESULTS.mkdir(exist_ok=True)
    write_text(RESULTS / "serve.json", json.dumps({"note": note, "result": result}, indent=1) + "\n")
    write_text(RESULTS / "serve.md", write_report(result, note))


if __name__ == "__main__":
    main()
