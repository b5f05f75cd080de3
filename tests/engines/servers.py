"""Start SPARQL servers on the loopback address and load triples into them over HTTP."""

from __future__ import annotations

import shutil
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pyoxigraph as ox
import pytest
from java_tools import fetch_classpath, find_java

from ketamine_claims.convert import write_ntriples

TRIES = 600
WAIT = 0.1


class Server:
    """A SPARQL 1.1 endpoint with a graph store.

    Attributes:
        query_url: Where queries are sent.
        graph_url: Where triples are added to the default graph.
    """

    def __init__(self, query_url: str, graph_url: str) -> None:
        self.query_url = query_url
        self.graph_url = graph_url

    def add(self, triples: Iterable[ox.Triple]) -> None:
        """Add triples to the default graph."""
        headers = {"Content-Type": "application/n-triples"}
        request = urllib.request.Request(self.graph_url, write_ntriples(triples).encode(), headers, method="POST")
        with urllib.request.urlopen(request, timeout=60) as answer:
            assert answer.status in (200, 201, 204)


@contextmanager
def serve_oxigraph(folder: Path) -> Iterator[Server]:
    """Run Oxigraph's own server, empty and in memory; skip where it is not installed."""
    command = shutil.which("oxigraph", path=str(Path(sys.executable).parent)) or shutil.which("oxigraph")
    if command is None:
        pytest.skip("The Oxigraph server is missing.")
    port = _find_port()
    with _run([command, "serve", "--bind", f"127.0.0.1:{port}"], port, folder / "oxigraph.log"):
        yield Server(f"http://127.0.0.1:{port}/query", f"http://127.0.0.1:{port}/store?default")


@contextmanager
def serve_fuseki(folder: Path) -> Iterator[Server]:
    """Run Apache Jena Fuseki, empty and in memory; skip where Java or Maven is missing."""
    port = _find_port()
    fuseki = [find_java(), "-cp", fetch_classpath("jena"), "org.apache.jena.fuseki.main.cmds.FusekiMainCmd"]
    command = [*fuseki, "--localhost", f"--port={port}", "--mem", "--update", "/kc"]
    with _run(command, port, folder / "fuseki.log"):
        yield Server(f"http://127.0.0.1:{port}/kc/query", f"http://127.0.0.1:{port}/kc/data?default")


def _find_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def _run(command: list[str], port: int, log: Path) -> Iterator[None]:
    with log.open("w") as output, subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT) as process:
        try:
            _wait_until_ready(process, port, log)
            yield
        finally:
            process.terminate()


def _wait_until_ready(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    for _ in range(TRIES):
        try:
            socket.create_connection(("127.0.0.1", port), timeout=WAIT).close()
            return
        except OSError:
            pass
        try:
            process.wait(WAIT)
        except subprocess.TimeoutExpired:
            continue
        pytest.fail(f"The server ended while it started:\n{log.read_text()}")
    pytest.fail(f"The server did not answer within {TRIES * WAIT:.0f} s:\n{log.read_text()}")
