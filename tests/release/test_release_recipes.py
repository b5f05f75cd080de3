"""The recipes of docs/integrate.md work, and Jena reads every RDF file without a warning."""

from __future__ import annotations

import gzip
import re
import sys
import urllib.request
from pathlib import Path

import pytest

from ketamine_claims.release.parts import GRAPH, Parts

TESTS = Path(__file__).resolve().parents[1]
sys.path.append(str(TESTS / "engines"))

from java_tools import run_java  # noqa: E402
from servers import serve_fuseki  # noqa: E402

RECIPES = re.findall(r"```python\n(.*?)```", (TESTS.parent / "docs" / "integrate.md").read_text(), re.DOTALL)


@pytest.mark.parametrize("recipe", RECIPES, ids=["pandas", "wikidata"])
def test_recipe_runs(
    recipe: str, release: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    if "import pandas" in recipe:
        pytest.importorskip("pandas")
    (tmp_path / "release").symlink_to(release)
    monkeypatch.chdir(tmp_path)
    exec(compile(recipe, "docs/integrate.md", "exec"), {})
    printed = capsys.readouterr().out
    assert "supports" in printed or "http://www.wikidata.org/entity/Q" in printed


def test_riot_has_nothing_to_say(release: Path, tmp_path: Path):
    files = []
    for path in [*release.glob("rdf/*"), release / "description.ttl"]:
        plain = tmp_path / path.name.removesuffix(".gz")
        plain.write_bytes(gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes())
        files.append(plain)
    assert len(files) == 8
    done = run_java("jena", "riotcmd.riot", "--validate", *files)
    said = "\n".join(line for line in (done.stdout + done.stderr).splitlines() if "WARN" in line or "ERROR" in line)
    assert done.returncode == 0 and not said, said or done.stderr


def test_fuseki_takes_the_named_graphs(release: Path, tmp_path: Path, parts: Parts):
    data = gzip.decompress((release / "rdf" / "ketamine-claims.trig.gz").read_bytes())
    with serve_fuseki(tmp_path) as server:
        target = server.graph_url.removesuffix("?default")
        request = urllib.request.Request(target, data, {"Content-Type": "application/trig"}, method="POST")
        with urllib.request.urlopen(request, timeout=60) as answer:
            assert answer.status in (200, 201, 204)
        for part, triples in parts.graphs.items():
            query = f"SELECT (COUNT(*) AS ?n) WHERE {{ GRAPH <{GRAPH}{part}> {{ ?s ?p ?o }} }}"
            asked = urllib.request.Request(
                server.query_url,
                query.encode(),
                {"Content-Type": "application/sparql-query", "Accept": "text/csv"},
            )
            with urllib.request.urlopen(asked, timeout=60) as answer:
                assert answer.read().decode().split()[1] == str(len(triples)), part
