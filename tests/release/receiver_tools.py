"""Receivers' own tools, each in an environment of its own, made once and kept outside the checkout."""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

RECEIVERS = Path(__file__).parent / "receivers"
INSTALL_TIMEOUT = 900
RUN_TIMEOUT = 300


def find_tool(receiver: str) -> Path:
    """Give the folder with the programs of a receiver; skip the test, by its name, where it can't be installed."""
    wanted = RECEIVERS / f"{receiver}.txt"
    version = hashlib.sha256(wanted.read_bytes() + sys.version.encode()).hexdigest()[:12]
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "ketamine-claims" / "receivers"
    folder = cache / f"{receiver}-{version}"
    cache.mkdir(parents=True, exist_ok=True)
    with (cache / f"{receiver}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "complete").exists():
            shutil.rmtree(folder, ignore_errors=True)
            try:
                subprocess.run([sys.executable, "-m", "venv", folder], check=True, capture_output=True)
                install = [folder / "bin" / "python", "-m", "pip", "install", "--quiet", "--retries", "1"]
                subprocess.run(
                    [*install, "--requirement", wanted], check=True, capture_output=True, timeout=INSTALL_TIMEOUT
                )
            except (subprocess.SubprocessError, OSError):
                shutil.rmtree(folder, ignore_errors=True)
                pytest.skip(f"{receiver} could not be installed here.")
            (folder / "complete").touch()
    return folder / "bin"


def run_tool(receiver: str, program: str, *arguments: str | Path) -> str:
    """Run a program of a receiver, or a script beside its requirements, and give what it prints."""
    programs = find_tool(receiver)
    script = RECEIVERS / program
    command = [programs / "python", script] if script.suffix == ".py" else [programs / program]
    done = subprocess.run([*command, *arguments], capture_output=True, text=True, timeout=RUN_TIMEOUT)
    assert done.returncode == 0, f"{program} refuses:\n{done.stdout[-3000:]}{done.stderr[-3000:]}"
    return done.stdout + ("\n" + done.stderr if program == "sssom" else "")
