from __future__ import annotations

import gzip
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from ketamine_claims import KnowledgeBase, load
from ketamine_claims.release.build import build_release
from ketamine_claims.release.parts import Parts, collect_parts

CHECKOUT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of this knowledge base, so that all tests look at the same state of it."""
    folder = tmp_path_factory.mktemp("data")
    for part in ("derived", "docs", "evidence", "ontology", "queries", "shapes"):
        shutil.copytree(CHECKOUT / part, folder / part)
    shutil.copy(CHECKOUT / "claims.ttl", folder)
    return folder


@pytest.fixture(scope="session")
def kb(root: Path) -> KnowledgeBase:
    return load(root)


@pytest.fixture(scope="session")
def parts(kb: KnowledgeBase) -> Parts:
    return collect_parts(kb)


@pytest.fixture(scope="session")
def release(kb: KnowledgeBase, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A release of this knowledge base."""
    folder = tmp_path_factory.mktemp("release") / "kb"
    build_release(kb, folder)
    return folder


@pytest.fixture(scope="session")
def read(release: Path) -> Callable[[str], str]:
    """Read a file of the release, unpacked."""

    def read_file(path: str) -> str:
        data = (release / path).read_bytes()
        return (gzip.decompress(data) if path.endswith(".gz") else data).decode()

    return read_file
