"""Receivers' Java tools, which receivers/readers.pom.xml names; fetched and skipped as the other Java tools are."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from unittest.mock import patch

TESTS = Path(__file__).resolve().parents[1]
sys.path.append(str(TESTS / "engines"))

import java_tools  # noqa: E402

POM = Path(__file__).parent / "receivers" / "readers.pom.xml"


def run_receiver(profile: str, program: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run a class on the class path of a profile: ``nanopub`` or ``jelly``."""
    with patch.object(java_tools, "POM", POM):
        return java_tools.run_java(profile, program, *arguments)
