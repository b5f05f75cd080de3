"""Find what has changed since a revision, and what depends on it."""

from __future__ import annotations

import subprocess
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pyoxigraph as ox

from ketamine_claims.errors import KnowledgeBaseError
from ketamine_claims.namespaces import BASE, PREFIXES
from ketamine_claims.rdf_files import parse_revision

if TYPE_CHECKING:
    from ketamine_claims.validate import Batch, Result

# Whoever changes a line wants to hear of its claim and finding, but not of every use of the concepts it names.
_SHARED = (PREFIXES["concept"], PREFIXES["kc"])


@dataclass(frozen=True)
class Changes:
    """What has changed.

    Attributes:
        revision: Since when.
        files: The files that differ, resolved.
        subjects: What is described otherwise than then, added or deleted.
        dependants: What points to those, directly or through others, and what they point to.
        everything: Whether a shape or a rule has changed, so that everything has to be looked at again.
    """

    revision: str
    files: frozenset[Path]
    subjects: frozenset[str] = field(repr=False)
    dependants: frozenset[str] = field(default=frozenset(), repr=False)
    everything: bool = False

    def touch(self, result: Result) -> bool:
        """Say whether a result concerns what has changed."""
        if self.everything:
            return True
        if result.file is not None and result.line is not None and result.focus.startswith("file:"):
            return result.file.resolve() in self.files
        named = {result.focus, result.subject, *(place.subject for place in result.others)}
        value = (result.value or "")[1:-1]
        return bool(named & (self.subjects | self.dependants)) or value in self.subjects

    def describe(self) -> str:
        """Say in a sentence what was looked at."""
        if self.everything:
            return f"Shapes or rules have changed since {self.revision}, so everything was checked."
        if not self.subjects:
            return f"Nothing that is described has changed since {self.revision}."
        blocks = f"{len(self.subjects)} block{'s' * (len(self.subjects) != 1)}"
        files = f"{len(self.files)} file{'s' * (len(self.files) != 1)}"
        return (
            f"Checked what changed since {self.revision}: {blocks} in {files}, and {len(self.dependants)} around them."
        )


def find_changes(root: Path, revision: str, batch: Batch) -> Changes:
    """Compare the files of a knowledge base with a revision; files that git does not know yet count as new.

    Blocks are compared by what they say: moving or reformatting one is no change.

    Args:
        root: Folder of the knowledge base.
        revision: A commit, branch or tag.
        batch: What is validated.

    Returns:
        What has changed.

    Raises:
        KnowledgeBaseError: The folder is not in a git repository, git is not installed, or there is no such revision.
    """
    _check_repository(root, revision)
    differing = _list_paths(root, "diff", "--name-only", "--no-renames", "--relative", "-z", revision, "--", ".")
    untracked = _list_paths(root, "ls-files", "--others", "--exclude-standard", "-z", "--", ".")
    paths = frozenset((root / path).resolve() for path in (*differing, *untracked))
    everything = any(path.startswith(("shapes/", "queries/rules/")) for path in (*differing, *untracked))
    before: set[ox.Triple] = set()
    for path in differing:
        if path.endswith(".ttl") and not path.startswith("shapes/"):
            before.update(_read_old(root, revision, path))
    current = [file for file in batch.files if file.path.resolve() in paths]
    after = {triple for file in current for triple in file.triples}
    subjects = {_name_of(triple.subject) for triple in before ^ after}
    subjects.update(name for file in current for name in file.broken)
    fixed = frozenset(subject for subject in subjects if subject is not None)
    around = _find_dependants(fixed, batch.triples()) | _list_targets(fixed, before | after)
    files = frozenset(file.path.resolve() for file in current) | {
        (root / path).resolve() for path in differing if path.endswith(".ttl")
    }
    return Changes(revision, files, fixed, frozenset(around - fixed), everything)


def _check_repository(root: Path, revision: str) -> None:
    if _run(root, "rev-parse", "--is-inside-work-tree").returncode != 0:
        raise KnowledgeBaseError(
            f"{root} does not lie in a git repository, so nothing can be told to have changed.",
            "Run it in a clone, or leave out --changed to check everything.",
        )
    if _run(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}").returncode != 0:
        raise KnowledgeBaseError(
            f"git knows no revision {revision!r}, and there is no file of that name.",
            "Name a commit, branch or tag after --changed; in a shallow clone, fetch it first.",
        )


def _run(root: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    command = ["git", "-C", str(root), *arguments]
    try:
        return subprocess.run(command, capture_output=True, check=False)  # noqa: S603
    except OSError as error:
        raise KnowledgeBaseError("git is not installed.", "Install it, or leave out --changed.") from error


def _list_paths(root: Path, *arguments: str) -> list[str]:
    done = _run(root, *arguments)
    if done.returncode != 0:
        reason = done.stderr.decode(errors="replace").strip()
        raise KnowledgeBaseError(f"git could not tell what has changed: {reason}", "Check the repository.")
    return [path for path in done.stdout.decode(errors="surrogateescape").split("\0") if path]


def _read_old(root: Path, revision: str, path: str) -> list[ox.Triple]:
    done = _run(root, "show", f"{revision}:./{path}")
    # A file that was not there before has no old version.
    return parse_revision(done.stdout.decode(errors="replace"), Path(path)) if done.returncode == 0 else []


def _name_of(term: object) -> str | None:
    return term.value if isinstance(term, ox.NamedNode) else None


def _find_dependants(subjects: frozenset[str], triples: Iterable[ox.Triple]) -> set[str]:
    """Find what points to the subjects, directly or through others."""
    pointing: dict[str, set[str]] = {}
    for triple in triples:
        subject, value = _name_of(triple.subject), _name_of(triple.object)
        if subject is None:
            continue
        for target in (value, triple.predicate.value):
            if target is not None and target.startswith(BASE):
                pointing.setdefault(target, set()).add(subject)
    found: set[str] = set()
    waiting: Sequence[str] = tuple(subjects)
    while waiting:
        fresh = {one for subject in waiting for one in pointing.get(subject, ())} - found - subjects
        found |= fresh
        waiting = tuple(fresh)
    return found


def _list_targets(subjects: frozenset[str], triples: Iterable[ox.Triple]) -> set[str]:
    """List what the subjects point to or pointed to, concepts and terms left out."""
    targets = {_name_of(triple.object) for triple in triples if _name_of(triple.subject) in subjects}
    return {one for one in targets if one is not None and one.startswith(BASE) and not one.startswith(_SHARED)}
