"""Nanopublications: the official checkers accept each of them, and what they assert is what the release says."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

import pyoxigraph as ox
import pytest
from java_receivers import run_receiver
from receiver_tools import run_tool
from typer.testing import CliRunner

from ketamine_claims import load
from ketamine_claims.cli import app
from ketamine_claims.errors import DataError
from ketamine_claims.release import nanopubs
from ketamine_claims.release.build import build_release
from ketamine_claims.release.parts import Parts
from ketamine_claims.release.signing import read_signer

RSA = pytest.importorskip("Crypto.PublicKey.RSA")

BASE = "https://w3id.org/ketamine-claims/"
KC = f"{BASE}ontology#"
NP = "http://www.nanopub.org/nschema#"
NPX = "http://purl.org/nanopub/x/"
PROV = "http://www.w3.org/ns/prov#"
DCTERMS = "http://purl.org/dc/terms/"
TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
IRI = re.compile(rf"{BASE}np/RA[A-Za-z0-9_-]{{43}}")
EDGES = {f"{KC}{edge}" for edge in ("supports", "disputes", "qualifies", "findsNoEffectFor")}
READING = {
    f"{KC}{local}"
    for local in ("verification", "seenAt", "seenAtNote", "secondReading", "secondReadingDate", "extractedTwice")
}
Graphs = dict[str, set[ox.Triple]]


@pytest.fixture(scope="module")
def key() -> bytes:
    return RSA.generate(2048).export_key("PEM")


@pytest.fixture(scope="module")
def key_file(key: bytes, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("key") / "key.pem"
    path.write_bytes(key)
    return path


@pytest.fixture(scope="module")
def files(release: Path, read: Callable[[str], str], tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The unsigned files of the release, unpacked."""
    return write_files({path: read(f"nanopub/{path}") for path in ("nanopubs.trig.gz", "index.trig")}, tmp_path_factory)


@pytest.fixture(scope="module")
def signed_files(parts: Parts, key_file: Path, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return write_files(nanopubs.write_nanopubs(parts, read_signer(key_file)), tmp_path_factory)


def write_files(texts: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("nanopubs")
    paths = []
    for name, text in texts.items():
        paths.append(folder / name.removesuffix(".gz"))
        paths[-1].write_text(text)
    return paths


def read_pubs(text: str) -> dict[str, Graphs]:
    """Triples by graph (``Head``, ``assertion`` …) by nanopublication."""
    pubs: dict[str, Graphs] = defaultdict(lambda: defaultdict(set))
    for quad in ox.parse(text.encode(), ox.RdfFormat.TRIG):
        iri, _, part = quad.graph_name.value.partition("#")
        assert IRI.fullmatch(iri), iri
        pubs[iri][part].add(quad.triple)
    return pubs


@pytest.fixture(scope="module")
def pubs(files: list[Path]) -> dict[str, Graphs]:
    return read_pubs(files[0].read_text())


def value(triples: set[ox.Triple], predicate: str, subject: str | None = None) -> str:
    (found,) = {
        t.object.value for t in triples if t.predicate.value == predicate and subject in (None, t.subject.value)
    }
    return found


def list_lines(parts: Parts) -> set[str]:
    return {
        t.subject.value for t in parts.triples if t.predicate.value == TYPE and t.object.value == f"{KC}EvidenceLine"
    }


def test_one_for_each_line(pubs: dict[str, Graphs], parts: Parts):
    introduced = [value(graphs["pubinfo"], f"{NPX}introduces") for graphs in pubs.values()]
    assert len(introduced) == len(set(introduced))
    assert set(introduced) == list_lines(parts)


@pytest.mark.slow
def test_the_python_library_accepts_each(files: list[Path], parts: Parts):
    checked = [json.loads(line) for line in run_tool("nanopub", "check_nanopub.py", *files).splitlines()]
    assert not [one for one in checked if one["fault"]]
    assert len({one["iri"] for one in checked}) == len(checked) == len(list_lines(parts)) + 1
    assert not any(one["signed"] for one in checked)


def test_the_python_library_accepts_signed_ones(signed_files: list[Path], tmp_path: Path):
    """It takes its time over each, so one in ten; the Java library checks the signatures of all."""
    head, *texts = re.split(r"^(?=@prefix this: )", signed_files[0].read_text(), flags=re.MULTILINE)
    some = tmp_path / "some.trig"
    some.write_text(head + "".join(texts[::10]))
    checked = [json.loads(line) for line in run_tool("nanopub", "check_nanopub.py", some, signed_files[1]).splitlines()]
    assert not [one for one in checked if one["fault"]]
    assert len({one["iri"] for one in checked}) == len(checked) == len(texts[::10]) + 1
    assert all(one["signed"] for one in checked)


def test_the_java_library_accepts_all(files: list[Path], parts: Parts):
    count = len(list_lines(parts)) + 1
    assert check_in_java(*files) == [f"{count} trusty (without signature)"]


def test_the_java_library_accepts_all_when_signed(signed_files: list[Path], parts: Parts):
    count = len(list_lines(parts)) + 1
    assert check_in_java(*signed_files) == [f"{count} trusty with signature"]


def check_in_java(*files: Path) -> list[str]:
    """Give what nanopub-java counts, kind by kind."""
    done = run_receiver("nanopub", "org.nanopub.CheckNanopub", *files)
    summary = re.search(r"Summary: (.*)", done.stdout)
    assert done.returncode == 0 and summary, done.stdout + done.stderr
    return [kind.strip() for kind in summary[1].split(";") if kind.strip()]


def test_one_changed_byte_breaks_the_iri(files: list[Path], tmp_path: Path):
    """Both libraries notice it, in each of the three graphs; a change of layout alone changes nothing."""
    head, first, *_ = re.split(r"^(?=@prefix this: )", files[0].read_text(), flags=re.MULTILINE)
    changes = [("kc:bearing kc:S", "kc:bearing kc:T"), ('kc:year "1', 'kc:year "2'), ("T00:00:00Z", "T00:00:01Z")]
    changed = tmp_path / "changed.trig"
    changed.write_text(head + "".join(change(first, old, new) for old, new in changes))
    faults = [json.loads(line)["fault"] for line in run_tool("nanopub", "check_nanopub.py", changed).splitlines()]
    assert len(faults) == len(changes) and all("not valid" in fault for fault in faults)
    for old, new in changes:
        changed.write_text(head + change(first, old, new))
        assert check_in_java(changed) == ["1 valid (not trusty)"]
    changed.write_text(head + change(first, " .\n}", "  .\n\n}"))
    assert check_in_java(changed) == ["1 trusty (without signature)"]


def change(text: str, old: str, new: str) -> str:
    assert old in text
    return text.replace(old, new, 1)


def test_signature_of_another_key_is_noticed(
    signed_files: list[Path], parts: Parts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """The checks above can fail: a signature that is none has a right IRI, and is refused all the same."""
    from ketamine_claims.release import signing

    other = RSA.generate(2048)
    path = tmp_path / "key.pem"
    path.write_bytes(other.export_key("PEM"))
    signer = read_signer(path)
    monkeypatch.setattr(signing.Signer, "sign", lambda self, text: b64encode(bytes(256)).decode())
    forged = tmp_path / "index.trig"
    forged.write_text(nanopubs.write_nanopubs(parts, signer)[nanopubs.INDEX])
    (checked,) = (json.loads(line) for line in run_tool("nanopub", "check_nanopub.py", forged).splitlines())
    assert checked["fault"]
    assert check_in_java(forged) == ["1 invalid signature"]


def test_assertion_is_the_declared_part_of_the_release(pubs: dict[str, Graphs], parts: Parts):
    """The line whole, the finding but for how it was read, the proposition of the claim; nothing else."""
    release = set(parts.triples)
    by_subject: dict[str, set[ox.Triple]] = defaultdict(set)
    for triple in parts.triples:
        by_subject[triple.subject.value].add(triple)
    for graphs in pubs.values():
        assertion = graphs["assertion"]
        assert assertion < release
        line = value(graphs["pubinfo"], f"{NPX}introduces")
        claim, finding = value(assertion, f"{KC}bearsOn", line), value(assertion, f"{KC}finding", line)
        assert {triple.subject.value for triple in assertion} == {line, claim, finding}
        assert by_subject[line] <= assertion
        kept = {
            triple
            for triple in by_subject[finding]
            if triple.predicate.value not in READING | {f"{KC}conflictsWith"}
            and (triple.predicate.value not in EDGES or triple.object.value == claim)
        }
        assert {triple for triple in assertion if triple.subject.value == finding} == kept
        proposition = {t.predicate.value.removeprefix(KC) for t in assertion if t.subject.value == claim}
        assert {"statement", "subject", "predicate", "object", "negated", "assertedDirection"} <= proposition
        assert not {"locator", "arguesFor"} & proposition


def test_provenance_leads_to_the_source(pubs: dict[str, Graphs], parts: Parts):
    release = set(parts.triples)
    for iri, graphs in pubs.items():
        provenance, about = graphs["provenance"], f"{iri}#assertion"
        source = value(graphs["assertion"], f"{KC}source")
        assert value(provenance, f"{PROV}wasDerivedFrom", about) == source
        assert value(provenance, f"{PROV}wasAttributedTo", about) == f"{BASE}agent/curators"
        assert value(provenance, f"{KC}verification")
        assert value(provenance, f"{KC}retracted", source) in ("true", "false")
        assert {triple for triple in provenance if triple.subject.value != about} < release


def test_publication_info_is_that_of_the_release(pubs: dict[str, Graphs], parts: Parts):
    for iri, graphs in pubs.items():
        info = graphs["pubinfo"]
        assert value(info, f"{DCTERMS}created", iri) == f"{parts.date}T00:00:00Z"
        assert value(info, f"{DCTERMS}creator", iri) == f"{BASE}agent/curators"
        assert value(info, f"{DCTERMS}license", iri) == "https://creativecommons.org/publicdomain/zero/1.0/"
        assert value(info, f"{DCTERMS}isPartOf", iri) == parts.iri
        assert value(info, "http://www.w3.org/ns/dcat#version", iri) == parts.version
        assert value(info, f"{NPX}hasNanopubType", iri) == f"{KC}EvidenceLine"
        label = value(info, "http://www.w3.org/2000/01/rdf-schema#label", iri)
        assert label.count(" – ") >= 2


def test_index_lists_each_once(files: list[Path], pubs: dict[str, Graphs]):
    ((iri, graphs),) = read_pubs(files[1].read_text()).items()
    elements = [t.object.value for t in graphs["assertion"] if t.predicate.value == f"{NPX}includesElement"]
    assert set(elements) == set(pubs) and len(elements) == len(graphs["assertion"])
    kinds = {t.object.value for t in graphs["pubinfo"] if t.predicate.value == TYPE and t.subject.value == iri}
    assert kinds == {f"{NPX}NanopubIndex"}


def test_long_index_goes_on_in_another(parts: Parts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """An index has at most 1,000 elements by nanopub-java; here the bound is lower, and the data the same."""
    assert nanopubs.INDEX_SIZE == 1000
    lines = len(list_lines(parts))
    monkeypatch.setattr(nanopubs, "INDEX_SIZE", 200)
    written = nanopubs.write_nanopubs(parts)
    indexes = read_pubs(written[nanopubs.INDEX])
    assert len(indexes) == -(-lines // 200)
    appended = {
        iri: [t.object.value for t in graphs["assertion"] if t.predicate.value == f"{NPX}appendsIndex"]
        for iri, graphs in indexes.items()
    }
    # From the one that none appends, all others are reached, one after the other.
    (last,) = set(indexes) - {before for found in appended.values() for before in found}
    chain = [last]
    while appended[chain[-1]]:
        chain += appended[chain[-1]]
    assert sorted(chain) == sorted(indexes)
    incomplete = {
        iri
        for iri, graphs in indexes.items()
        if any(t.object.value == f"{NPX}IncompleteIndex" for t in graphs["pubinfo"])
    }
    assert incomplete == set(chain[1:])
    elements = [
        triple.object.value
        for graphs in indexes.values()
        for triple in graphs["assertion"]
        if triple.predicate.value == f"{NPX}includesElement"
    ]
    assert len(elements) == lines and set(elements) == set(read_pubs(written[nanopubs.NANOPUBS]))
    path = tmp_path / "index.trig"
    path.write_text(written[nanopubs.INDEX])
    assert check_in_java(path) == [f"{len(indexes)} trusty (without signature)"]


def test_same_key_gives_the_same_bytes(
    root: Path, key: bytes, signed_files: list[Path], runner: CliRunner, tmp_path: Path
):
    """Also through the command, and with the key in the form that the tools of nanopublications keep it in."""
    bare = tmp_path / "id_rsa"
    bare.write_bytes(b"".join(RSA.import_key(key).export_key("PEM", pkcs=8).splitlines()[1:-1]) + b"\n")
    out = tmp_path / "out"
    result = runner.invoke(app, ["--data", str(root), "release", str(out), "--sign-key", str(bare)])
    assert result.exit_code == 0, result.output
    assert (out / "nanopub" / "index.trig").read_text() == signed_files[1].read_text()
    # The end of a private key is nowhere in the public one.
    secret = bare.read_bytes()[-100:-40]
    for path in out.rglob("*"):
        assert not path.is_file() or secret not in path.read_bytes(), path
    assert secret.decode() not in result.output


@pytest.mark.parametrize("content", ["missing", "text", "public", "encrypted"])
def test_unusable_key_is_refused(root: Path, key: bytes, tmp_path: Path, content: str):
    """Before anything is built, and without a word of what the file holds."""
    path = tmp_path / "key.pem"
    secret = "correct horse battery staple"
    holds = {
        "text": secret.encode(),
        "public": RSA.import_key(key).public_key().export_key("PEM"),
        "encrypted": RSA.import_key(key).export_key("PEM", passphrase=secret),
    }
    if content in holds:
        path.write_bytes(holds[content])
    with pytest.raises(DataError) as refused:
        build_release(load(root), tmp_path / "out", sign_key=path)
    message = str(refused.value)
    assert "key.pem" in message and "horse" not in message
    assert content == "missing" or "openssl genrsa" in message
    assert refused.value.__cause__ is None or content == "missing"
    assert not (tmp_path / "out").exists()
