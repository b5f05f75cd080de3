"""The description of a release: VoID and DCAT of its contents and files, PROV of how it was built, and an RO-Crate."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import PurePosixPath
from typing import Any

import pyoxigraph as ox

from ketamine_claims import __version__
from ketamine_claims.namespaces import BASE, LICENSE, name
from ketamine_claims.release.media_types import PACKINGS
from ketamine_claims.release.parts import GRAPH, Parts, sort_triples

_DCAT = "http://www.w3.org/ns/dcat#"
_SPDX = "http://spdx.org/rdf/terms#"
_VOID = "http://rdfs.org/ns/void#"
_SD = "http://www.w3.org/ns/sparql-service-description#"
_MEDIA = "https://www.iana.org/assignments/media-types/"
_CRATE = "https://w3id.org/ro/crate/1.1"
_RDF_TYPES = frozenset(
    {
        "application/n-quads",
        "application/n-triples",
        "application/rdf+xml",
        "application/trig",
        "application/x-jelly-rdf",
        "text/turtle",
    }
)
# DCAT-AP wants the class of such values said, though their IRIs are others' and tell it when followed.
_CLASSES = {
    name("dcterms:creator"): name("foaf:Agent"),
    name("dcterms:publisher"): name("foaf:Agent"),
    name("dcterms:language"): name("dcterms:LinguisticSystem"),
    name("dcterms:license"): name("dcterms:LicenseDocument"),
    f"{_DCAT}landingPage": name("foaf:Document"),
    f"{_DCAT}compressFormat": name("dcterms:MediaType"),
    f"{_DCAT}mediaType": name("dcterms:MediaType"),
    f"{_SPDX}algorithm": f"{_SPDX}ChecksumAlgorithm",
}
CRATE_FILE = "ro-crate-metadata.json"


@dataclass(frozen=True, slots=True)
class File:
    """One file of a release.

    Attributes:
        path: Below the folder of the release, with ``/``.
        media_type: Of what is inside, where the file is compressed.
        title: What it is, in a few words.
        content: Its bytes.
        version_of: IRI of what it is a frozen copy of; empty where it is none.
    """

    path: str
    media_type: str
    title: str
    content: bytes
    version_of: str = ""

    @property
    def packing(self) -> str:
        """Media type of its compression; empty where it is not compressed."""
        return PACKINGS.get(PurePosixPath(self.path).suffix, "")

    @property
    def digest(self) -> str:
        """SHA-256 of the file as it stands, in hexadecimal."""
        return sha256(self.content).hexdigest()


def describe(parts: Parts) -> tuple[ox.Triple, ...]:
    """Describe what is in the release and how it was built: the named graph ``metadata``.

    Args:
        parts: What is released.

    Returns:
        The triples, sorted. Files and their sums are not among them, since some of the files hold this description.
    """
    dataset = ox.NamedNode(parts.iri)
    build, software = ox.NamedNode(f"{parts.iri}#build"), ox.NamedNode(f"{parts.iri}#software")
    day = _literal(parts.date, "xsd:date")
    creator, label = read_creator(parts)
    triples = {
        *parts.construct("description"),
        _state(dataset, name("rdf:type"), name("prov:Entity")),
        ox.Triple(dataset, ox.NamedNode(name("dcterms:issued")), day),
        _state(dataset, name("dcterms:publisher"), creator),
        ox.Triple(ox.NamedNode(creator), ox.NamedNode(name("foaf:name")), ox.Literal(label)),
        _state(dataset, name("prov:wasGeneratedBy"), build.value),
        _state(build, name("rdf:type"), name("prov:Activity")),
        ox.Triple(build, ox.NamedNode(name("rdfs:label")), ox.Literal("build of the release", language="en")),
        _state(build, name("prov:wasAssociatedWith"), software.value),
        _state(software, name("rdf:type"), name("prov:SoftwareAgent")),
        ox.Triple(
            software, ox.NamedNode(name("rdfs:label")), ox.Literal("package that built the release", language="en")
        ),
        ox.Triple(software, ox.NamedNode(name("owl:versionInfo")), ox.Literal(__version__)),
    }
    for part in (*parts.graphs, "metadata"):
        triples.add(_state(dataset, f"{_VOID}subset", GRAPH + part))
        triples.add(_state(ox.NamedNode(GRAPH + part), name("rdf:type"), f"{_VOID}Dataset"))
        if part in parts.graphs:
            count = _literal(str(len(parts.graphs[part])), "xsd:integer")
            triples.add(ox.Triple(ox.NamedNode(GRAPH + part), ox.NamedNode(f"{_VOID}triples"), count))
    for path in parts.files:
        relative = path.relative_to(parts.root).as_posix() if path.is_relative_to(parts.root) else path.name
        node = ox.NamedNode(f"{parts.iri}#input-{relative.replace('/', '-')}")
        triples.add(_state(build, name("prov:used"), node.value))
        triples.add(_state(node, name("rdf:type"), name("prov:Entity")))
        triples.add(ox.Triple(node, ox.NamedNode(name("rdfs:label")), ox.Literal(relative)))
        triples |= _describe_sum(node, sha256(path.read_bytes()).hexdigest())
    return sort_triples(_add_classes(triples))


def describe_files(parts: Parts, files: Iterable[File]) -> tuple[ox.Triple, ...]:
    """Describe the files of the release as DCAT distributions.

    Args:
        parts: What is released.
        files: The files.

    Returns:
        The triples, sorted.
    """
    dataset = ox.NamedNode(parts.iri)
    triples: set[ox.Triple] = set()
    for file in files:
        node = ox.NamedNode(parts.iri + file.path)
        triples |= {
            _state(dataset, f"{_DCAT}distribution", node.value),
            _state(node, name("rdf:type"), f"{_DCAT}Distribution"),
            ox.Triple(node, ox.NamedNode(name("dcterms:title")), ox.Literal(file.title, language="en")),
            _state(node, name("dcterms:license"), LICENSE),
            _state(node, f"{_DCAT}accessURL", BASE),
            _state(node, f"{_DCAT}downloadURL", node.value),
            _state(node, f"{_DCAT}mediaType", _MEDIA + file.media_type),
            ox.Triple(
                node,
                ox.NamedNode(f"{_DCAT}byteSize"),
                _literal(str(len(file.content)), "xsd:nonNegativeInteger"),
            ),
            *_describe_sum(node, file.digest),
        }
        if file.packing:
            triples.add(_state(node, f"{_DCAT}compressFormat", _MEDIA + file.packing))
        if file.version_of:
            triples |= {
                _state(node, name("dcterms:isVersionOf"), file.version_of),
                ox.Triple(node, ox.NamedNode(f"{_DCAT}version"), ox.Literal(parts.version)),
                ox.Triple(node, ox.NamedNode(name("dcterms:issued")), _literal(parts.date, "xsd:date")),
            }
        if file.media_type in _RDF_TYPES and file.path.startswith("rdf/"):
            triples.add(_state(dataset, f"{_VOID}dataDump", node.value))
    return sort_triples(_add_classes(triples))


def read_texts(description: Iterable[ox.Triple], parts: Parts) -> dict[str, str]:
    """Read title and description of the data set from its description.

    Args:
        description: What `describe` gave.
        parts: What is released.

    Returns:
        ``title`` and ``description``; the IRI of the release stands for what is missing.
    """
    wanted = {name("dcterms:title"): "title", name("dcterms:description"): "description"}
    found = {
        wanted[triple.predicate.value]: triple.object.value
        for triple in description
        if triple.predicate.value in wanted
        and triple.subject == ox.NamedNode(parts.iri)
        and isinstance(triple.object, ox.Literal)
    }
    return {key: found.get(key, parts.iri) for key in wanted.values()}


def read_creator(parts: Parts) -> tuple[str, str]:
    """Read who made the data.

    Args:
        parts: What is released.

    Returns:
        IRI and name; the IRI twice where there is no name.
    """
    creator, label = name("dcterms:creator"), name("foaf:name")
    names = {
        str(triple.subject): triple.object.value
        for triple in parts.triples
        if triple.predicate.value == label and isinstance(triple.object, ox.Literal)
    }
    for triple in parts.graphs["ontology"]:
        if triple.predicate.value == creator and isinstance(triple.object, ox.NamedNode):
            return triple.object.value, names.get(str(triple.object), triple.object.value)
    return BASE, BASE


def write_crate(parts: Parts, files: Iterable[File], texts: dict[str, str], creator: tuple[str, str]) -> str:
    """Write the RO-Crate that lists the files of the release.

    Args:
        parts: What is released.
        files: The files.
        texts: Title and description of the data set.
        creator: IRI and name of who made it.

    Returns:
        The text of ``ro-crate-metadata.json``.
    """
    listed = list(files)
    root: dict[str, Any] = {
        "@id": "./",
        "@type": "Dataset",
        "name": texts["title"],
        "description": texts["description"],
        "identifier": parts.iri,
        "version": parts.version,
        "datePublished": parts.date,
        "license": {"@id": LICENSE},
        "creator": {"@id": creator[0]},
        "hasPart": [{"@id": file.path} for file in listed],
    }
    about = {
        "@id": CRATE_FILE,
        "@type": "CreativeWork",
        "conformsTo": {"@id": _CRATE},
        "about": {"@id": "./"},
    }
    graph = [
        about,
        root,
        {"@id": LICENSE, "@type": "CreativeWork", "name": "CC0 1.0"},
        {"@id": creator[0], "@type": "Organization", "name": creator[1]},
        *(
            {
                "@id": file.path,
                "@type": "File",
                "name": file.title,
                "encodingFormat": file.packing or file.media_type,
                "contentSize": str(len(file.content)),
            }
            for file in listed
        ),
    ]
    document = {"@context": f"{_CRATE}/context", "@graph": graph}
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def _state(subject: ox.NamedNode, predicate: str, value: str) -> ox.Triple:
    return ox.Triple(subject, ox.NamedNode(predicate), ox.NamedNode(value))


def _add_classes(triples: set[ox.Triple]) -> set[ox.Triple]:
    return triples | {
        _state(triple.object, name("rdf:type"), _CLASSES[triple.predicate.value])
        for triple in triples
        if triple.predicate.value in _CLASSES and isinstance(triple.object, ox.NamedNode)
    }


def _literal(text: str, datatype: str) -> ox.Literal:
    return ox.Literal(text, datatype=ox.NamedNode(name(datatype)))


def _describe_sum(node: ox.NamedNode, digest: str) -> set[ox.Triple]:
    checksum = ox.NamedNode(f"{node.value}{'-' if '#' in node.value else '#'}sha256")
    return {
        _state(node, f"{_SPDX}checksum", checksum.value),
        _state(checksum, name("rdf:type"), f"{_SPDX}Checksum"),
        _state(checksum, f"{_SPDX}algorithm", f"{_SPDX}checksumAlgorithm_sha256"),
        ox.Triple(checksum, ox.NamedNode(f"{_SPDX}checksumValue"), _literal(digest, "xsd:hexBinary")),
    }
