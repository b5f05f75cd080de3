"""A release that is told of the one before it says what changed."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pyoxigraph as ox
import pytest
from test_release_build import copy_exports, list_files
from typer.testing import CliRunner

from ketamine_claims import load
from ketamine_claims.cli import app
from ketamine_claims.errors import DataError
from ketamine_claims.release.build import build_release

RELEASE = "https://w3id.org/ketamine-claims/release"


@pytest.fixture
def earlier(small: Path, tmp_path: Path) -> Path:
    """A release of version 0.0.1; the knowledge base has gone on to 0.0.2, with another value."""
    copy_exports(small)
    folder = tmp_path / "earlier"
    build_release(load(small), folder)
    change(small / "ontology" / "terms.ttl", '"0.0.1"', '"0.0.2"')
    change(small / "evidence" / "onset.ttl", "kc:value 1.50 ;", "kc:value 1.75 ;")
    return folder


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text()
    assert text.count(old) == 1
    path.write_text(text.replace(old, new))


def test_release_says_what_changed(small: Path, earlier: Path, tmp_path: Path, runner: CliRunner):
    out = tmp_path / "out"
    result = runner.invoke(app, ["--data", str(small), "release", str(out), "--previous", str(earlier)])
    assert result.exit_code == 0, result.output
    markdown = (out / "changes-since-0.0.1.md").read_text()
    assert "1.5" in markdown and "1.75" in markdown and "0.0.1" in markdown
    described = {str(quad.triple) for quad in ox.parse((out / "description.ttl").read_bytes(), ox.RdfFormat.TURTLE)}
    dataset, previous = f"<{RELEASE}/0.0.2/>", f"<{RELEASE}/0.0.1/>"
    assert f"{dataset} <http://www.w3.org/ns/prov#wasRevisionOf> {previous}" in described
    assert f"{dataset} <http://www.w3.org/ns/dcat#previousVersion> {previous}" in described
    (notes,) = (one for one in described if one.startswith(f"{dataset} <http://www.w3.org/ns/adms#versionNotes>"))
    assert "Since version 0.0.1" in notes and "Findings:" in notes
    turtle = (out / "changes-since-0.0.1.ttl").read_bytes()
    changes = {str(quad.triple) for quad in ox.parse(turtle, ox.RdfFormat.TURTLE)}
    assert f"{dataset} <http://www.w3.org/ns/prov#wasRevisionOf> {previous}" in changes
    sums = (out / "SHA256SUMS").read_text()
    for name in ("changes-since-0.0.1.md", "changes-since-0.0.1.ttl"):
        data = (out / name).read_bytes()
        assert f"{sha256(data).hexdigest()}  {name}\n" in sums
        assert str(tmp_path).encode() not in data
        assert any(f"<{RELEASE}/0.0.2/{name}> <http://www.w3.org/ns/dcat#downloadURL>" in one for one in described)


def test_same_bytes_again(small: Path, earlier: Path, tmp_path: Path):
    for name in ("one", "two"):
        build_release(load(small), tmp_path / name, previous=earlier)
    assert list_files(tmp_path / "one") == list_files(tmp_path / "two")


def test_nothing_changed_but_the_version(small: Path, earlier: Path, tmp_path: Path):
    change(small / "evidence" / "onset.ttl", "kc:value 1.75 ;", "kc:value 1.5 ;")
    build_release(load(small), tmp_path / "out", previous=earlier)
    assert "nothing changed in meaning" in (tmp_path / "out" / "description.ttl").read_text()


def test_the_same_version_is_refused(small: Path, earlier: Path, tmp_path: Path):
    change(small / "ontology" / "terms.ttl", '"0.0.2"', '"0.0.1"')
    with pytest.raises(DataError, match=r"version 0\.0\.1.*owl:versionInfo"):
        build_release(load(small), tmp_path / "out", previous=earlier)
    assert not (tmp_path / "out").exists()


def test_missing_release_is_refused(small: Path, earlier: Path, tmp_path: Path):
    with pytest.raises(DataError, match="no such folder"):
        build_release(load(small), tmp_path / "out", previous=tmp_path / "nowhere")
    assert not (tmp_path / "out").exists()
