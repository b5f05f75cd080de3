"""Releases arrive in a store whole or not at all, whatever the store does meanwhile."""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import urllib.request
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlencode

import pytest
from store_proxy import Asked, Forward, Proxy, Said, lose, once, run_proxy, say
from typer.testing import CliRunner

from ketamine_claims.cli import app
from ketamine_claims.errors import DataError, QueryError
from ketamine_claims.release.push import Method, Pushed, State, push
from ketamine_claims.release.push_http import Client, Credentials, PushError, check_address, read_credentials
from ketamine_claims.release.push_options import Layout, find_addresses
from ketamine_claims.release.push_read import read_release
from ketamine_claims.release.push_store import RemoteStore

TESTS = Path(__file__).resolve().parents[1]
sys.path.append(str(TESTS / "engines"))

from servers import Server, serve_fuseki, serve_oxigraph  # noqa: E402

BASE = "https://w3id.org/ketamine-claims/"
GRAPH = f"{BASE}graph/"
VERSION = f"<{BASE}ontology> <http://www.w3.org/2002/07/owl#versionInfo>"
XSD = "http://www.w3.org/2001/XMLSchema#"
ASSERTED = 130
NAMES = {"SPARQL_USER": "", "SPARQL_PASSWORD": "", "SPARQL_TOKEN": ""}


def write_release(folder: Path, version: str) -> Path:
    """Write what push reads of a release, by hand."""
    value = f'<{BASE}finding/x> <{BASE}ontology#value> "-0.10"^^<{XSD}decimal>'
    after = f'<{BASE}finding/x> <{BASE}ontology#timepoint> "PT24H"^^<{XSD}duration>'
    label = "http://www.w3.org/2000/01/rdf-schema#label"
    lines = [f"{line} <{GRAPH}asserted> ." for line in (value, after)]
    lines += [f'<{BASE}finding/{n}> <{label}> "{version} é {n}"@en <{GRAPH}asserted> .' for n in range(ASSERTED - 2)]
    lines += [f"<{BASE}finding/{n}> <{BASE}ontology#supports> <{BASE}claim/y> <{GRAPH}derived> ." for n in range(7)]
    lines += [f'{VERSION} "{version}" <{GRAPH}{part}> .' for part in ("derived", "ontology", "metadata")]
    (folder / "rdf").mkdir(parents=True)
    data = gzip.compress("".join(f"{line}\n" for line in lines).encode(), mtime=0)
    (folder / "rdf" / "ketamine-claims.nq.gz").write_bytes(data)
    (folder / "SHA256SUMS").write_text(f"{hashlib.sha256(data).hexdigest()}  rdf/ketamine-claims.nq.gz\n")
    return folder


@pytest.fixture(scope="module")
def old(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_release(tmp_path_factory.mktemp("old"), "1.0.0")


@pytest.fixture(scope="module")
def new(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_release(tmp_path_factory.mktemp("new"), "2.0.0")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with serve_oxigraph(tmp_path_factory.mktemp("oxigraph")) as running:
        yield running.query_url.removesuffix("/query")


@pytest.fixture
def proxy(server: str, old: Path) -> Iterator[Proxy]:
    """A store that serves the old release, behind a proxy."""
    post(f"{server}/update", "DROP ALL", "application/sparql-update")
    send(server, old)
    with run_proxy(server) as running:
        yield running


def post(url: str, body: str, kind: str) -> bytes:
    request = urllib.request.Request(url, body.encode(), {"Content-Type": kind, "Accept": "application/json, */*"})
    with urllib.request.urlopen(request, timeout=60) as reply:
        return bytes(reply.read())


def count_graphs(url: str) -> dict[str, int]:
    query = "SELECT ?g (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g"
    request = urllib.request.Request(
        f"{url}/query?{urlencode({'query': query})}", headers={"Accept": "application/sparql-results+json"}
    )
    with urllib.request.urlopen(request, timeout=60) as reply:
        rows = json.load(reply)["results"]["bindings"]
    return {row["g"]["value"].removeprefix(GRAPH): int(row["n"]["value"]) for row in rows if "g" in row}


def find_versions(url: str) -> set[str]:
    """Ask which versions the three small graphs say they are."""
    query = f"SELECT DISTINCT ?v WHERE {{ GRAPH ?g {{ {VERSION} ?v }} FILTER(!CONTAINS(STR(?g), '#')) }}"
    request = urllib.request.Request(
        f"{url}/query?{urlencode({'query': query})}", headers={"Accept": "application/sparql-results+json"}
    )
    with urllib.request.urlopen(request, timeout=60) as reply:
        return {row["v"]["value"] for row in json.load(reply)["results"]["bindings"]}


WHOLE = {"asserted": ASSERTED, "derived": 8, "ontology": 1, "metadata": 1}


def send(
    url: str,
    folder: Path,
    method: Method = Method.auto,
    *,
    waits: list[float] | None = None,
    batch: int = 20,
    credentials: Credentials = Credentials(),  # noqa: B008 (frozen)
    timeout: int = 60,
    resume: bool = False,
    layout: Layout = Layout.oxigraph,
) -> Pushed:
    """Push with a clock that only takes notes."""
    client = Client(credentials, timeout, sleep=[].append if waits is None else waits.append)
    store = RemoteStore(client, find_addresses(url, layout), batch)
    return push(read_release(folder), store, method, resume=resume)


def is_insert(asked: Asked) -> bool:
    return asked.update.startswith("INSERT DATA")


def is_move(asked: Asked) -> bool:
    return "MOVE" in asked.update


def is_put(asked: Asked) -> bool:
    return asked.method == "PUT"


def count_inserted(asked: list[Asked]) -> int:
    return sum(one.update.count(" .\n") for one in asked if is_insert(one))


@pytest.mark.slow
@pytest.mark.parametrize(("serve", "layout"), [(serve_oxigraph, "oxigraph"), (serve_fuseki, "fuseki")])
def test_real_release_arrives_in_real_stores(
    release: Path, runner: CliRunner, tmp_path: Path, serve: Callable[[Path], Iterator[Server]], layout: str
) -> None:
    lines = gzip.decompress((release / "rdf" / "ketamine-claims.nq.gz").read_bytes()).decode().splitlines()
    sent = {line.rpartition(" <")[0]: line.rpartition(" <")[2][:-3].removeprefix(GRAPH) for line in lines}
    with serve(tmp_path) as running:  # type: ignore[attr-defined]
        url = running.query_url.removesuffix("/query")
        arguments = ["push", url, "--store", layout, "--release", str(release)]
        for method in ("auto", "update", "gsp"):
            done = runner.invoke(app, [*arguments, "--method", method], env=NAMES)
            assert done.exit_code == 0, done.output
            assert done.stdout.count("  replaced") == 4 and "number and digest" in done.stdout
            assert count_graphs(url) == Counter(line.rpartition(" <")[2][:-3].removeprefix(GRAPH) for line in lines)
            again = runner.invoke(app, [*arguments, "--method", method], env=NAMES)
            assert again.stdout.count("was there already") == 4, again.output
            # One triple more makes the next method do its work again in every graph.
            spoil = " ".join(f"GRAPH <{GRAPH}{part}> {{ <urn:a> <urn:b> <urn:c> }}" for part in set(sent.values()))
            post(f"{url}/update", f"INSERT DATA {{ {spoil} }}", "application/sparql-update")


def test_values_arrive_as_they_were_meant(proxy: Proxy, new: Path) -> None:
    pushed = send(proxy.url, new)
    assert count_graphs(proxy.upstream) == WHOLE and find_versions(proxy.upstream) == {"2.0.0"}
    assert [(one.graph.removeprefix(GRAPH), one.state) for one in pushed.outcomes] == [
        (part, State.replaced) for part in sorted(WHOLE)
    ]
    assert pushed.together


def test_digest_can_be_computed_by_anyone(proxy: Proxy, new: Path) -> None:
    (metadata,) = (one for one in send(proxy.url, new).outcomes if one.graph.endswith("metadata"))
    assert metadata.digest == hashlib.sha256(f'{VERSION} "2.0.0"'.encode()).hexdigest()


def test_digest_counts_values_not_spellings(proxy: Proxy, new: Path) -> None:
    (asserted,) = (one for one in send(proxy.url, new).outcomes if one.graph.endswith("asserted"))
    label = "http://www.w3.org/2000/01/rdf-schema#label"
    lines = [
        f'<{BASE}finding/x> <{BASE}ontology#value> "-0.1"^^<{XSD}decimal>',
        f'<{BASE}finding/x> <{BASE}ontology#timepoint> "P1D"^^<{XSD}duration>',
        *(f'<{BASE}finding/{n}> <{label}> "2.0.0 é {n}"@en' for n in range(ASSERTED - 2)),
    ]
    total = sum(int(hashlib.sha256(line.encode()).hexdigest(), 16) for line in lines) % 2**256
    assert asserted.digest == f"{total:064x}"


def watch(proxy: Proxy, url: str) -> list[set[str]]:
    """Look at the graphs after each request, and give the list of the versions seen; each must be whole."""
    seen: list[set[str]] = []

    def look(asked: Asked, forward: Forward) -> Said | None:
        said = forward(asked)
        graphs = count_graphs(url)
        assert {part: graphs.get(part) for part in WHOLE} == WHOLE
        seen.append(find_versions(url))
        return said

    proxy.rules = [look]
    return seen


@pytest.mark.parametrize("method", [Method.auto, Method.update])
def test_readers_see_the_old_or_the_new_release_and_nothing_between(proxy: Proxy, new: Path, method: Method) -> None:
    seen = watch(proxy, proxy.upstream)
    send(proxy.url, new, method)
    assert len(seen) == len(proxy.asked) and seen[0] == {"1.0.0"} and seen[-1] == {"2.0.0"}
    assert {len(versions) for versions in seen} == {1}
    assert set(count_graphs(proxy.upstream)) == set(WHOLE)


@pytest.mark.slow
def test_readers_of_fuseki_see_nothing_between_either(old: Path, new: Path, tmp_path: Path) -> None:
    with serve_fuseki(tmp_path) as running:
        url = running.query_url.removesuffix("/query")
        send(url, old, layout=Layout.fuseki)
        with run_proxy(url) as proxy:
            seen = watch(proxy, url)
            send(f"{proxy.url}/kc", new, layout=Layout.fuseki)
            assert len(seen) == len(proxy.asked) and seen[0] == {"1.0.0"} and seen[-1] == {"2.0.0"}
            assert {len(versions) for versions in seen} == {1} and count_graphs(url) == WHOLE


def test_pushing_again_writes_nothing(proxy: Proxy, old: Path) -> None:
    pushed = send(proxy.url, old)
    assert {one.state for one in pushed.outcomes} == {State.there}
    assert not [asked for asked in proxy.asked if asked.writes]


def test_only_what_differs_is_replaced(proxy: Proxy, old: Path) -> None:
    update = f"DELETE DATA {{ GRAPH <{GRAPH}ontology> {{ {VERSION} '1.0.0' }} }}"
    post(f"{proxy.upstream}/update", update, "application/sparql-update")
    states = {one.graph.removeprefix(GRAPH): one.state for one in send(proxy.url, old).outcomes}
    assert states == {**dict.fromkeys(WHOLE, State.there), "ontology": State.replaced}


def test_dry_run_changes_nothing(proxy: Proxy, new: Path, runner: CliRunner) -> None:
    arguments = ["push", proxy.url, "--store", "oxigraph", "--release", str(new), "--dry-run"]
    done = runner.invoke(app, arguments, env=NAMES)
    assert done.exit_code == 0 and done.stdout.count("would be replaced") == 4 and "Nothing was changed." in done.stdout
    assert not [asked for asked in proxy.asked if asked.writes] and find_versions(proxy.upstream) == {"1.0.0"}


def test_store_without_graph_store_protocol_gets_batches(proxy: Proxy, new: Path) -> None:
    proxy.rules = [say(404, is_put, b"no such page")]
    send(proxy.url, new)
    sizes = [one.update.count(" .\n") for one in proxy.asked if is_insert(one)]
    assert max(sizes) == 20 and sum(sizes) == sum(WHOLE.values()) and find_versions(proxy.upstream) == {"2.0.0"}


def test_store_without_updates_gets_graphs(proxy: Proxy, new: Path) -> None:
    proxy.rules = [say(405, lambda asked: bool(asked.update))]
    assert not send(proxy.url, new).together
    assert {one.graph for one in proxy.asked if is_put(one)} == {GRAPH + part for part in WHOLE}
    assert find_versions(proxy.upstream) == {"2.0.0"}


def test_gsp_alone_needs_no_updates(proxy: Proxy, new: Path) -> None:
    send(proxy.url, new, Method.gsp)
    assert not [one for one in proxy.asked if one.update] and count_graphs(proxy.upstream) == WHOLE


@pytest.mark.parametrize("status", [400, 415, 500])
def test_store_that_unpacks_nothing_gets_plain_bodies(proxy: Proxy, new: Path, status: int) -> None:
    proxy.rules = [say(status, lambda asked: "content-encoding" in asked.headers)]
    send(proxy.url, new, Method.gsp)
    packed = ["content-encoding" in asked.headers for asked in proxy.asked if is_put(asked)]
    assert packed == [True, False, False, False, False] and find_versions(proxy.upstream) == {"2.0.0"}


def test_store_that_takes_updates_as_forms_only(proxy: Proxy, new: Path) -> None:
    proxy.rules = [say(415, lambda asked: asked.headers.get("content-type") == "application/sparql-update")]
    send(proxy.url, new, Method.update)
    assert find_versions(proxy.upstream) == {"2.0.0"}


@pytest.mark.parametrize("status", [400, 501])
def test_store_that_cannot_move(proxy: Proxy, new: Path, status: int) -> None:
    proxy.rules = [say(status, is_move, b"MOVE is not supported")]
    send(proxy.url, new)
    assert find_versions(proxy.upstream) == {"2.0.0"} and count_graphs(proxy.upstream) == WHOLE


def test_batches_shrink_until_the_store_takes_them(proxy: Proxy, new: Path) -> None:
    proxy.rules = [say(413, lambda asked: is_insert(asked) and asked.update.count(" .\n") > 6)]
    send(proxy.url, new, Method.update)
    assert find_versions(proxy.upstream) == {"2.0.0"}


def test_one_triple_too_large_is_an_error(proxy: Proxy, new: Path) -> None:
    proxy.rules = [say(413, is_insert, b"Payload Too Large")]
    with pytest.raises(PushError, match=r"refused the update with status 413: Payload Too Large\. Send less"):
        send(proxy.url, new, Method.update)
    assert find_versions(proxy.upstream) == {"1.0.0"}


def test_store_that_cuts_its_answers(proxy: Proxy, new: Path) -> None:
    most = 60

    def cut(asked: Asked, forward: Forward) -> Said | None:
        said = forward(asked)
        if said.headers.get("Content-Type") != "application/sparql-results+json":
            return said
        document = json.loads(said.body)
        document["results"]["bindings"] = document["results"]["bindings"][:most]
        return Said(said.status, json.dumps(document).encode(), said.headers)

    proxy.rules = [cut]
    send(proxy.url, new)
    assert find_versions(proxy.upstream) == {"2.0.0"}


def test_busy_store_is_asked_again(proxy: Proxy, new: Path) -> None:
    waits: list[float] = []
    proxy.rules = [once(say(429, is_put, Retry_After="7")), once(say(503, is_move))]
    send(proxy.url, new, waits=waits)
    assert waits == [7.0, 1.0] and find_versions(proxy.upstream) == {"2.0.0"}


def test_store_that_stays_busy_is_given_up(proxy: Proxy, new: Path) -> None:
    waits: list[float] = []
    proxy.rules = [say(503, is_insert, b"<h1>Overloaded</h1>")]
    with pytest.raises(PushError, match=r"status 503: Overloaded\. .*--resume"):
        send(proxy.url, new, Method.update, waits=waits)
    assert waits == [1.0, 2.0, 4.0] and find_versions(proxy.upstream) == {"1.0.0"}


@pytest.mark.parametrize("when", [is_put, is_insert])
@pytest.mark.parametrize("after", [False, True])
def test_broken_connection_is_tried_again(proxy: Proxy, new: Path, when: Callable[[Asked], bool], after: bool) -> None:
    waits: list[float] = []
    proxy.rules = [once(lose(when, after=after))]
    send(proxy.url, new, Method.auto if when is is_put else Method.update, waits=waits)
    assert waits == [1.0] and find_versions(proxy.upstream) == {"2.0.0"} and count_graphs(proxy.upstream) == WHOLE


def test_lost_reply_to_the_last_step_is_no_failure(proxy: Proxy, new: Path) -> None:
    proxy.rules = [lose(is_move, after=True)]
    send(proxy.url, new)
    assert sum(map(is_move, proxy.asked)) == 1 and find_versions(proxy.upstream) == {"2.0.0"}


def test_last_step_that_never_arrived_is_taken_on_resuming(proxy: Proxy, new: Path) -> None:
    proxy.rules = [once(lose(is_move))]
    with pytest.raises(PushError, match=r"the last step failed: .* broke off.*--resume"):
        send(proxy.url, new)
    assert find_versions(proxy.upstream) == {"1.0.0"}
    proxy.asked.clear()
    send(proxy.url, new, resume=True)
    assert not [one for one in proxy.asked if is_put(one) or is_insert(one)]
    assert find_versions(proxy.upstream) == {"2.0.0"} and count_graphs(proxy.upstream) == WHOLE


@pytest.mark.parametrize("resume", [True, False])
def test_failure_midway_and_another_run(proxy: Proxy, new: Path, resume: bool) -> None:
    inserts: list[int] = []

    def fail_at_the_fourth(asked: Asked, _: Forward) -> Said | None:
        if is_insert(asked):
            inserts.append(1)
        return Said(500, b"disk full") if len(inserts) == 4 and is_insert(asked) else None

    proxy.rules = [fail_at_the_fourth]
    with pytest.raises(PushError, match=r"status 500: disk full\. .*--resume"):
        send(proxy.url, new, Method.update)
    assert find_versions(proxy.upstream) == {"1.0.0"} and count_graphs(proxy.upstream)["asserted#staging"] == 60
    proxy.asked.clear()
    send(proxy.url, new, Method.update, resume=resume)
    assert count_inserted(proxy.asked) == sum(WHOLE.values()) - (60 if resume else 0)
    assert find_versions(proxy.upstream) == {"2.0.0"} and count_graphs(proxy.upstream) == WHOLE


def test_killed_and_resumed(proxy: Proxy, new: Path) -> None:
    command = [sys.executable, "-m", "ketamine_claims", "push", proxy.url, "--store", "oxigraph", "--release", str(new)]
    command += ["--method", "update", "--batch", "20"]
    running: list[subprocess.Popen[str]] = []
    started = threading.Event()

    def kill(asked: Asked, _: Forward) -> Said | None:
        if sum(map(is_insert, proxy.asked)) == 3 and started.wait(60):
            os.kill(running[0].pid, signal.SIGKILL)
        return None

    proxy.rules = [kill]
    environment = {**os.environ, **NAMES}
    with subprocess.Popen(command, env=environment, text=True, stderr=subprocess.PIPE) as process:
        running.append(process)
        started.set()
        assert process.wait(60) == -signal.SIGKILL
    proxy.rules = []
    proxy.asked.clear()
    staged = count_graphs(proxy.upstream)["asserted#staging"]
    assert staged in (40, 60) and find_versions(proxy.upstream) == {"1.0.0"}
    done = subprocess.run([*command, "--resume"], env=environment, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    # The store may still have been at the third batch when it was counted.
    assert count_inserted(proxy.asked) in (sum(WHOLE.values()) - 40, sum(WHOLE.values()) - 60)
    assert find_versions(proxy.upstream) == {"2.0.0"} and count_graphs(proxy.upstream) == WHOLE


def test_what_another_release_left_is_not_mixed_in(proxy: Proxy, new: Path) -> None:
    left = f"INSERT DATA {{ GRAPH <{GRAPH}asserted#staging> {{ <urn:a> <urn:b> <urn:c> }} }}"
    post(f"{proxy.upstream}/update", left, "application/sparql-update")
    send(proxy.url, new, Method.update, resume=True)
    assert count_graphs(proxy.upstream) == WHOLE


def test_what_an_earlier_push_left_of_a_graph_in_place_is_tidied(proxy: Proxy, old: Path) -> None:
    left = f"INSERT DATA {{ GRAPH <{GRAPH}asserted#staging> {{ <urn:a> <urn:b> <urn:c> }} }}"
    post(f"{proxy.upstream}/update", left, "application/sparql-update")
    send(proxy.url, old)
    assert count_graphs(proxy.upstream) == WHOLE


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (lambda text: text.replace('"2.0.0 é 7"', '"2.0.0 é 8x"'), "but not the same"),
        (lambda text: text.partition("\n")[2], f"{ASSERTED - 1} triples instead of {ASSERTED}"),
    ],
)
def test_store_that_keeps_something_else_is_found_out(
    proxy: Proxy, new: Path, spoil: Callable[[str], str], told: str
) -> None:
    def change(asked: Asked, forward: Forward) -> Said | None:
        if not (is_put(asked) and asked.graph == f"{GRAPH}asserted#staging"):
            return None
        text = spoil(gzip.decompress(asked.body).decode())
        headers = {"content-type": "application/n-triples"}
        return forward(Asked("PUT", asked.path, headers, text.encode()))

    proxy.rules = [change]
    with pytest.raises(PushError, match=told):
        send(proxy.url, new)
    assert find_versions(proxy.upstream) == {"1.0.0"} and not any(map(is_move, proxy.asked))


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (say(401, lambda _: True, b"who?"), r"status 401: who\? Set SPARQL_USER and SPARQL_PASSWORD, or SPARQL_TOKEN"),
        (say(403, lambda _: True), "status 403. Those credentials may not write"),
        (say(404, lambda _: True, b"nothing here"), r"status 404: nothing here\. Check the address; --store"),
        (say(302, lambda _: True, Location="https://elsewhere.example/"), "status 302.*never sent after a redirection"),
        (say(500, lambda _: True, b"boom"), "status 500: boom"),
    ],
)
def test_refusals_are_one_clear_message(proxy: Proxy, new: Path, said: object, told: str) -> None:
    proxy.rules = [said]  # type: ignore[list-item]
    with pytest.raises(PushError, match=told):
        send(proxy.url, new)


@pytest.mark.parametrize("body", [b"<html>Welcome</html>", b"", b'{"head": {"vars": ["p", "n"'])
def test_answers_that_are_none(proxy: Proxy, new: Path, body: bytes) -> None:
    proxy.rules = [say(200, lambda _: True, body, Content_Type="application/sparql-results+json")]
    with pytest.raises(QueryError, match="did not answer with SPARQL results"):
        send(proxy.url, new)


def test_slow_store_is_a_time_out(proxy: Proxy, new: Path) -> None:
    release = threading.Event()

    def wait(asked: Asked, _: Forward) -> Said | None:
        release.wait(30)
        return None

    proxy.rules = [wait]
    try:
        with pytest.raises(PushError, match=r"did not reply within 1 seconds\. Raise --timeout"):
            send(proxy.url, new, timeout=1)
    finally:
        release.set()


def test_store_that_is_away(new: Path) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        with pytest.raises(PushError, match=r"cannot be reached: .*refused"):
            send(f"http://127.0.0.1:{unused.getsockname()[1]}", new)


def test_credentials_go_with_every_request_and_into_no_message(proxy: Proxy, new: Path, runner: CliRunner) -> None:
    arguments = ["push", proxy.url, "--store", "oxigraph", "--release", str(new)]
    secret = "s3cr3t-token"

    def echo(asked: Asked, _: Forward) -> Said | None:
        return Said(403, f"not for {asked.headers['authorization']}".encode()) if asked.writes else None

    proxy.rules = [echo]
    done = runner.invoke(app, arguments, env={**NAMES, "SPARQL_TOKEN": secret})
    assert done.exit_code == 2 and secret not in done.output and "not for Bearer ***" in done.stderr
    assert {asked.headers["authorization"] for asked in proxy.asked} == {f"Bearer {secret}"}
    proxy.asked.clear()
    proxy.rules = []
    runner.invoke(app, arguments, env={**NAMES, "SPARQL_USER": "ann", "SPARQL_PASSWORD": "pass word"})
    assert {asked.headers["authorization"] for asked in proxy.asked} == {"Basic YW5uOnBhc3Mgd29yZA=="}
    assert find_versions(proxy.upstream) == {"2.0.0"}


def test_digest_challenge_is_met(proxy: Proxy, new: Path) -> None:
    def challenge(asked: Asked, _: Forward) -> Said | None:
        given = asked.headers.get("authorization", "")
        if not given.startswith("Digest "):
            return Said(401, b"", {"WWW-Authenticate": 'Digest realm="SPARQL", nonce="abc", qop="auth"'})
        fields = urllib.request.parse_keqv_list(urllib.request.parse_http_list(given.removeprefix("Digest ")))
        first = hashlib.md5(b"ann:SPARQL:word").hexdigest()
        second = hashlib.md5(f"{asked.method}:{asked.path}".encode()).hexdigest()
        whole = f"{first}:abc:{fields['nc']}:{fields['cnonce']}:auth:{second}"
        return None if fields["response"] == hashlib.md5(whole.encode()).hexdigest() else Said(401)

    proxy.rules = [challenge]
    send(proxy.url, new, credentials=Credentials("ann", "word"))
    assert find_versions(proxy.upstream) == {"2.0.0"}
    with pytest.raises(PushError, match=r"cannot be reached: .*digest|status 401"):
        send(proxy.url, new, credentials=Credentials("ann", "wrong"))


@pytest.mark.parametrize("url", ["http://store.example/kc", "http://10.0.0.1/kc", "http://localhost.example/kc"])
def test_credentials_are_not_sent_in_the_clear(url: str) -> None:
    with pytest.raises(PushError, match=r"not encrypted.*--plain-http"):
        check_address(url, Credentials(token="x"))
    check_address(url, Credentials())
    check_address(url, Credentials(token="x"), plain=True)
    check_address(url.replace("http:", "https:"), Credentials(token="x"))


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.9.9.9", "[::1]"])
def test_credentials_may_go_to_this_machine(host: str) -> None:
    check_address(f"http://{host}:7878/query", Credentials(token="x"))


def test_no_proxy_comes_between_us_and_this_machine(proxy: Proxy, new: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    send(proxy.url, new, credentials=Credentials(token="x"))
    assert proxy.asked and all(asked.path.startswith("/") for asked in proxy.asked)


@pytest.mark.parametrize(
    ("environment", "told"),
    [
        ({"SPARQL_USER": "ann"}, "only one of SPARQL_USER and SPARQL_PASSWORD"),
        ({"SPARQL_PASSWORD": "x"}, "only one of"),
        ({"SPARQL_USER": "ann", "SPARQL_PASSWORD": "x", "SPARQL_TOKEN": "y"}, "both SPARQL_USER and SPARQL_TOKEN"),
    ],
)
def test_half_credentials_are_refused(environment: dict[str, str], told: str) -> None:
    with pytest.raises(PushError, match=told):
        read_credentials(environment)


@pytest.mark.parametrize("url", ["ftp://store.example/", "store.example", "http://"])
def test_no_address(url: str, new: Path, runner: CliRunner) -> None:
    done = runner.invoke(app, ["push", url, "--release", str(new)], env=NAMES)
    assert done.exit_code == 2 and "is no address of a store" in done.stderr


def test_password_in_the_address_is_refused_and_not_repeated(new: Path, runner: CliRunner) -> None:
    done = runner.invoke(app, ["push", "https://ann:secret@store.example/kc", "--release", str(new)], env=NAMES)
    assert done.exit_code == 2 and "secret" not in done.output and "https://***@store.example/kc" in done.stderr


def test_release_that_was_changed_is_not_sent(proxy: Proxy, tmp_path: Path, runner: CliRunner) -> None:
    folder = write_release(tmp_path / "changed", "3.0.0")
    with gzip.open(folder / "rdf" / "ketamine-claims.nq.gz", "at") as file:
        file.write("<urn:a> <urn:b> <urn:c> <urn:d> .\n")
    with pytest.raises(DataError, match="not the file whose sum stands in SHA256SUMS"):
        read_release(folder)
    done = runner.invoke(app, ["push", proxy.url, "--release", str(tmp_path)], env=NAMES)
    assert done.exit_code == 2 and "so it is no release" in done.stderr and proxy.asked == []


def test_blank_nodes_are_refused_before_anything_is_sent(proxy: Proxy, tmp_path: Path) -> None:
    folder = write_release(tmp_path / "blank", "3.0.0")
    data = gzip.compress(f"_:a <urn:b> <urn:c> <{GRAPH}asserted> .\n".encode(), mtime=0)
    (folder / "rdf" / "ketamine-claims.nq.gz").write_bytes(data)
    (folder / "SHA256SUMS").write_text(f"{hashlib.sha256(data).hexdigest()}  rdf/ketamine-claims.nq.gz\n")
    with pytest.raises(PushError, match="has blank nodes"):
        send(proxy.url, folder)
    assert proxy.asked == []


def test_layouts_are_those_of_the_documentation() -> None:
    text = (TESTS.parent / "docs" / "integrate.md").read_text(encoding="utf-8")
    rows = [line for line in text.splitlines() if line.startswith("| `--store ")]
    found = {}
    for row in rows:
        name, url, query, update, graph_store = (cell.strip(" `") for cell in row.split("|")[1:6])
        found[name.removeprefix("--store ")] = (url, query, update, graph_store)
    assert found.keys() == {layout.value for layout in Layout} - {"generic"}
    for name, (url, *told) in found.items():
        addresses = find_addresses(url, Layout(name))
        assert [addresses.query, addresses.update, addresses.graph_store] == told
