"""Read the named graphs of a release from its folder, and RDF files graph by graph."""

from __future__ import annotations

import gzip
import zlib
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

import pyoxigraph as ox

from ketamine_claims.errors import DataError
from ketamine_claims.load import explain_syntax
from ketamine_claims.namespaces import ONTOLOGY, name
from ketamine_claims.rdf_files import find_format
from ketamine_claims.release.build import STEM, SUMS

_FILES = (f"rdf/{STEM}.nq.gz", f"rdf/{STEM}.trig.gz")
_REMEDY = "Build the release again with ketamine-claims release DIR, or copy it again."


@dataclass(frozen=True)
class Released:
    """What was read of a release.

    Attributes:
        folder: Its folder.
        version: Its version; empty where the data give none.
        graphs: Its triples by the IRI of their graph, literals spelled as in the file.
    """

    folder: Path
    version: str
    graphs: dict[str, tuple[ox.Triple, ...]] = field(repr=False)


def is_release(folder: Path) -> bool:
    """Say whether a folder holds a release."""
    return any((folder / path).is_file() for path in _FILES)


def read_release(folder: Path) -> Released:
    """Read the named graphs of a release, after comparing the file with its published sum.

    Args:
        folder: The release.

    Returns:
        What it holds.

    Raises:
        DataError: The folder is no release, or its file was changed, is missing or cannot be read.
    """
    path = next((folder / path for path in _FILES if (folder / path).is_file()), None)
    if path is None:
        raise DataError(f"holds no {_FILES[0]}, so it is no release.", folder, remedy=_REMEDY)
    _check_sum(folder, path)
    graphs: dict[str, list[ox.Triple]] = defaultdict(list)
    for quad in read_quads(path):
        if not isinstance(quad.graph_name, ox.NamedNode):
            raise DataError("has triples outside of any named graph.", path, remedy=_REMEDY)
        graphs[quad.graph_name.value].append(quad.triple)
    if not graphs:
        raise DataError("holds no triples.", path, remedy=_REMEDY)
    every = (triple for triples in graphs.values() for triple in triples)
    return Released(folder, find_version(every), {graph: tuple(graphs[graph]) for graph in sorted(graphs)})


def find_version(triples: Iterable[ox.Triple]) -> str:
    """Find the version that data give of themselves.

    Args:
        triples: The data.

    Returns:
        The version of the ontology in them; empty where there is none.
    """
    subject, predicate = ox.NamedNode(ONTOLOGY), ox.NamedNode(name("owl:versionInfo"))
    found = [
        triple.object.value
        for triple in triples
        if triple.predicate == predicate and triple.subject == subject and isinstance(triple.object, ox.Literal)
    ]
    return max(found, default="")


def read_quads(path: Path) -> list[ox.Quad]:
    """Read an RDF file of any format, compressed or not; literals keep their spelling.

    Args:
        path: The file; its extension tells the format.

    Returns:
        Its triples, each with its graph.

    Raises:
        DataError: The file is missing, of no known format, or does not parse.
    """
    rdf_format = find_format(path)
    try:
        data = gzip.decompress(path.read_bytes()) if path.suffix.lower() == ".gz" else path.read_bytes()
        return list(ox.parse(data, rdf_format))
    except SyntaxError as error:
        explained = explain_syntax(error, path)
        # The message speaks of Turtle, the format of the knowledge base itself.
        explained.message = explained.message.replace("not valid Turtle", "it does not parse")
        raise explained from error
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise DataError("cannot be read as gzip.", path, remedy="Check what it holds, or copy it again.") from error
    except OSError as error:
        reason = (error.strerror or "cannot be read").lower()
        raise DataError(f"{reason}.", path, remedy="Check name and permissions.") from error


def _check_sum(folder: Path, path: Path) -> None:
    try:
        listed = (folder / SUMS).read_text(encoding="utf-8").splitlines()
        digest = sha256(path.read_bytes()).hexdigest()
    except (OSError, UnicodeDecodeError) as error:
        raise DataError("cannot be read.", folder / SUMS, remedy=_REMEDY) from error
    if f"{digest}  {path.relative_to(folder).as_posix()}" not in listed:
        raise DataError(f"is not the file whose sum stands in {SUMS}: it was changed since.", path, remedy=_REMEDY)
