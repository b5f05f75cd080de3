"""Releases over HTTP: their files, the frozen ontology, and nanopublications by trusty URI."""

from __future__ import annotations

import gzip
import hashlib
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
import rdflib
import rdflib.compare
from served import COMMAND, PATIENCE, Served, serve

BASE = "https://w3id.org/ketamine-claims/"
KC = rdflib.Namespace(f"{BASE}ontology#")
BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8"
VERSION = "0.1.0"
FORMS = {"trig": "trig", "nq": "nquads", "jsonld": "json-ld"}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with one release, made by the command."""
    folder = tmp_path_factory.mktemp("releases")
    subprocess.run([COMMAND, "release", folder / VERSION], check=True, capture_output=True, timeout=PATIENCE)
    (folder / "secret.txt").write_text("of no release")
    (folder / "draft").mkdir()
    (folder / "draft" / "secret.txt").write_text("of no release")
    (folder / VERSION / "outside.txt").symlink_to("/etc/passwd")
    return folder


@pytest.fixture(scope="module")
def publisher(folder: Path) -> Iterator[Served]:
    """A server of that folder."""
    with serve("--workers", "1", "--releases", str(folder)) as served:
        yield served


@pytest.fixture(scope="module")
def pubs(folder: Path) -> dict[str, rdflib.Dataset]:
    """The nanopublications of the release by trusty code, read by rdflib."""
    everything = rdflib.Dataset()
    everything.parse(data=gzip.decompress((folder / VERSION / "nanopub/nanopubs.trig.gz").read_bytes()), format="trig")
    everything.parse(folder / VERSION / "nanopub/index.trig", format="trig")
    found: dict[str, rdflib.Dataset] = {}
    for subject, predicate, value, graph in everything.quads():
        code = str(graph).removeprefix(f"{BASE}np/").partition("#")[0]
        found.setdefault(code, rdflib.Dataset()).add((subject, predicate, value, rdflib.URIRef(str(graph))))
    return found


def read_quads(dataset: rdflib.Dataset) -> set[tuple[str, ...]]:
    return {tuple(map(str, quad)) for quad in dataset.quads()}


def test_every_file_is_as_the_release_wrote_it(publisher: Served, folder: Path) -> None:
    sums = (folder / VERSION / "SHA256SUMS").read_text().splitlines()
    assert len(sums) > 40
    for line in sums:
        digest, path = line.split(maxsplit=1)
        answer = publisher.get(f"/release/{VERSION}/{path}")
        assert answer.status_code == 200, path
        assert hashlib.sha256(answer.content).hexdigest() == digest, path


@pytest.mark.parametrize(
    ("path", "media_type"),
    [
        ("description.ttl", "text/turtle; charset=utf-8"),
        ("rdf/ketamine-claims.nq.gz", "application/gzip"),
        ("rdf/ketamine-claims.nt.zst", "application/zstd"),
        ("nanopub/index.trig", "application/trig"),
        ("schema-org/dataset.jsonld", "application/ld+json"),
        ("csv/findings.csv", "text/csv; charset=utf-8"),
        ("kgx/edges.jsonl", "application/jsonl"),
        ("SHA256SUMS", "text/plain; charset=utf-8"),
    ],
)
def test_files_have_their_media_types(publisher: Served, path: str, media_type: str) -> None:
    answer = publisher.client.head(f"/release/{VERSION}/{path}")
    assert (answer.status_code, answer.headers["Content-Type"]) == (200, media_type)
    assert "Content-Encoding" not in answer.headers


def test_a_file_that_the_client_has_is_not_sent_again(publisher: Served) -> None:
    path = f"/release/{VERSION}/description.ttl"
    tag = publisher.get(path).headers["ETag"]
    assert publisher.get(path, if_none_match=tag).status_code == 304


@pytest.mark.parametrize(
    ("path", "accept", "leads_to"),
    [
        (f"/release/{VERSION}/", "*/*", f"/release/{VERSION}/description.ttl"),
        (f"/release/{VERSION}", "*/*", f"/release/{VERSION}/description.ttl"),
        (f"/release/{VERSION}/", "text/turtle", f"/release/{VERSION}/description.ttl"),
        (f"/release/{VERSION}/", BROWSER, f"/release/{VERSION}.html"),
        (f"/ontology/{VERSION}", BROWSER, f"/release/{VERSION}/ontology/index.html"),
        (f"/ontology/{VERSION}", "text/turtle", f"/release/{VERSION}/ontology/{VERSION}.ttl"),
    ],
)
def test_versions_lead_to_their_files(publisher: Served, path: str, accept: str, leads_to: str) -> None:
    answer = publisher.get(path, accept=accept)
    assert (answer.status_code, answer.headers["Location"]) == (303, leads_to)
    assert publisher.get(leads_to).status_code == 200


def test_the_page_of_a_release_leads_to_every_file(publisher: Served, folder: Path) -> None:
    page = publisher.get(f"/release/{VERSION}.html").text
    for line in (folder / VERSION / "SHA256SUMS").read_text().splitlines():
        assert f'href="/release/{VERSION}/{line.split(maxsplit=1)[1]}"' in page
    assert f'href="/release/{VERSION}.html"' in publisher.get("/about").text


def test_the_page_of_the_ontology_styles_itself_and_does_nothing_else(publisher: Served) -> None:
    policy = publisher.get(f"/release/{VERSION}/ontology/index.html").headers["Content-Security-Policy"]
    assert "style-src 'sha256-" in policy and "default-src 'none'" in policy
    assert "unsafe" not in policy and "script-src" not in policy


@pytest.mark.parametrize(
    "path",
    [
        "/release/9.9.9/",
        "/release/9.9.9.html",
        "/release/9.9.9/description.ttl",
        f"/release/{VERSION}/rdf/",
        f"/release/{VERSION}/../../../../etc/passwd",
        f"/release/{VERSION}/%2e%2e/%2e%2e/etc/passwd",
        "/release/%2e%2e/%2e%2e/etc/passwd",
        "/release/",
        "/release/secret.txt",
        "/release/draft/secret.txt",
        f"/release/{VERSION}/%2e%2e/draft/secret.txt",
        f"/release/{VERSION}/outside.txt",
        f"/release/{VERSION}/{'x' * 300}",
        f"/release/{VERSION}/x%00",
        "/ontology/9.9.9",
        "/np/RA",
        "/np/RA.trig",
    ],
)
def test_what_is_not_there_is_not_found(publisher: Served, path: str) -> None:
    # As it stands: a client would tidy the path.
    request = publisher.client.build_request("GET", "/")
    request.url = httpx.URL(publisher.url).copy_with(raw_path=path.encode())
    assert publisher.client.send(request).status_code == 404


@pytest.mark.parametrize("extension", FORMS)
def test_nanopublications_are_given_whole(publisher: Served, pubs: dict[str, rdflib.Dataset], extension: str) -> None:
    assert len(pubs) == 475
    for code in sorted(pubs)[::60]:
        answer = publisher.get(f"/np/{code}.{extension}")
        assert answer.status_code == 200
        got = rdflib.Dataset().parse(data=answer.text, format=FORMS[extension])
        assert isinstance(got, rdflib.Dataset)
        assert read_quads(got) == read_quads(pubs[code])


@pytest.mark.parametrize(
    ("accept", "ending"),
    [
        ("*/*", ".trig"),
        ("application/trig", ".trig"),
        ("application/n-quads", ".nq"),
        ("application/ld+json", ".jsonld"),
    ],
)
def test_a_nanopublication_leads_to_the_form_that_suits(
    publisher: Served, pubs: dict[str, rdflib.Dataset], accept: str, ending: str
) -> None:
    code = min(pubs)
    answer = publisher.get(f"/np/{code}", accept=accept)
    assert (answer.status_code, answer.headers["Location"]) == (303, f"/np/{code}{ending}")


def test_a_reader_is_led_to_the_page_of_the_evidence_line(publisher: Served, pubs: dict[str, rdflib.Dataset]) -> None:
    code, pub = next(one for one in sorted(pubs.items()) if any(one[1].quads((None, None, KC.EvidenceLine, None))))
    (line,) = {str(quad[0]) for quad in pub.quads((None, rdflib.RDF.type, KC.EvidenceLine, None))}
    answer = publisher.get(f"/np/{code}", accept=BROWSER)
    assert answer.headers["Location"] == f"/{line.removeprefix(BASE)}.html"
    assert publisher.get(answer.headers["Location"]).status_code == 200


def test_a_nanopublication_in_no_suitable_form_is_not_acceptable(
    publisher: Served, pubs: dict[str, rdflib.Dataset]
) -> None:
    assert publisher.get(f"/np/{min(pubs)}", accept="image/png").status_code == 406


def test_without_releases_the_present_version_leads_to_its_description(server: Served) -> None:
    answer = server.get(f"/release/{VERSION}/")
    assert (answer.status_code, answer.headers["Location"]) == (303, "/.well-known/void")
    answer = server.get(f"/ontology/{VERSION}", accept="text/turtle")
    assert (answer.status_code, answer.headers["Location"]) == (303, "/ontology.ttl")
    assert server.get(answer.headers["Location"]).status_code == 200
    assert server.get(f"/release/{VERSION}/description.ttl").status_code == 404


def test_a_folder_without_release_is_refused(tmp_path: Path) -> None:
    command = [COMMAND, "serve", "--port", "0", "--releases", tmp_path]
    done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE)
    assert done.returncode == 2
    assert "holds no release" in done.stderr and "ketamine-claims release" in done.stderr


def test_a_release_that_cannot_be_read_is_named(folder: Path, tmp_path: Path) -> None:
    broken = tmp_path / VERSION
    shutil.copytree(folder / VERSION / "nanopub", broken / "nanopub")
    shutil.copy(folder / VERSION / "description.ttl", broken)
    (broken / "nanopub" / "index.trig").write_text("<a> <b> .")
    command = [COMMAND, "serve", "--port", "0", "--releases", tmp_path]
    done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE)
    assert done.returncode == 2
    assert "index.trig" in done.stderr
