from __future__ import annotations

import gzip
from collections.abc import Callable
from pathlib import Path

import pytest

from ketamine_claims import load
from ketamine_claims.release.build import build_release
from ketamine_claims.release.parts import Parts, collect_parts

CHECKOUT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def parts() -> Parts:
    return collect_parts(load(CHECKOUT))


@pytest.fixture(scope="session")
def release(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A release of this knowledge base."""
    folder = tmp_path_factory.mktemp("release") / "kb"
    build_release(load(CHECKOUT), folder)
    return folder


@pytest.fixture(scope="session")
def read(release: Path) -> Callable[[str], str]:
    """Read a file of the release, unpacked."""

    def read_file(path: str) -> str:
        data = (release / path).read_bytes()
        return (gzip.decompress(data) if path.endswith(".gz") else data).decode()

    return read_file
