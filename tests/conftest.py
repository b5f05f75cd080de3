"""What several tests share: a small knowledge base of its own, and the real one."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner

CHECKOUT = Path(__file__).resolve().parent.parent
SMALL = Path(__file__).parent / "data" / "small"


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A copy of the small knowledge base, free to be changed."""
    return Path(shutil.copytree(SMALL, tmp_path / "small"))


@pytest.fixture
def checkout() -> Path:
    return CHECKOUT


@pytest.fixture
def runner(monkeypatch: pytest.MonkeyPatch) -> CliRunner:
    monkeypatch.setenv("COLUMNS", "120")
    return CliRunner()
