from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from ketamine_claims import __version__
from ketamine_claims.cli import app

COMMAND = [sys.executable, "-m", "ketamine_claims"]


def run(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the command line as a user does, in a process of its own."""
    return subprocess.run(
        [*COMMAND, *map(str, arguments)], capture_output=True, text=True, env={**os.environ, **environment}, check=False
    )


def invoke(runner: CliRunner, root: Path, *arguments: str | Path) -> Result:
    return runner.invoke(app, ["--data", str(root), *map(str, arguments)])


def test_version() -> None:
    assert run("--version").stdout == f"ketamine-claims {__version__}\n"


def test_claims_as_table(small: Path) -> None:
    done = run("--data", small, "claims", COLUMNS="120")
    assert done.returncode == 0 and done.stderr == ""
    assert "\x1b" not in done.stdout
    assert "onset-speed" in done.stdout and "supported with qualifications" in done.stdout
    assert "Nobody has looked [yet]" in done.stdout and "not assessed" in done.stdout
    assert "not medical advice" in done.stdout


def test_claims_as_csv_and_json(runner: CliRunner, small: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(invoke(runner, small, "claims", "--format", "csv").stdout)))
    assert rows == [
        {key: str(value) for key, value in row.items()}
        for row in json.loads(invoke(runner, small, "claims", "-f", "json").stdout)
    ]
    assert rows[0]["key"] == "onset-speed"
    assert [rows[0][name] for name in ("supports", "qualifies", "disputes", "null_results")] == ["0", "1", "1", "1"]


@pytest.mark.parametrize("width", ["60", "80", "120", "200"])
def test_dossier_tells_everything_at_any_width(small: Path, width: str) -> None:
    done = run("--data", small, "show", "onset-speed", COLUMNS=width)
    assert done.returncode == 0
    for told in ("Statement", "Reading", "It Works Faster", "630–717", "low", "Rationale", "RETRACTED", "Dean"):
        assert told in done.stdout
    assert "https://doi.org/10.1002/14651858.CD011612.pub3\n" in done.stdout
    assert "not medical advice" in " ".join(done.stdout.split())
    side_by_side = any("For, wholly" in line and "Against" in line for line in done.stdout.splitlines())
    assert side_by_side == (int(width) >= 100)


def test_dossier_as_json(runner: CliRunner, small: Path) -> None:
    shown = json.loads(invoke(runner, small, "show", "claim:onset-speed", "--format", "json").stdout)
    assert shown["evidence"][0]["finding"]["source"]["doi"] == "10.1002/14651858.CD011612.pub3"


def test_query_and_queries(runner: CliRunner, small: Path) -> None:
    assert "findings-of-source" in invoke(runner, small, "queries").stdout
    assert [query["name"] for query in json.loads(invoke(runner, small, "queries", "-f", "json").stdout)] == [
        "findings-of-source",
        "sources-by-title",
    ]
    shown = invoke(runner, small, "query", "findings-of-source", "-p", "source=retracted-2020", "-f", "csv").stdout
    assert shown.splitlines()[1:] == [
        "https://w3id.org/ketamine-claims/finding/against-2020,1.5",
        "https://w3id.org/ketamine-claims/finding/null-2020,0.1",
    ]
    assert (
        "finding:null-2020"
        in invoke(runner, small, "query", "findings-of-source", "-p", "source=retracted-2020").stdout
    )


def test_query_from_a_file(runner: CliRunner, small: Path, tmp_path: Path) -> None:
    path = tmp_path / "count.rq"
    path.write_text("SELECT (COUNT(*) AS ?n) WHERE { ?s a <https://w3id.org/ketamine-claims/ontology#Claim> }")
    assert invoke(runner, small, "query", path, "-f", "csv").stdout == "n\n2\n"


def test_validate_exit_status_and_places(small: Path) -> None:
    done = run("--data", small, "validate")
    assert done.returncode == 0 and "Conforms (1 warning)." in done.stdout
    path = small / "evidence" / "onset.ttl"
    path.write_text(path.read_text().replace("kc:value 1.50", "kc:value 1.5"))
    for engine in ("shacl", "pyshacl"):
        done = run("--data", small, "validate", "--engine", engine)
        assert done.returncode == 1
        assert (
            "Violation (1) The value must be a decimal with two places: correct kc:value. [shape:finding-value]"
            in done.stdout
        )
        assert "onset.ttl:" in done.stdout and "finding:against-2020 kc:value 1.5" in done.stdout
        assert "Does not conform: 1 violation, 1 warning." in done.stdout


def test_validate_summary_counts_without_places(runner: CliRunner, small: Path) -> None:
    done = invoke(runner, small, "validate", "--summary")
    assert done.stdout.splitlines() == [
        "Warning (1) The claim has no reading: add kc:reading. [shape:claim-reading]",
        "Conforms (1 warning).",
    ]


def test_validate_a_file_from_elsewhere(runner: CliRunner, small: Path, tmp_path: Path) -> None:
    path = tmp_path / "new.ttl"
    path.write_text(
        "@prefix kc: <https://w3id.org/ketamine-claims/ontology#> .\n\n<http://e/x> a kc:Finding ; kc:value 1.5 .\n"
    )
    done = invoke(runner, small, "validate", path, "--format", "json")
    report = json.loads(done.stdout)
    assert done.exit_code == 1
    assert [(result["focus"], result["line"]) for result in report["results"]] == [("http://e/x", 3)]


def test_format_check_diff_and_write(runner: CliRunner, small: Path) -> None:
    assert invoke(runner, small, "format", "--check").exit_code == 0
    path = small / "claims.ttl"
    canonical = path.read_text()
    path.write_text(canonical.replace(" ;\n    ", " ; "))
    path.chmod(0o640)
    messy = path.read_text()
    checked = invoke(runner, small, "format", "--check")
    assert checked.exit_code == 1 and f"would format {path}" in checked.stdout
    assert "+    kc:statement" in invoke(runner, small, "format", "--diff").stdout
    assert path.read_text() == messy
    assert invoke(runner, small, "format").exit_code == 0
    assert path.read_text() == canonical
    assert path.stat().st_mode & 0o777 == 0o640
    assert [entry.name for entry in small.iterdir() if entry.name.startswith(".")] == []


def test_format_writes_nothing_where_one_file_is_broken(runner: CliRunner, small: Path) -> None:
    messy = small / "claims.ttl"
    messy.write_text(messy.read_text().replace(" ;\n    ", " ; "))
    (small / "evidence" / "onset.ttl").write_text("source:x a .")
    before = messy.read_text()
    done = invoke(runner, small, "format")
    assert done.exit_code == 2 and "onset.ttl:1:1: not valid Turtle" in done.stderr
    assert messy.read_text() == before


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["show", "onset-spead"], "no claim is named 'onset-spead'. Did you mean onset-speed?"),
        (["query", "findings-of-sorce"], "no query is named 'findings-of-sorce'. Did you mean findings-of-source"),
        (["query", "nowhere.rq"], "nowhere.rq: no such file"),
        (["query", "findings-of-source", "-p", "source"], "--param 'source' has no value."),
        (["query", "findings-of-source", "-p", "source=dean-2012"], "Did you mean dean-2021"),
        (["format", "nowhere.ttl"], "nowhere.ttl: no such file"),
        (["validate", "nowhere.ttl"], "nowhere.ttl: no such file"),
    ],
)
def test_user_errors_are_one_message_and_status_2(
    runner: CliRunner, small: Path, arguments: list[str], message: str
) -> None:
    done = invoke(runner, small, *arguments)
    assert done.exit_code == 2
    assert done.stdout == ""
    assert message in done.stderr and done.stderr.count("\n") == 1


@pytest.mark.parametrize("command", ["claims", "validate", "format", "queries"])
def test_missing_knowledge_base_is_no_traceback(command: str, tmp_path: Path) -> None:
    done = run("--data", tmp_path / "nowhere", command)
    assert "Traceback" not in done.stderr
    assert done.returncode == (0 if command == "queries" else 2)


def test_reader_that_stops_early_is_no_error(small: Path) -> None:
    script = f"{' '.join(COMMAND)} --data {small} show onset-speed | head -1; echo ${{PIPESTATUS[1]}}"
    done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=False)
    assert done.stderr == ""
    assert done.stdout.splitlines() == ["Ketamine infusion acts almost at once", "0"]


def test_usage_error_has_status_2() -> None:
    done = run("claims", "--format", "xml")
    assert done.returncode == 2 and "Traceback" not in done.stderr
