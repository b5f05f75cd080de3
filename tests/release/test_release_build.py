"""A release is whole, the same every time, and never half-written."""

from __future__ import annotations

import gzip
import os
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest
from typer.testing import CliRunner
from unpack import unpack

from ketamine_claims import load
from ketamine_claims.cli import app
from ketamine_claims.errors import DataError, KnowledgeBaseError
from ketamine_claims.release.build import build_release

CHECKOUT = Path(__file__).resolve().parents[2]


def list_files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if not path.is_dir()}


@pytest.mark.parametrize(
    "settings",
    [
        {"TZ": "Pacific/Kiritimati", "LANG": "C", "LC_ALL": "C", "PYTHONHASHSEED": "1"},
        {"TZ": "America/New_York", "LANG": "tr_TR.UTF-8", "LC_ALL": "", "PYTHONHASHSEED": "4711", "PYTHONUTF8": "0"},
    ],
)
def test_same_bytes_elsewhere(root: Path, release: Path, tmp_path: Path, settings: dict[str, str]):
    command = [sys.executable, "-m", "ketamine_claims", "--data", root, "release", tmp_path / "again"]
    done = subprocess.run(
        command, env={**os.environ, **settings}, cwd=tmp_path, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    assert list_files(tmp_path / "again") == list_files(release)


def test_sums_cover_all_files(release: Path):
    lines = (release / "SHA256SUMS").read_text().splitlines()
    sums = {path: digest for digest, _, path in (line.partition("  ") for line in lines)}
    files = list_files(release)
    del files["SHA256SUMS"]
    assert sums == {path: sha256(data).hexdigest() for path, data in files.items()}


def test_gzip_header_says_nothing(release: Path):
    packed = list(release.rglob("*.gz"))
    assert packed
    for path in packed:
        data = path.read_bytes()
        assert data[:10] == b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\xff", path
        assert gzip.decompress(data), path


def test_nothing_names_this_machine(root: Path, release: Path):
    for path in list_files(release):
        text = unpack(release / path)
        assert str(root).encode() not in text and str(CHECKOUT).encode() not in text, path


def test_frozen_copies_are_the_files(root: Path, release: Path):
    for folder in ("ontology", "shapes"):
        for path in (root / folder).glob("*.ttl"):
            assert (release / folder / path.name).read_bytes() == path.read_bytes()


@pytest.mark.parametrize("module", ["pyjelly", "pylode", "zstandard"])
def test_missing_library_is_named(
    root: Path, tmp_path: Path, runner: CliRunner, monkeypatch: pytest.MonkeyPatch, module: str
):
    """With the command that installs it, and without a release that lacks a format."""
    monkeypatch.setitem(sys.modules, module, None)
    result = runner.invoke(app, ["--data", str(root), "release", str(tmp_path / "out")])
    assert result.exit_code == 2
    said = " ".join(result.output.split())
    assert module in said and "pip install 'ketamine-claims[release]'" in said
    assert not (tmp_path / "out").exists()


def test_earlier_release_is_replaced(small: Path, tmp_path: Path):
    copy_exports(small)
    out = tmp_path / "out"
    build_release(load(small), out, "2026-01-01")
    before = list_files(out)
    build_release(load(small), out, "2026-01-02")
    after = list_files(out)
    assert before.keys() == after.keys() and before != after
    assert b"2026-01-02" in after["description.ttl"] and b"2026-01-01" not in after["description.ttl"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out", "small"]


def test_foreign_folder_is_refused(small: Path, tmp_path: Path):
    copy_exports(small)
    out = tmp_path / "out"
    out.mkdir()
    (out / "thesis.doc").write_text("mine")
    with pytest.raises(DataError, match=r"thesis\.doc"):
        build_release(load(small), out)
    assert list_files(out) == {"thesis.doc": b"mine"}


def test_release_with_a_foreign_file_is_refused(small: Path, tmp_path: Path):
    copy_exports(small)
    out = tmp_path / "out"
    build_release(load(small), out)
    (out / "notes.txt").write_text("mine")
    with pytest.raises(DataError, match=r"notes\.txt"):
        build_release(load(small), out)


def test_failure_leaves_the_earlier_release(small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    copy_exports(small)
    out = tmp_path / "out"
    build_release(load(small), out)
    before = list_files(out)

    rename = Path.rename

    def fail(source: Path, target: Path) -> Path:
        if source.name == "new":
            raise OSError(28, "No space left on device")
        return rename(source, target)

    monkeypatch.setattr(Path, "rename", fail)
    with pytest.raises(DataError, match="No space left"):
        build_release(load(small), out, "2026-01-02")
    assert list_files(out) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out", "small"]


@pytest.mark.parametrize("date", ["2026-02-30", "tomorrow", "2026-1-1", "20260101"])
def test_no_date_is_refused(small: Path, tmp_path: Path, date: str):
    with pytest.raises(KnowledgeBaseError, match="YYYY-MM-DD"):
        build_release(load(small), tmp_path / "out", date)
    assert not (tmp_path / "out").exists()


def test_missing_query_is_named(small: Path, tmp_path: Path):
    copy_exports(small)
    (small / "queries" / "exports" / "mappings.rq").unlink()
    with pytest.raises(DataError, match=r"mappings\.rq"):
        build_release(load(small), tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_command(root: Path, runner: CliRunner, tmp_path: Path):
    result = runner.invoke(app, ["--data", str(root), "release", str(tmp_path / "out"), "--date", "2026-12-01"])
    assert result.exit_code == 0, result.output
    assert "SHA256SUMS" in result.output
    assert "2026-12-01" in (tmp_path / "out" / "description.ttl").read_text()


def copy_exports(root: Path) -> None:
    """Give a small knowledge base a version and the export queries, which are the same for any."""
    with (root / "ontology" / "terms.ttl").open("a") as file:
        file.write('<https://w3id.org/ketamine-claims/ontology> a owl:Ontology ; owl:versionInfo "0.0.1" ;')
        file.write(" dcterms:creator <https://w3id.org/ketamine-claims/agent/curators> ;")
        file.write(' dcterms:modified "2026-01-01"^^xsd:date .\n')
    target = root / "queries" / "exports"
    target.mkdir(parents=True, exist_ok=True)
    for path in (CHECKOUT / "queries" / "exports").glob("*.rq"):
        (target / path.name).write_bytes(path.read_bytes())
