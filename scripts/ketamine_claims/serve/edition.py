"""The edition that is served: one state of the knowledge base, never changed, only replaced by another."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha256
from pathlib import Path

import pyoxigraph as ox

from ketamine_claims import __version__
from ketamine_claims.files import list_federated_files, list_query_files, list_shape_files
from ketamine_claims.load import KnowledgeBase, load
from ketamine_claims.release.parts import GRAPH, Parts, collect_parts
from ketamine_claims.release.rdf import write_nquads


@dataclass(frozen=True)
class Edition:
    """One state of the knowledge base, rules applied.

    Attributes:
        kb: The knowledge base.
        version: Version of the data, as the ontology says.
        date: Day of the data, YYYY-MM-DD.
        digest: SHA-256 of all files that it was made from and of the version of this package, in hexadecimal; the same
            on every machine, and another one as soon as anything changes.
        modified: When the newest of these files was changed, in seconds since 1970.
        root: Folder that it was loaded from.
        parts: The triples by part, literals spelled as in the files.
    """

    kb: KnowledgeBase
    version: str
    date: str
    digest: str
    modified: int
    root: Path
    parts: Parts = field(repr=False)

    @cached_property
    def graphs(self) -> tuple[str, ...]:
        """IRIs of the named graphs: each part of the data once more by itself."""
        return tuple(GRAPH + part for part in sorted(self.parts.graphs))

    def dump(self) -> bytes:
        """Write what can be asked, as N-Quads, for other processes: all data in the default graph, and `graphs`."""
        everything = self.kb.store.dump(format=ox.RdfFormat.N_TRIPLES, from_graph=ox.DefaultGraph()) or b""
        return everything + write_nquads(self.parts.graphs).encode()


def load_edition(root: Path) -> Edition:
    """Load an edition.

    Args:
        root: Folder of the knowledge base.

    Returns:
        The edition.

    Raises:
        DataError: A file is missing or faulty; says where.
    """
    kb = load(root)
    parts = collect_parts(kb)
    files = [*kb.files, *list_query_files(root), *list_federated_files(root), *list_shape_files(root)]
    files += sorted((root / "queries" / "rules").glob("*.rq")) + sorted((root / "ontology").glob("*.jsonld"))
    modified = int(max(path.stat().st_mtime for path in files))
    return Edition(kb, parts.version, parts.date, _digest(files, root), modified, root, parts)


def _digest(files: Iterable[Path], root: Path) -> str:
    total = sha256(__version__.encode())
    for path in sorted(files):
        name = path.relative_to(root).as_posix()
        total.update(f"\0{name}\0".encode() + sha256(path.read_bytes()).digest())
    return total.hexdigest()
