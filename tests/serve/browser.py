"""A real browser for tests: Debian's Chromium, driven by Playwright; and axe-core, fetched once from npm."""

from __future__ import annotations

import base64
import fcntl
import hashlib
import os
import shutil
import subprocess
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser

CHROMIUM = "/usr/bin/chromium"
AXE_VERSION = "4.14.1"
# Of the packed package, as the registry gives it.
AXE_INTEGRITY = "sha512-FHfa+lmNjQZfJz1q8wKqIDwC6DExcHt/pkjNQb09a3NPjCKg2rhu5qb2S4r76ASyFNNtuFooJpZe37OgudVGtQ=="
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
TIMEOUT = 300


@contextmanager
def launch() -> Iterator[Browser]:
    """Start the browser; skip the test where it or Playwright is missing."""
    sync_api = pytest.importorskip("playwright.sync_api", reason="Playwright is missing.")
    if not Path(CHROMIUM).exists():
        pytest.skip("Chromium is missing.")
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        try:
            yield browser
        finally:
            browser.close()


def fetch_axe() -> str:
    """Give the script of axe-core; fetch it once, into a folder outside the checkout."""
    if shutil.which("npm") is None:
        pytest.skip("npm is missing.")
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "ketamine-claims" / "axe"
    cache.mkdir(parents=True, exist_ok=True)
    script = cache / f"axe-{AXE_VERSION}.min.js"
    # Test processes run side by side: one fetches, the others wait.
    with (cache / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not script.is_file():
            command = ["npm", "pack", f"axe-core@{AXE_VERSION}", "--silent"]
            subprocess.run(command, cwd=cache, check=True, timeout=TIMEOUT, stdout=subprocess.DEVNULL)
            packed = cache / f"axe-core-{AXE_VERSION}.tgz"
            digest = base64.b64encode(hashlib.sha512(packed.read_bytes()).digest()).decode()
            assert f"sha512-{digest}" == AXE_INTEGRITY, "axe-core is not what it was"
            with tarfile.open(packed) as archive:
                member = archive.extractfile("package/axe.min.js")
                assert member is not None
                partial = script.with_suffix(".partial")
                partial.write_bytes(member.read())
            partial.rename(script)
            packed.unlink()
    return script.read_text()
