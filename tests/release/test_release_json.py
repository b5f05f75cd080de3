"""VA-Spec, schema.org and the RO-Crate, read by their libraries; the description; one set of IRIs."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pyoxigraph as ox
from receiver_tools import run_tool
from unpack import unpack

from ketamine_claims import KnowledgeBase
from ketamine_claims.namespaces import PREFIXES
from ketamine_claims.release.kgx import PREFIX
from ketamine_claims.release.parts import Parts

BASE = "https://w3id.org/ketamine-claims/"
RELEASE = re.compile(rf"{BASE}(?:(?:release|graph)/|np/$|np/RA[A-Za-z0-9_-]{{43}})")
SPDX = "http://spdx.org/rdf/terms#"
DCAT = "http://www.w3.org/ns/dcat#"
VOID = "http://rdfs.org/ns/void#"


def test_va_spec_reads_the_statements(release: Path):
    path = release / "va-spec" / "statements.json"
    back = json.loads(run_tool("va-spec", "check_va_spec.py", path))
    statements = json.loads(path.read_text())
    assert [one["id"] for one in back] == [one["id"] for one in statements]
    assert sum(len(one["hasEvidenceLines"]) for one in back) == len(list(lines_of(statements)))


def lines_of(statements: list[dict]) -> list[dict]:
    return [line for statement in statements for line in statement["hasEvidenceLines"]]


def test_va_spec_directions(kb: KnowledgeBase, release: Path):
    """Direction is towards the proposition: for a denied claim it runs against the bearing."""
    statements = json.loads((release / "va-spec" / "statements.json").read_text())
    turned = {"supports": "disputes", "disputes": "supports"}
    for statement in statements:
        denied = extension(statement, "negated")
        verdict = statement["classification"]["name"]
        plain = {"contradicted": "disputes", "contested": "neutral", "not assessed": "neutral"}.get(verdict, "supports")
        assert statement["direction"] == (turned.get(plain, plain) if denied else plain)
        assert ("strength" in statement) == (statement["direction"] != "neutral")
        for line in statement["hasEvidenceLines"]:
            bearing = extension(line, "bearing")
            given = line["directionOfEvidenceProvided"]
            if bearing in turned and not extension(line, "retracted"):
                assert given == (turned[bearing] if denied else bearing), line["id"]
            else:
                assert given == "neutral" and "strengthOfEvidenceProvided" not in line
    assert any(extension(statement, "negated") for statement in statements)
    assert {line["id"] for line in lines_of(statements)} == {
        quad.subject.value for quad in kb.store.quads_for_pattern(None, ox.NamedNode(f"{BASE}ontology#bearing"), None)
    }


def extension(thing: dict, name: str) -> object:
    return next(entry["value"] for entry in thing["extensions"] if entry["name"] == name)


def test_claim_reviews_in_pyld(kb: KnowledgeBase, release: Path):
    quads = list(
        ox.parse(
            run_tool("pyld", "check_pyld.py", release / "schema-org" / "claim-reviews.jsonld").encode(),
            ox.RdfFormat.N_QUADS,
        )
    )
    reviewed = {quad.object.value for quad in quads if quad.predicate.value == "https://schema.org/itemReviewed"}
    assert reviewed == {claim.iri for claim in kb.claims}
    assert run_tool("pyld", "check_pyld.py", release / "schema-org" / "dataset.jsonld")


def test_ratings_follow_the_verdicts(kb: KnowledgeBase, release: Path):
    reviews = json.loads((release / "schema-org" / "claim-reviews.jsonld").read_text())["@graph"]
    claims = {claim.iri: claim for claim in kb.claims}
    scale = {"contradicted": 1, "contested": 3, "supported with qualifications": 4, "supported": 5}
    assert len(reviews) == len(claims)
    for review in reviews:
        claim = claims[review["itemReviewed"]["@id"]]
        assert review["reviewRating"]["alternateName"] == claim.verdict
        assert review["reviewRating"].get("ratingValue") == scale.get(claim.verdict)
        assert review["claimReviewed"] and review["author"]["name"] and review["datePublished"]


def test_crate_lists_every_file(release: Path):
    crate = json.loads(run_tool("rocrate", "check_rocrate.py", release))
    wanted = {path.relative_to(release).as_posix() for path in release.rglob("*") if path.is_file()}
    assert set(crate["files"]) == wanted - {"SHA256SUMS", "ro-crate-metadata.json"}


def test_description_counts_what_is_there(read: Callable[[str], str], parts: Parts):
    store = ox.Store()
    store.load(read("description.ttl").encode(), ox.RdfFormat.TURTLE)
    dataset = ox.NamedNode(parts.iri)

    def count(subject: ox.NamedNode, term: str) -> int:
        (quad,) = store.quads_for_pattern(subject, ox.NamedNode(VOID + term), None)
        return int(quad.object.value)

    triples = parts.triples
    assert count(dataset, "triples") == len(triples)
    assert count(dataset, "distinctSubjects") == len({triple.subject for triple in triples})
    assert count(dataset, "properties") == len({triple.predicate for triple in triples})
    partitions = list(store.quads_for_pattern(dataset, ox.NamedNode(f"{VOID}propertyPartition"), None))
    assert len(partitions) == count(dataset, "properties")
    assert sum(count(quad.object, "triples") for quad in partitions) == len(triples)
    classes = list(store.quads_for_pattern(dataset, ox.NamedNode(f"{VOID}classPartition"), None))
    assert len(classes) == count(dataset, "classes")
    linksets = list(store.quads_for_pattern(None, ox.NamedNode(f"{VOID}linkPredicate"), None))
    assert sum(count(quad.subject, "triples") for quad in linksets) == len(parts.ask("mappings"))


def test_distributions_are_the_files(release: Path, read: Callable[[str], str], parts: Parts):
    store = ox.Store()
    store.load(read("description.ttl").encode(), ox.RdfFormat.TURTLE)
    rows = store.query(
        f"""SELECT ?file ?size ?sum ?type WHERE {{
          <{parts.iri}> <{DCAT}distribution> ?file .
          ?file <{DCAT}byteSize> ?size ; <{DCAT}mediaType> ?type ; <{SPDX}checksum>/<{SPDX}checksumValue> ?sum . }}"""
    )
    found = {row["file"].value.removeprefix(parts.iri): (int(row["size"].value), row["sum"].value) for row in rows}
    own = {"description.ttl", "ro-crate-metadata.json", "SHA256SUMS"}
    wanted = {path.relative_to(release).as_posix(): path.read_bytes() for path in release.rglob("*") if path.is_file()}
    assert found == {path: (len(data), sha256(data).hexdigest()) for path, data in wanted.items() if path not in own}


def test_media_types_tell_what_is_inside_and_how_it_is_packed(read: Callable[[str], str], parts: Parts):
    media = "https://www.iana.org/assignments/media-types/"
    store = ox.Store()
    store.load(read("description.ttl").encode(), ox.RdfFormat.TURTLE)
    rows = store.query(
        f"""SELECT ?file ?type ?packed ?of WHERE {{
          ?file <{DCAT}mediaType> ?type . OPTIONAL {{ ?file <{DCAT}compressFormat> ?packed }}
          OPTIONAL {{ ?file <http://purl.org/dc/terms/isVersionOf> ?of }} }}"""
    )
    found = {
        row["file"].value.removeprefix(parts.iri): tuple(
            row[key].value.removeprefix(media) if row[key] is not None else None for key in ("type", "packed", "of")
        )
        for row in rows
    }
    gzipped, zstd = "application/gzip", "application/zstd"
    wanted = {
        "nanopub/index.trig": ("application/trig", None, None),
        "nanopub/nanopubs.trig.gz": ("application/trig", gzipped, None),
        f"ontology/{parts.version}.ttl": ("text/turtle", None, f"{BASE}ontology"),
        "ontology/index.html": ("text/html", None, None),
        "rdf/ketamine-claims.jelly.gz": ("application/x-jelly-rdf", gzipped, None),
        "rdf/ketamine-claims.nq.zst": ("application/n-quads", zstd, None),
        "rdf/ketamine-claims.nt.zst": ("application/n-triples", zstd, None),
        f"shapes/{parts.version}.ttl": ("text/turtle", None, f"{BASE}shape"),
    }
    assert {path: found[path] for path in wanted} == wanted
    crate = json.loads(read("ro-crate-metadata.json"))["@graph"]
    listed = {node["@id"]: node["encodingFormat"] for node in crate if node["@type"] == "File"}
    assert {path: listed[path] for path in wanted} == {
        path: packed or kind for path, (kind, packed, _) in wanted.items()
    }


def test_no_iri_differs_between_formats(release: Path, read: Callable[[str], str], parts: Parts):
    """Whatever IRI of ours stands in any file stands in the graph, letter for letter."""
    pattern = re.compile(BASE + r"[^\s\"'<>|\\,;)\]}&]*")
    known = set(pattern.findall(read("rdf/ketamine-claims.nt.gz"))) | set(PREFIXES.values()) | {BASE}
    known |= set(pattern.findall(read(f"shapes/{parts.version}.ttl"))) | {PREFIXES["shape"].rstrip("/")}
    assert {term.value for triple in parts.triples for term in triple if is_ours(term)} <= known
    for path in sorted(release.rglob("*")):
        # Jelly is binary; what it holds is compared triple for triple elsewhere.
        if not path.is_file() or path.parent.name in ("shapes", "ontology") or path.name.endswith(".jelly.gz"):
            continue
        text = unpack(path).decode()
        strange = {iri for iri in pattern.findall(text) if iri not in known and not RELEASE.match(iri)}
        assert not strange, (path.name, sorted(strange)[:5])
    for node in re.findall(rf"{re.escape(PREFIX)}:([^\s|]+)", (release / "kgx" / "edges.tsv").read_text()):
        assert f"{BASE}concept/{node}" in known


def is_ours(term: object) -> bool:
    return isinstance(term, ox.NamedNode) and term.value.startswith(BASE)
