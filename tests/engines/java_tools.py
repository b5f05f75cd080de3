"""Fetch the Java tools that tests/java/pom.xml names, once, into a folder outside the checkout."""

from __future__ import annotations

import fcntl
import hashlib
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

JAVA = Path(__file__).parent.parent / "java"
POM = JAVA / "pom.xml"
OLDEST_JAVA = 17
TIMEOUT = 600


def find_java() -> str:
    """Give the Java command; skip the test where Java or Maven is missing."""
    java = shutil.which("java")
    if java is None or shutil.which("mvn") is None:
        pytest.skip("Java or Maven is missing.")
    version = subprocess.run([java, "--version"], capture_output=True, text=True).stdout
    found = re.match(r"\S+ (\d+)", version)
    if found is None or int(found[1]) < OLDEST_JAVA:
        pytest.skip(f"Java {OLDEST_JAVA} or later is missing.")
    return java


def fetch_classpath(profile: str) -> str:
    """Fetch the jars of one profile of the pom, unless they are there already.

    Args:
        profile: ``jena`` or ``owlapi``.

    Returns:
        The class path.
    """
    find_java()
    version = hashlib.sha256(POM.read_bytes()).hexdigest()[:12]
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "ketamine-claims" / "java"
    folder = cache / f"{profile}-{version}"
    cache.mkdir(parents=True, exist_ok=True)
    # Test processes run side by side: one fetches, the others wait. A broken fetch leaves no folder of that name.
    with (cache / f"{profile}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not folder.is_dir():
            partial = folder.with_suffix(".partial")
            shutil.rmtree(partial, ignore_errors=True)
            command = ["mvn", "-q", "-B", "-f", POM, "-P", profile, f"-Dengine.folder={partial}"]
            fetched = subprocess.run(
                [*command, "dependency:copy-dependencies"], capture_output=True, text=True, timeout=TIMEOUT
            )
            assert fetched.returncode == 0, f"Maven could not fetch {profile}:\n{fetched.stdout}{fetched.stderr}"
            partial.rename(folder)
    return f"{folder}/*"


def run_java(profile: str, program: str | Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run a class, or a single source file, on the class path of a profile."""
    java = find_java()
    if isinstance(program, Path) and shutil.which("javac") is None:
        pytest.skip("The Java compiler is missing.")
    command = [java, "-cp", fetch_classpath(profile), program, *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=TIMEOUT)
