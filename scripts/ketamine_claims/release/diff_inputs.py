"""What two sides of a comparison may be: a release, a knowledge base, an RDF file, or a git revision."""

from __future__ import annotations

import io
import subprocess
import tarfile
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import pyoxigraph as ox

from ketamine_claims.errors import DataError, KnowledgeBaseError
from ketamine_claims.files import CLAIMS_FILE
from ketamine_claims.load import load
from ketamine_claims.namespaces import name
from ketamine_claims.release.diff_meaning import COMPUTED
from ketamine_claims.release.diff_values import settle
from ketamine_claims.release.parts import GRAPH
from ketamine_claims.release.push_read import find_version, is_release, read_quads, read_release

_GIT = "git:"
# What describes a release changes with each of them, and says nothing of its subject.
_METADATA = f"{GRAPH}metadata"
_ARCHIVED = (CLAIMS_FILE, "evidence/", "ontology/", "derived/", "queries/")


@dataclass(frozen=True)
class Side:
    """One side of a comparison.

    Attributes:
        name: What the user called it.
        version: The version that its data give; empty where there is none.
        settled: Its triples as spelled, by their settled form; see `settle`.
    """

    name: str
    version: str
    settled: dict[ox.Triple, ox.Triple] = field(repr=False)

    @property
    def title(self) -> str:
        """Name and version."""
        return f"{self.name} ({self.version})" if self.version else self.name

    @cached_property
    def about(self) -> dict[tuple[str, str], list[ox.Triple]]:
        """The settled triples by subject and predicate."""
        found: dict[tuple[str, str], list[ox.Triple]] = {}
        for triple in self.settled:
            assert isinstance(triple.subject, ox.NamedNode)
            found.setdefault((triple.subject.value, triple.predicate.value), []).append(triple)
        return found

    @cached_property
    def subjects(self) -> frozenset[str]:
        """Everything that is described; what rules add to a thing is no description of it."""
        return frozenset(subject for subject, predicate in self.about if predicate not in COMPUTED)

    def values(self, subject: str, curie: str) -> list[ox.NamedNode | ox.Literal]:
        """List the values of a property, settled."""
        triples = self.about.get((subject, name(curie)), ())
        return [t.object for t in triples if isinstance(t.object, ox.NamedNode | ox.Literal)]

    def text(self, subject: str, *curies: str) -> str:
        """Give the first value there is of some properties, as text; empty where there is none."""
        return next((min(found, key=str).value for curie in curies if (found := self.values(subject, curie))), "")


def open_side(wanted: str, root: Path) -> Side:
    """Read one side.

    Args:
        wanted: Folder of a release or a knowledge base, an RDF file, or ``git:`` and a revision.
        root: Knowledge base whose revisions are meant.

    Returns:
        The side; a knowledge base with what its own rules derive, the rest as it is.

    Raises:
        KnowledgeBaseError: It is none of these, or cannot be read.
    """
    if wanted.startswith(_GIT):
        return _build(wanted, _read_revision(root, wanted.removeprefix(_GIT)))
    path = Path(wanted)
    if not path.exists():
        raise DataError("no such file or folder.", path, remedy="A git revision is named as git:REVISION.")
    if path.is_dir():
        if is_release(path):
            graphs = read_release(path).graphs
            return _build(wanted, (t for graph, triples in graphs.items() if graph != _METADATA for t in triples))
        if (path / CLAIMS_FILE).is_file():
            return _build(wanted, _read_knowledge_base(path))
        raise DataError(
            "is neither a release nor a knowledge base.",
            path,
            remedy=f"Name a folder with rdf/ of a release, one with {CLAIMS_FILE}, an RDF file, or git:REVISION.",
        )
    quads = read_quads(path)
    return _build(wanted, (quad.triple for quad in quads if str(quad.graph_name) != f"<{_METADATA}>"))


def _build(wanted: str, triples: Iterable[ox.Triple]) -> Side:
    settled = settle(triples)
    return Side(wanted, find_version(settled), settled)


def _read_knowledge_base(root: Path) -> list[ox.Triple]:
    kb = load(root)
    return [*kb.triples(), *kb.derived]


def _read_revision(root: Path, revision: str) -> list[ox.Triple]:
    remedy = "Name a commit, branch or tag after git:, and run it in a clone that has it."
    command = ["git", "-C", str(root), "archive", "--format=tar", "--end-of-options", revision]
    try:
        done = subprocess.run(command, capture_output=True, check=False)  # noqa: S603
    except OSError as error:
        raise KnowledgeBaseError("git is not installed.", "Install it, or name a folder or file.") from error
    if done.returncode != 0:
        reason = done.stderr.decode(errors="replace").strip().splitlines()
        told = reason[-1].rstrip(".") if reason else "no reason given"
        raise KnowledgeBaseError(f"git cannot give the revision {revision!r}: {told}.", remedy)
    with tempfile.TemporaryDirectory() as folder, tarfile.open(fileobj=io.BytesIO(done.stdout)) as archive:
        members = [one for one in archive.getmembers() if one.name.startswith(_ARCHIVED) and one.isfile()]
        archive.extractall(folder, members, filter="data")
        if not (Path(folder) / CLAIMS_FILE).is_file():
            raise KnowledgeBaseError(f"the revision {revision!r} holds no {CLAIMS_FILE}.", remedy)
        return _read_knowledge_base(Path(folder))
