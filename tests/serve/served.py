"""Run the real command on a free loopback port and read its log."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx

CHECKOUT = Path(__file__).resolve().parents[2]
COMMAND = Path(sys.executable).parent / "ketamine-claims"
PATIENCE = 60.0
POST = b"POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Type: application/sparql-query\r\n"


class Served:
    """A server that runs.

    Attributes:
        url: Its address, without a slash at the end.
        client: A client that follows no redirects.
    """

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self.log: list[dict[str, Any]] = []
        self.other: list[str] = []
        self._more = threading.Condition()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        self.url = str(self.wait_for(lambda line: line["event"] == "listening")["url"]).rstrip("/")
        self.host, self.port = "127.0.0.1", int(self.url.rpartition(":")[2])
        self.client = httpx.Client(base_url=self.url, timeout=PATIENCE, trust_env=False)

    def _read(self) -> None:
        assert self.process.stderr is not None
        for line in self.process.stderr:
            with self._more:
                if line.startswith("{"):
                    self.log.append(json.loads(line))
                else:
                    self.other.append(line)
                self._more.notify_all()

    def wait_for(self, fits: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """Wait until the log has a line that fits."""

        def look() -> dict[str, Any] | None:
            return next((line for line in self.log if fits(line)), None)

        with self._more:
            found = self._more.wait_for(lambda: look() or self.process.poll() is not None, PATIENCE)
            line = look()
        assert found and line is not None, f"no such line in the log; the rest was {self.other}"
        return line

    def get(self, path: str, **headers: str) -> httpx.Response:
        return self.client.get(path, headers={key.replace("_", "-"): value for key, value in headers.items()})

    def query(self, text: str, accept: str = "application/sparql-results+json", **more: Any) -> httpx.Response:
        return self.client.get("/sparql", params={"query": text, **more}, headers={"Accept": accept})

    def metric(self, name: str) -> float:
        """Read one count without labels."""
        lines = self.get("/metrics").text.splitlines()
        return next(float(line.split()[1]) for line in lines if line.startswith(f"ketamine_claims_{name} "))

    def children(self) -> list[int]:
        """List the processes that the server has started."""
        path = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children")
        return [int(number) for number in path.read_text().split()]

    def stop(self) -> int:
        self.client.close()
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        return self.process.wait(PATIENCE)


@contextmanager
def serve(*options: str, data: Path | None = None) -> Iterator[Served]:
    """Run the command until the block ends."""
    command = [str(COMMAND), *(["--data", str(data)] if data else []), "serve", "--port", "0", "--on-demand", *options]
    environment = {key: value for key, value in os.environ.items() if key not in ("FORCE_COLOR", "COLUMNS")}
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environment) as process:
        try:
            served = Served(process)
            try:
                yield served
            finally:
                served.stop()
        finally:
            if process.poll() is None:
                process.kill()


def connect(server: Served, address: str = "127.0.0.1") -> socket.socket:
    """Connect from an address of this machine; so little is kept on the way that a client has to read its answer."""
    connection = socket.socket()
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    connection.settimeout(PATIENCE)
    connection.bind((address, 0))
    connection.connect((server.host, server.port))
    return connection


def read_to_end(connection: socket.socket) -> bytes:
    """Read what a connection gives until the server closes it."""
    parts = []
    try:
        while part := connection.recv(65536):
            parts.append(part)
    except ConnectionError:
        pass
    return b"".join(parts)
