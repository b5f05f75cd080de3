"""The recipes of docs/integrate.md work as they stand, and Jena reads every RDF file without a warning."""

from __future__ import annotations

import csv
import gzip
import io
import json
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pyoxigraph as ox
import pytest

from ketamine_claims.release.parts import GRAPH, Parts

TESTS = Path(__file__).resolve().parents[1]
sys.path.append(str(TESTS / "engines"))

import java_tools  # noqa: E402
from java_tools import fetch_classpath, find_java, run_java  # noqa: E402
from servers import _find_port, _run, serve_fuseki  # noqa: E402

POM = Path(__file__).parent / "receivers" / "pom.xml"
RUN_CYPHER = TESTS / "java" / "RunCypher.java"
RECIPES = (TESTS.parent / "docs" / "integrate.md").read_text(encoding="utf-8")
KC = "https://w3id.org/ketamine-claims/ontology#"
CLAIM = "https://w3id.org/ketamine-claims/claim/onset-speed"
MEMORY_STORE = """
@prefix rep: <http://www.openrdf.org/config/repository#> .
@prefix sail: <http://www.openrdf.org/config/sail#> .
@prefix sr: <http://www.openrdf.org/config/repository/sail#> .
[] a rep:Repository ; rep:repositoryID "kc" ; rep:repositoryImpl [
  rep:repositoryType "openrdf:SailRepository" ; sr:sailImpl [ sail:sailType "openrdf:MemoryStore" ] ] .
"""

Shell = Callable[[str, str, str], str]


def find_blocks(heading: str, language: str) -> list[str]:
    """Give the blocks of code in one language below a heading."""
    (section,) = re.findall(rf"^## {re.escape(heading)}\n(.*?)(?=^## |\Z)", RECIPES, re.DOTALL | re.MULTILINE)
    return re.findall(rf"^```{language}\n(.*?)^```$", section, re.DOTALL | re.MULTILINE)


@pytest.fixture
def place(release: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder in which ``release`` is the release, as the recipes say; the working folder of the test."""
    (tmp_path / "release").symlink_to(release)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def shell(place: Path) -> Shell:
    if shutil.which("curl") is None or shutil.which("bash") is None:
        pytest.skip("curl or bash is missing.")

    def run(command: str, host: str, instead: str) -> str:
        assert host in command
        line = ["bash", "-e", "-o", "pipefail", "-c", command.replace(host, instead)]
        done = subprocess.run(line, cwd=place, capture_output=True, text=True, timeout=120)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    return run


@pytest.fixture
def own_pom(monkeypatch: pytest.MonkeyPatch) -> None:
    """Java tools come from the pom of this folder."""
    monkeypatch.setattr(java_tools, "POM", POM)


def count_graphs(table: str) -> dict[str, int]:
    return {row["graph"].removeprefix(GRAPH): int(row["triples"]) for row in csv.DictReader(io.StringIO(table))}


def count_quads(release: Path) -> dict[str, int]:
    """Count the triples of each named graph in the release, without a library."""
    lines = gzip.decompress((release / "rdf" / "ketamine-claims.nq.gz").read_bytes()).decode().splitlines()
    return dict(Counter(line.rpartition(f"<{GRAPH}")[2].removesuffix("> .") for line in lines))


def test_fuseki_takes_the_release(release: Path, place: Path, shell: Shell, parts: Parts):
    start, load, replace = find_blocks("Apache Jena Fuseki", "sh")
    assert "--mem --update /kc" in start  # as serve_fuseki starts it, from Maven's jars
    with serve_fuseki(place) as server:
        host = server.query_url.removeprefix("http://").partition("/")[0]
        table = shell(load, "localhost:3030", host)
        # What Fuseki tells of the upload comes first.
        assert count_graphs(table[table.index("graph,triples") :]) == count_quads(release)
        shell(replace, "localhost:3030", host)
        ask = f"curl --silent --get --data-urlencode 'query=SELECT (COUNT(*) AS ?n) {{ ?s ?p ?o }}' {server.query_url}"
        answer = json.loads(shell(ask, host, host))
        assert answer["results"]["bindings"][0]["n"]["value"] == str(len(parts.triples))


@contextmanager
def serve_rdf4j(folder: Path) -> Iterator[str]:
    """Run RDF4J's server with an empty repository ``kc``; give host and port. GraphDB answers at the same paths."""
    jars = fetch_classpath("rdf4j")
    (war,) = Path(jars).parent.glob("*.war")
    port = _find_port()
    java = [find_java(), f"-Dorg.eclipse.rdf4j.appdata.basedir={folder / 'rdf4j'}", "-cp", jars]
    command = [*java, "org.eclipse.jetty.runner.Runner", "--host", "127.0.0.1", "--port", str(port), str(war)]
    with _run(command, port, folder / "rdf4j.log"):
        yield f"127.0.0.1:{port}"


@pytest.mark.slow
@pytest.mark.usefixtures("own_pom")
def test_graphdb_recipe_over_the_rdf4j_protocol(release: Path, place: Path, shell: Shell, parts: Parts):
    (load,) = find_blocks("GraphDB", "sh")
    config = place / "repo-config.ttl"
    config.write_text(MEMORY_STORE)
    create = f"curl --fail --silent -X PUT -H 'Content-Type: text/turtle' --data-binary @{config} http://localhost:7200"
    with serve_rdf4j(place) as host:
        shell(f"{create}/repositories/kc", "localhost:7200", host)
        wanted = count_quads(release)
        assert count_graphs(shell(load, "localhost:7200", host)) == wanted
        size = shell("curl --fail --silent http://localhost:7200/repositories/kc/size", "localhost:7200", host)
        assert int(size) == sum(wanted.values())
        # A query that names no graph sees them all: claims stand in one, the labels of their types in another.
        query = place / "types.rq"
        query.write_text(
            "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>\n"
            f"SELECT (COUNT(DISTINCT ?claim) AS ?n) {{ ?claim a <{KC}Claim> ; <{KC}claimType>/rdfs:label ?type }}"
        )
        ask = f"curl --fail --silent -G -H 'Accept: text/csv' --data-urlencode query@{query} http://localhost:7200"
        found = shell(f"{ask}/repositories/kc", "localhost:7200", host).split()
    assert found == ["n", str(sum(t.object.value == f"{KC}Claim" for t in parts.graphs["asserted"]))]


def test_graphdb_configuration_names_the_repository_of_the_recipe():
    (text,) = find_blocks("GraphDB", "turtle")
    said = {
        (quad.predicate.value.rpartition("#")[2], quad.object.value)
        for quad in ox.parse(text.encode(), ox.RdfFormat.TURTLE)
        if isinstance(quad.object, ox.Literal)
    }
    assert ("repositoryID", "kc") in said and ("ruleset", "empty") in said
    assert "/repositories/kc" in find_blocks("GraphDB", "sh")[0]


@pytest.mark.slow
@pytest.mark.usefixtures("own_pom")
def test_neo4j_takes_the_graph(release: Path, place: Path):
    recipe = place / "recipe.cypher"
    load, ask = find_blocks("A Biolink graph in Neo4j", "cypher")
    checks = place / "checks.cypher"
    checks.write_text(
        "MATCH (n) RETURN n.id AS node, labels(n) AS labels, n.name AS name, n.xref AS xref ORDER BY node;\n"
        "MATCH (s)-[e]->(o) RETURN e.id AS edge, s.id AS subject, type(e) AS predicate, o.id AS object, "
        "e.negated AS negated, e.publications AS publications, e.supporting_lines AS supporting ORDER BY edge;\n"
    )
    recipe.write_text(load)
    (place / "ask.cypher").write_text(ask)
    # Twice, since a second run shall change nothing.
    files = [recipe, recipe, checks, place / "ask.cypher"]
    done = run_java("neo4j", RUN_CYPHER, place / "neo4j", release / "kgx", *files)
    assert done.returncode == 0, done.stderr[-3000:]
    rows = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    nodes, edges = read_table(release / "kgx" / "nodes.tsv"), read_table(release / "kgx" / "edges.tsv")
    assert [row for row in rows if "node" in row] == [
        {
            "node": node["id"],
            "labels": sorted(
                {"biolink:NamedThing", *node["category"].split("|")}, key=lambda label: label != "biolink:NamedThing"
            ),
            "name": node["name"],
            "xref": node["xref"].split("|") if node["xref"] else None,
        }
        for node in sorted(nodes, key=lambda node: node["id"])
    ]
    assert [row for row in rows if "edge" in row] == [
        {
            "edge": edge["id"],
            "subject": edge["subject"],
            "predicate": edge["predicate"],
            "object": edge["object"],
            "negated": edge["negated"] == "true",
            "publications": edge["publications"].split("|") if edge["publications"] else None,
            "supporting": int(edge["supporting_lines"]),
        }
        for edge in sorted(edges, key=lambda edge: edge["id"])
    ]
    names = {node["id"]: node["name"] for node in nodes}
    told = [row for row in rows if "claim" in row]
    assert {row["claim"] for row in told} == {edge["id"] for edge in edges if names[edge["subject"]] == "ketamine"}
    assert [row["supporting"] for row in told] == sorted((row["supporting"] for row in told), reverse=True)


def read_table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def run_python(heading: str, capsys: pytest.CaptureFixture[str]) -> list[str]:
    (recipe,) = find_blocks(heading, "python")
    exec(compile(recipe, "docs/integrate.md", "exec"), {})
    return capsys.readouterr().out.splitlines()


@pytest.mark.usefixtures("place")
def test_pandas_counts_what_the_graph_says(parts: Parts, capsys: pytest.CaptureFixture[str]):
    pytest.importorskip("pandas")
    printed = run_python("pandas", capsys)
    retracted = {t.subject for t in parts.triples if t.predicate.value == f"{KC}retracted" and t.object.value == "true"}
    gone = {t.subject for t in parts.triples if t.predicate.value == f"{KC}source" and t.object in retracted}
    assert gone
    for column in ("supports", "qualifies", "finds_no_effect_for", "disputes"):
        words = column.split("_")
        predicate = KC + words[0] + "".join(word.title() for word in words[1:])
        linked = {t.subject for t in parts.triples if t.predicate.value == predicate and t.object.value == CLAIM}
        assert f"{column} {len(linked - gone)}" in printed


@pytest.mark.usefixtures("place")
def test_wikidata_items_are_those_of_the_concepts(parts: Parts, capsys: pytest.CaptureFixture[str]):
    printed = run_python("Wikidata", capsys)
    items: dict[ox.Triple, set[str]] = {}
    for triple in parts.triples:
        if triple.predicate.value.endswith("core#exactMatch") and "www.wikidata.org/entity/" in triple.object.value:
            items.setdefault(triple.subject, set()).add(triple.object.value)
    wanted = {
        f"{item} {triple.subject.value}"
        for triple in parts.triples
        if triple.predicate.value in (f"{KC}subject", f"{KC}object")
        for item in items.get(triple.object, ())
    }
    assert wanted and set(printed) == wanted


def test_riot_has_nothing_to_say(release: Path, tmp_path: Path):
    files = []
    for path in [*release.glob("rdf/*"), release / "description.ttl"]:
        if path.name.removesuffix(".gz").rpartition(".")[2] not in ("jsonld", "nq", "nt", "rdf", "trig", "ttl"):
            continue
        plain = tmp_path / path.name.removesuffix(".gz")
        plain.write_bytes(gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes())
        files.append(plain)
    assert len(files) == 8
    done = run_java("jena", "riotcmd.riot", "--validate", *files)
    said = "\n".join(line for line in (done.stdout + done.stderr).splitlines() if "WARN" in line or "ERROR" in line)
    assert done.returncode == 0 and not said, said or done.stderr
