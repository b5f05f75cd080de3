"""How a server starts, changes what it serves, and stops."""

from __future__ import annotations

import os
import re
import select
import shutil
import signal
import socket
import subprocess
import threading
from pathlib import Path

import pytest
from served import CHECKOUT, COMMAND, PATIENCE, Served, serve

PARTS = ("derived", "evidence", "ontology", "queries", "shapes")
QUICK = ("--workers", "2", "--query-timeout", "5")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A copy of the knowledge base, free to be changed."""
    for part in PARTS:
        shutil.copytree(CHECKOUT / part, tmp_path / part)
    shutil.copy(CHECKOUT / "claims.ttl", tmp_path)
    return tmp_path


def wait_until_ended(process: int) -> None:
    try:
        handle = os.pidfd_open(process)
    except ProcessLookupError:
        return
    try:
        assert select.select([handle], [], [], PATIENCE)[0], f"process {process} still runs"
    finally:
        os.close(handle)


def test_releases_are_swapped_without_losing_a_request(data: Path) -> None:
    ontology = data / "ontology" / "ketamine-claims.ttl"
    text = ontology.read_text()
    (old,) = re.findall(r'owl:versionInfo "([^"]+)"', text)
    version = "<https://w3id.org/ketamine-claims/ontology> <http://www.w3.org/2002/07/owl#versionInfo> ?version"
    ask = f"SELECT ?version {{ {version} }}"
    with serve(*QUICK, "--cache-mib", "0", data=data) as server:

        def read_version(number: int = 0) -> str:
            answer = server.query(f"{ask} # {number}")
            return str(answer.json()["results"]["bindings"][0]["version"]["value"])

        assert (read_version(), server.get("/readyz").json()["version"]) == (old, old)
        tag = server.get("/claim/onset-speed.ttl").headers["ETag"]
        swapped = threading.Event()
        seen: list[str] = []
        faults: list[Exception] = []

        def keep_asking() -> None:
            try:
                while not swapped.is_set():
                    seen.append(read_version(len(seen)))
                seen.append(read_version())
            except Exception as error:
                faults.append(error)

        asking = [threading.Thread(target=keep_asking) for _ in range(3)]
        for thread in asking:
            thread.start()
        (data / "claims.ttl").write_text("this is no Turtle")
        server.process.send_signal(signal.SIGHUP)
        fault = server.wait_for(lambda line: line["event"] == "swap-failed")
        assert "claims.ttl:1" in fault["reason"]
        assert read_version() == old
        shutil.copy(CHECKOUT / "claims.ttl", data)
        ontology.write_text(text.replace(f'owl:versionInfo "{old}"', 'owl:versionInfo "99.0.0"'))
        server.process.send_signal(signal.SIGHUP)
        server.wait_for(lambda line: line["event"] == "swapped")
        swapped.set()
        for thread in asking:
            thread.join(PATIENCE)
        assert not faults
        assert set(seen) == {old, "99.0.0"} and seen[-1] == "99.0.0"
        assert (read_version(), server.get("/readyz").json()["version"]) == ("99.0.0", "99.0.0")
        assert server.get("/claim/onset-speed.ttl", if_none_match=tag).status_code == 200


def test_workers_are_confined_replaced_and_stopped_with_the_server() -> None:
    with serve(*QUICK) as server:
        while server.metric("workers") < 2:
            pass
        for worker in server.children():
            limits = Path(f"/proc/{worker}/limits").read_text()
            files = next(line for line in limits.splitlines() if line.startswith("Max open files"))
            assert files.split()[3:5] == ["3", "3"]
            assert len(list(Path(f"/proc/{worker}/fd").iterdir())) == 3
            os.kill(worker, signal.SIGKILL)
        # Each of them may be taken once before it is missed.
        assert {server.query(f"ASK {{}} # {number}").status_code for number in range(2)} <= {200, 503}
        assert server.query("ASK {} # in the end").status_code == 200
        workers = server.children()
        with socket.create_connection((server.host, server.port), timeout=PATIENCE) as connection:
            connection.sendall(b"POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Type: application/sparql-query\r\n")
            connection.sendall(b"Content-Length: 6\r\nExpect: 100-continue\r\n\r\n")
            assert connection.recv(100).startswith(b"HTTP/1.1 100")
            server.process.send_signal(signal.SIGTERM)
            while accepts(server):
                pass
            connection.sendall(b"ASK {}")
            assert b"true" in b"".join(iter(lambda: connection.recv(65536), b""))
        assert server.process.wait(PATIENCE) == 0
        server.wait_for(lambda line: line["event"] == "stopped")
        for worker in workers:
            wait_until_ended(worker)


def accepts(server: Served) -> bool:
    try:
        socket.create_connection((server.host, server.port), timeout=PATIENCE).close()
    except ConnectionError:
        return False
    return True


def test_no_worker_outlives_a_server_that_was_killed() -> None:
    with serve(*QUICK) as server:
        assert server.query("ASK {}").status_code == 200
        workers = server.children()
        server.process.kill()
        for worker in workers:
            wait_until_ended(worker)


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([COMMAND, *arguments], capture_output=True, text=True, timeout=PATIENCE)


def test_an_address_in_use_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        told = run("serve", "--port", str(taken.getsockname()[1]))
    assert told.returncode == 2
    assert "already in use" in told.stderr and "--port" in told.stderr and "Traceback" not in told.stderr


def test_faulty_data_are_told_with_file_and_line(data: Path) -> None:
    (data / "claims.ttl").write_text("\nthis is no Turtle")
    told = run("--data", str(data), "serve", "--port", "0")
    assert told.returncode == 2
    assert "claims.ttl:2" in told.stderr.replace("\n", "") and "Traceback" not in told.stderr
