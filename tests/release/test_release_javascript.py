"""JavaScript's libraries read a release: N3.js, jsonld.js, and Comunica, over a file and over an endpoint."""

from __future__ import annotations

import csv
import fcntl
import hashlib
import io
import math
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pyoxigraph as ox
import pytest

from ketamine_claims.answer import Answer
from ketamine_claims.queries import bind, find_query
from ketamine_claims.release.parts import GRAPH, Parts

TESTS = Path(__file__).resolve().parents[1]
sys.path.append(str(TESTS / "engines"))

from servers import serve_oxigraph  # noqa: E402

JAVASCRIPT = TESTS / "javascript"
EXPECTED = TESTS / "queries" / "expected"
OLDEST_NODE = 20
INSTALL_TIMEOUT = 900
RUN_TIMEOUT = 300
DIGITS = 12
# Between them: paths, aggregates, sub-queries, OPTIONAL, UNION, VALUES, NOT EXISTS, and an order by several keys.
QUERIES = (
    "bearing-by-directness",
    "claims-by-verdict",
    "claims-that-hang-on-few-votes",
    "claims-without-direct-support",
    "concept-tree",
    "conflicts-between-findings",
    "decisive-levels",
    "retracted-sources",
)


@pytest.fixture(scope="module")
def packages() -> Path:
    """The folder with the packages that package-lock.json pins, installed once and kept outside the checkout."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        pytest.skip("Node.js or npm is missing.")
    version = subprocess.run([node, "--version"], capture_output=True, text=True, check=True).stdout
    if int(version.lstrip("v").partition(".")[0]) < OLDEST_NODE:
        pytest.skip(f"Node.js {OLDEST_NODE} or later is missing.")
    wanted = [JAVASCRIPT / "package.json", JAVASCRIPT / "package-lock.json"]
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in wanted)).hexdigest()[:12]
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "ketamine-claims" / "receivers"
    folder = cache / f"javascript-{digest}"
    cache.mkdir(parents=True, exist_ok=True)
    with (cache / "javascript.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "complete").exists():
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            for path in wanted:
                shutil.copy(path, folder)
            try:
                install = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
                subprocess.run(install, check=True, capture_output=True, cwd=folder, timeout=INSTALL_TIMEOUT)
            except (subprocess.SubprocessError, OSError):
                shutil.rmtree(folder, ignore_errors=True)
                pytest.skip("The JavaScript packages could not be installed here.")
            (folder / "complete").touch()
    return folder


def run_node(packages: Path, *arguments: str | Path) -> str:
    done = subprocess.run(
        ["node", JAVASCRIPT / "read_release.mjs", *arguments],
        env={**os.environ, "NODE_PACKAGES": str(packages)},
        capture_output=True,
        text=True,
        timeout=RUN_TIMEOUT,
    )
    assert done.returncode == 0 and not done.stderr, done.stderr[-3000:]
    return done.stdout


def read_quads(text: str) -> list[ox.Quad]:
    return list(ox.parse(text.encode(), ox.RdfFormat.N_QUADS))


def compare(found: list[ox.Quad], wanted: Iterable[ox.Triple]) -> None:
    triples = set(wanted)
    assert len(found) == len(triples)
    assert {quad.triple for quad in found} == triples


@pytest.mark.parametrize(
    ("path", "media_type"), [("ketamine-claims.ttl", "text/turtle"), ("ketamine-claims.nt.gz", "application/n-triples")]
)
def test_n3_reads_one_graph(packages: Path, release: Path, parts: Parts, path: str, media_type: str):
    compare(read_quads(run_node(packages, "n3", release / "rdf" / path, media_type)), parts.triples)


def test_n3_reads_the_light_version(packages: Path, release: Path, parts: Parts):
    path = release / "rdf" / "ketamine-claims-light.ttl"
    compare(read_quads(run_node(packages, "n3", path, "text/turtle")), parts.construct("light"))


@pytest.mark.parametrize(
    ("path", "media_type"),
    [("ketamine-claims.trig.gz", "application/trig"), ("ketamine-claims.nq.gz", "application/n-quads")],
)
def test_n3_reads_named_graphs(packages: Path, release: Path, parts: Parts, path: str, media_type: str):
    quads = read_quads(run_node(packages, "n3", release / "rdf" / path, media_type))
    for part, triples in parts.graphs.items():
        compare([quad for quad in quads if quad.graph_name == ox.NamedNode(GRAPH + part)], triples)
    assert {quad.graph_name for quad in quads} == {
        ox.NamedNode(f"{GRAPH}{part}") for part in (*parts.graphs, "metadata")
    }


def test_n3_refuses_what_is_broken(packages: Path, tmp_path: Path):
    """That the other tests can fail: the parser is strict."""
    broken = tmp_path / "broken.ttl"
    broken.write_text("<https://example.org/a> a <https://example.org/b>")
    with pytest.raises(AssertionError, match=r"Expected|Error"):
        run_node(packages, "n3", broken, "text/turtle")


def test_jsonld_reads_all_triples(packages: Path, release: Path, parts: Parts):
    compare(read_quads(run_node(packages, "jsonld", release / "rdf" / "ketamine-claims.jsonld.gz")), parts.triples)


@pytest.mark.slow
def test_comunica_answers_over_a_file(packages: Path, release: Path, root: Path, tmp_path: Path):
    check_answers(packages, str(release / "rdf" / "ketamine-claims.ttl"), root, tmp_path)


@pytest.mark.slow
def test_comunica_answers_over_an_endpoint(packages: Path, root: Path, tmp_path: Path, parts: Parts):
    with serve_oxigraph(tmp_path) as server:
        server.add(parts.triples)
        check_answers(packages, server.query_url, root, tmp_path)


def check_answers(packages: Path, source: str, root: Path, folder: Path) -> None:
    """Ask the queries of the library as they stand, and compare with the rows that are pinned for them."""
    files = []
    for name in QUERIES:
        files.append(folder / f"{name}.rq")
        files[-1].write_text(bind(find_query(root, name), {}))
    printed = run_node(packages, "comunica", source, *files).splitlines()
    assert len(printed) == len(QUERIES)
    for name, line in zip(QUERIES, printed, strict=True):
        solutions = ox.parse_query_results(line.encode(), ox.QueryResultsFormat.JSON)
        assert isinstance(solutions, ox.QuerySolutions)
        columns = tuple(variable.value for variable in solutions.variables)
        found = Answer(variables=columns, rows=tuple(map(tuple, solutions))).write("csv")
        assert read_rows(found) == read_rows((EXPECTED / f"{name}.csv").read_text(encoding="utf-8")), name


def read_rows(text: str) -> list[list[str | float]]:
    """Read rows, numbers by value: engines spell them differently."""
    return [[read_cell(cell) for cell in row] for row in csv.reader(io.StringIO(text))]


def read_cell(cell: str) -> str | float:
    try:
        number = float(cell)
    except ValueError:
        return cell
    return float(f"{number:.{DIGITS}g}") if math.isfinite(number) else cell


def test_lock_names_no_registry():
    text = (JAVASCRIPT / "package-lock.json").read_text()
    assert '"resolved"' not in text and '"integrity"' in text
