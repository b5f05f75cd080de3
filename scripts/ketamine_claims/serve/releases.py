"""Releases: the files of each version, and the nanopublications of all by trusty URI."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pyoxigraph as ox

from ketamine_claims.errors import DataError, NotFoundError
from ketamine_claims.namespaces import BASE, PREFIXES, name
from ketamine_claims.serve.media import Form

DESCRIPTION = "description.ttl"
_NANOPUBS = "nanopub/*.trig*"
SPACE = f"{BASE}np/"
_LINE = ox.NamedNode(name("kc:EvidenceLine"))
_RDF_TYPE = ox.NamedNode(name("rdf:type"))
_FILES = """
PREFIX dcat: <http://www.w3.org/ns/dcat#>
PREFIX dcterms: <http://purl.org/dc/terms/>
SELECT ?file ?title ?type ?size
WHERE { ?file dcat:byteSize ?size ; dcterms:title ?title ; dcat:mediaType ?type }
ORDER BY ?file
"""
_FORMATS = {
    "trig": ox.RdfFormat.TRIG,
    "nq": ox.RdfFormat.N_QUADS,
    "jsonld": ox.RdfFormat.JSON_LD,
}
NANOPUB_FORMS = tuple(Form(key, ox_format.media_type, "") for key, ox_format in _FORMATS.items())


@dataclass(frozen=True, slots=True)
class ReleaseFile:
    """A file of a release.

    Attributes:
        path: Where it is in the release.
        title: What it is, in a few words.
        media_type: Of what is inside, where the file is compressed.
        size: Its length in bytes.
    """

    path: str
    title: str
    media_type: str
    size: int


class Releases:
    """The releases in one folder. Their files are read when they are asked for, the nanopublications at the start.

    Attributes:
        folder: Where they are; None for no releases.
        files: The files of each version, as its description lists them.
    """

    def __init__(self, folder: Path | None) -> None:
        """Find the releases.

        Args:
            folder: Holds a folder for each version, as ``ketamine-claims release`` writes it; None for no releases.

        Raises:
            NotFoundError: The folder holds no release.
            DataError: The description or the nanopublications of a release cannot be read.
        """
        self.folder = folder
        found = sorted(path.parent for path in folder.glob(f"*/{DESCRIPTION}")) if folder else []
        if folder is not None and not found:
            remedy = f"Make one with ketamine-claims release {folder / 'VERSION'}."
            raise NotFoundError(f"{folder} holds no release.", remedy)
        self.files = {path.name: tuple(_read_files(path)) for path in found}
        self._pubs: dict[str, list[ox.Quad]] = {}
        for release in found:
            for path in sorted(release.glob(_NANOPUBS)):
                self._read(path)

    def _read(self, path: Path) -> None:
        data = path.read_bytes()
        try:
            for quad in ox.parse(gzip.decompress(data) if path.suffix == ".gz" else data, ox.RdfFormat.TRIG):
                if isinstance(quad.graph_name, ox.NamedNode) and quad.graph_name.value.startswith(SPACE):
                    code = quad.graph_name.value.removeprefix(SPACE).partition("#")[0]
                    self._pubs.setdefault(code, []).append(quad)
        except (OSError, EOFError, SyntaxError) as error:
            raise DataError(f"cannot be read: {error}.", path, remedy="Make the release again.") from error

    def __contains__(self, code: str) -> bool:
        """Say whether there is a nanopublication of that trusty code."""
        return code in self._pubs

    def write(self, code: str, form: Form) -> bytes:
        """Write a nanopublication.

        Args:
            code: Its trusty code.
            form: One of TriG, N-Quads and JSON-LD.

        Returns:
            The document.

        Raises:
            KeyError: There is none of that code.
        """
        used = {"this": SPACE + code, "sub": f"{SPACE}{code}#", **PREFIXES} if form.name == "trig" else None
        return ox.serialize(self._pubs[code], format=_FORMATS[form.name], prefixes=used) or b""

    def find_line(self, code: str) -> str | None:
        """Find the evidence line that a nanopublication asserts: its IRI; None for an index."""
        for quad in self._pubs[code]:
            if quad.object == _LINE and quad.predicate == _RDF_TYPE and isinstance(quad.subject, ox.NamedNode):
                return quad.subject.value
        return None


def _read_files(release: Path) -> Iterator[ReleaseFile]:
    """Read what the description of a release says of its files."""
    described = release / DESCRIPTION
    store = ox.Store()
    try:
        store.bulk_load(path=described, format=ox.RdfFormat.TURTLE)
    except SyntaxError as error:
        raise DataError(f"cannot be read: {error}.", described, remedy="Make the release again.") from error
    folder = f"{BASE}release/{release.name}/"
    for row in store.query(_FILES):  # type: ignore[union-attr]
        file, title, media_type, size = (term.value for term in row)
        if file.startswith(folder):
            yield ReleaseFile(file.removeprefix(folder), title, media_type.partition("/media-types/")[2], int(size))
