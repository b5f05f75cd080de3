"""Build: write all formats into one folder, whole or not at all."""

from __future__ import annotations

import datetime
import re
import shutil
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import pyoxigraph as ox

from ketamine_claims.errors import DataError, KnowledgeBaseError
from ketamine_claims.files import list_shape_files
from ketamine_claims.load import KnowledgeBase
from ketamine_claims.namespaces import BASE, ONTOLOGY
from ketamine_claims.order import read_order
from ketamine_claims.release import (
    frozen,
    jelly,
    jsonld,
    kgx,
    nanopubs,
    ontology_page,
    rdf,
    schema_org,
    sssom,
    table,
    va_spec,
)
from ketamine_claims.release.context import CONTEXT_FILE, build_context, write_context
from ketamine_claims.release.description import (
    CRATE_FILE,
    File,
    describe,
    describe_files,
    read_creator,
    read_texts,
    write_crate,
)
from ketamine_claims.release.extras import FORMATS, require
from ketamine_claims.release.media_types import MEDIA_TYPES
from ketamine_claims.release.packing import pack, strip_packing
from ketamine_claims.release.parts import Parts, collect_parts, sort_triples
from ketamine_claims.release.signing import Signer, read_signer

if TYPE_CHECKING:
    from ketamine_claims.release.revision import Revision

SUMS = "SHA256SUMS"
DESCRIPTION = "description.ttl"
STEM = BASE.rstrip("/").rpartition("/")[2]

_KGX_TITLES = {
    "nodes.tsv": "Nodes of the supported claims, KGX",
    "edges.tsv": "Edges of the supported claims, KGX",
    "nodes.jsonl": "Nodes of the supported claims, KGX, JSON lines",
    "edges.jsonl": "Edges of the supported claims, KGX, JSON lines",
    "left-out.tsv": "Claims that are no KGX edge, and why",
    "prefixes.json": "The prefix in the KGX files that is ours",
}
_TABLE_TITLES = {
    table.TABLE: "Findings, one a row",
    table.DICTIONARY: "What the columns of the findings mean",
    table.PACKAGE: "Frictionless description of the tables",
}
_NANOPUB_TITLES = {
    nanopubs.NANOPUBS: "Each evidence line as a nanopublication, TriG",
    nanopubs.INDEX: "Index of the nanopublications, TriG",
}
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def build_release(
    kb: KnowledgeBase,
    folder: Path,
    date: str | None = None,
    sign_key: Path | None = None,
    previous: Path | None = None,
) -> list[File]:
    """Build a release and write it into a folder.

    The same data give the same bytes, whatever the machine, day, time zone or language.

    Args:
        kb: The knowledge base, rules applied.
        folder: Folder to write; new, empty, or an earlier release, which is replaced.
        date: Day of the release, YYYY-MM-DD; by default the latest day that the data name.
        sign_key: File of an RSA private key that signs the nanopublications; without one they are unsigned.
        previous: Folder of the release before this one; with it, the release says what changed.

    Returns:
        The files, in the order of their paths.

    Raises:
        KnowledgeBaseError: The date is none, or a library that a format needs is not installed.
        DataError: The folder holds something else, or cannot be written; what stood there still stands. Or the key
            cannot be read, or the release before is none.
    """
    require(FORMATS)
    if date is not None:
        _check_date(date)
    _check_folder(folder)
    signer = read_signer(sign_key) if sign_key is not None else None
    parts = collect_parts(kb, date)
    files = build_files(parts, signer, _compare(parts, previous) if previous is not None else None)
    _write_folder(folder, files)
    return files


def _compare(parts: Parts, previous: Path) -> Revision:
    # Comparing reads releases, and so needs this module.
    from ketamine_claims.release.revision import compare_with_previous

    return compare_with_previous(parts, previous)


def build_files(parts: Parts, signer: Signer | None = None, revision: Revision | None = None) -> list[File]:
    """Build all files of a release; writes nothing.

    Args:
        parts: What is released.
        signer: Signs the nanopublications; without one they are unsigned.
        revision: What changed since the release before this one, where there is one.

    Returns:
        The files, in the order of their paths; the sums come last.
    """
    description = describe(parts)
    if revision is not None:
        description = sort_triples({*description, *revision.description})
    texts, creator = read_texts(description, parts), read_creator(parts)
    files = [
        *_build_rdf(parts, description),
        *_build_tables(parts),
        *_build_json(parts),
        *_build_ontology(parts),
        *_build_nanopubs(parts, signer),
        *_build_changes(revision),
    ]
    files.sort(key=lambda file: file.path)
    # Each of these describes all files before it.
    listed = [(file.path, file.packing or file.media_type, file.content) for file in files]
    dataset = schema_org.write_dataset(parts, listed, texts, creator)
    files.append(_file("schema-org/dataset.jsonld", dataset, "Description of the data set, schema.org"))
    graph = (*description, *describe_files(parts, files))
    files.append(_file(DESCRIPTION, rdf.write_description(graph), "VoID, DCAT and PROV of the release"))
    files.append(_file(CRATE_FILE, write_crate(parts, files, texts, creator), "RO-Crate of the release"))
    files.sort(key=lambda file: file.path)
    sums = "".join(f"{file.digest}  {file.path}\n" for file in files)
    return [*files, File(SUMS, "text/plain", "SHA-256 sums of all files", sums.encode())]


def _build_rdf(parts: Parts, description: tuple[ox.Triple, ...]) -> list[File]:
    triples, order = parts.triples, read_order(parts.root)
    graphs = {**parts.graphs, "metadata": description}
    head = (
        f"# Version {parts.version}, {parts.date}. Asserted and derived triples and the ontology. Not medical advice.\n"
    )
    light = f"# Version {parts.version}, {parts.date}. Claims, verdicts, plain edges, sources. Not medical advice.\n"
    context = build_context(parts.graphs["ontology"])
    everything, named = "Everything in one graph", "Everything in named graphs"
    ntriples, nquads = rdf.write_ntriples(triples), rdf.write_nquads(graphs)
    return [
        _file(f"rdf/{STEM}.ttl", rdf.write_turtle(triples, order, head), f"{everything}, Turtle"),
        _file(f"rdf/{STEM}.nt.gz", ntriples, f"{everything}, N-Triples"),
        _file(f"rdf/{STEM}.nt.zst", ntriples, f"{everything}, N-Triples, Zstandard"),
        _file(f"rdf/{STEM}.rdf.gz", rdf.write_rdf_xml(triples), f"{everything}, RDF/XML"),
        _file(f"rdf/{STEM}.jsonld.gz", jsonld.write_jsonld(triples, context), f"{everything} by claim, JSON-LD"),
        _file(f"rdf/{STEM}.nq.gz", nquads, f"{named}, N-Quads"),
        _file(f"rdf/{STEM}.nq.zst", nquads, f"{named}, N-Quads, Zstandard"),
        _file(f"rdf/{STEM}.trig.gz", rdf.write_trig(graphs, order), f"{named}, TriG"),
        _file(f"rdf/{STEM}.jelly.gz", jelly.write_jelly(graphs), f"{named}, Jelly"),
        _file(
            f"rdf/{STEM}-light.ttl",
            rdf.write_turtle(parts.construct("light"), order, light),
            "Claims, verdicts, plain edges and sources, Turtle",
        ),
        _file(f"ontology/{CONTEXT_FILE}", write_context(context), "JSON-LD context"),
    ]


def _build_tables(parts: Parts) -> list[File]:
    return [
        *(_file(f"csv/{path}", text, _TABLE_TITLES[path]) for path, text in table.write_tables(parts).items()),
        *(_file(f"kgx/{path}", text, _KGX_TITLES[path]) for path, text in kgx.write_kgx(parts).items()),
        _file(sssom.FILE, sssom.write_sssom(parts), "Mappings of the concepts, SSSOM"),
    ]


def _build_json(parts: Parts) -> list[File]:
    reviews = schema_org.write_claim_reviews(parts)
    return [
        _file("schema-org/claim-reviews.jsonld", reviews, "A ClaimReview for each claim, schema.org"),
        _file(
            "va-spec/statements.json", va_spec.write_statements(parts), "Statements with evidence lines, GA4GH VA-Spec"
        ),
    ]


def _build_ontology(parts: Parts) -> list[File]:
    ontology = sorted((parts.root / "ontology").glob("*.ttl"))
    frozen_name = f"{parts.version}.ttl"
    return [
        *(_file(f"ontology/{path.name}", path.read_bytes(), "Ontology and concepts") for path in ontology),
        *(_file(f"shapes/{path.name}", path.read_bytes(), "Shapes") for path in list_shape_files(parts.root)),
        _file(f"ontology/{ontology_page.FILE}", ontology_page.write_page(parts), "The ontology to read, HTML"),
        _file(
            f"ontology/{frozen_name}",
            frozen.freeze_ontology(parts),
            "Ontology and concepts of this version in one file",
            ONTOLOGY,
        ),
        _file(
            f"shapes/{frozen_name}", frozen.freeze_shapes(parts), "Shapes of this version in one file", frozen.SHAPES
        ),
    ]


def _build_nanopubs(parts: Parts, signer: Signer | None) -> list[File]:
    written = nanopubs.write_nanopubs(parts, signer)
    return [_file(f"nanopub/{path}", text, _NANOPUB_TITLES[path]) for path, text in written.items()]


def _build_changes(revision: Revision | None) -> list[File]:
    if revision is None:
        return []
    title = f"What changed since version {revision.previous}"
    return [_file(path, text, title) for path, text in revision.texts.items()]


def _file(path: str, content: str | bytes, title: str, version_of: str = "") -> File:
    data = content.encode() if isinstance(content, str) else content
    media_type = MEDIA_TYPES[Path(strip_packing(path)).suffix]
    return File(path, media_type, title, pack(path, data), version_of)


def _check_date(text: str) -> None:
    remedy = "Write it as YYYY-MM-DD, for instance 2026-01-31."
    if not _DAY.fullmatch(text):
        raise KnowledgeBaseError(f"{text!r} is no date.", remedy)
    try:
        datetime.date.fromisoformat(text)
    except ValueError as error:
        raise KnowledgeBaseError(f"there is no day {text}.", remedy) from error


def _check_folder(folder: Path) -> None:
    """Refuse a folder that holds anything but an earlier release."""
    if not folder.exists():
        return
    remedy = "Name a new folder, or empty this one."
    if not folder.is_dir():
        raise DataError("is a file, not a folder.", folder, remedy=remedy)
    present = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir()}
    listed = {SUMS}
    if SUMS in present:
        lines = (folder / SUMS).read_text(encoding="utf-8", errors="replace").splitlines()
        listed |= {line.partition("  ")[2] for line in lines}
    foreign = sorted(present - listed)
    if foreign:
        raise DataError(f"holds what is no part of a release, such as {foreign[0]}.", folder, remedy=remedy)


def _write_folder(folder: Path, files: Iterable[File]) -> None:
    target = folder.resolve()
    beside: Path | None = None
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        beside = Path(tempfile.mkdtemp(prefix=f".{target.name}.", dir=target.parent))
        new, old = beside / "new", beside / "old"
        new.mkdir()
        for file in files:
            path = new / file.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(file.content)
        if target.exists():
            target.rename(old)
        try:
            new.rename(target)
        except OSError:
            if old.exists():
                old.rename(target)
            raise
    except OSError as error:
        reason = error.strerror or "unknown reason"
        raise DataError(f"cannot be written ({reason}).", folder, remedy="Check permissions and free space.") from error
    finally:
        if beside is not None:
            shutil.rmtree(beside, ignore_errors=True)
