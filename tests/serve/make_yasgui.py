"""Fetch the build of YASGUI that the site serves: ``python tests/serve/make_yasgui.py`` (needs npm).

The publisher's own minified files are taken as they are, without the pointer to a source map, and beside them the
licences of everything that is bundled in them.
"""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import tarfile
import tempfile
from pathlib import Path

PACKAGE, VERSION = "@zazuko/yasgui", "4.6.2"
# Of the package, as the registry gives it.
INTEGRITY = "sha512-Zw45KdPoAE1KRaAoxIHdQqeJxvaVG1oQdntw0hy0ktX35Zu8ZccuOLrXCLwR+GU+0xMzLw8Mjw6BkSZV2vUuQw=="
# YASGUI itself comes without the text of its licence (MIT); the package that it was forked from has it.
ORIGIN, ORIGIN_VERSION = "@triply/yasgui", "4.2.28"
TARGET = Path(__file__).parents[2] / "scripts" / "ketamine_claims" / "serve" / "pages" / "static" / "yasgui"
FILES = ("yasgui.min.css", "yasgui.min.js")
SUMS = "SHA256SUMS"


def make(target: Path = TARGET) -> None:
    """Fetch the packages and write the files, their licences and their checksums."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "package.json").write_text('{"private": true}')
        command = ["npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", f"{PACKAGE}@{VERSION}"]
        subprocess.run(command, cwd=folder, check=True)
        subprocess.run(["npm", "pack", f"{ORIGIN}@{ORIGIN_VERSION}"], cwd=folder, check=True)
        lock = json.loads((folder / "package-lock.json").read_text())["packages"]
        found = lock[f"node_modules/{PACKAGE}"]["integrity"]
        if found != INTEGRITY:
            raise SystemExit(f"{PACKAGE} {VERSION} is not what it was: {found}")
        target.mkdir(parents=True, exist_ok=True)
        for file in FILES:
            text = (folder / "node_modules" / PACKAGE / "build" / file).read_text()
            (target / file).write_text(re.sub(r"\n?//# sourceMappingURL=\S+\s*$", "\n", text))
        (target / "LICENSES.txt").write_text(read_origin(folder) + gather_licences(folder / "node_modules"))
    write_sums(target)


def read_origin(folder: Path) -> str:
    """Read the licence of the package that YASGUI was forked from."""
    with tarfile.open(next(folder.glob("*.tgz"))) as packed:
        licence = packed.extractfile("package/LICENSE.txt")
        assert licence is not None
        head = f"{PACKAGE} {VERSION} (MIT); text from {ORIGIN} {ORIGIN_VERSION}, of which it is a fork"
        return "\n\n".join([head, "=" * len(head), licence.read().decode().strip()]) + "\n\n\n"


def gather_licences(modules: Path) -> str:
    """Put the licences of all packages together, by name."""
    parts = []
    for manifest in sorted([*modules.glob("*/package.json"), *modules.glob("@*/*/package.json")]):
        package = json.loads(manifest.read_text())
        name = package["name"]
        licence = package.get("license", "see its repository")
        texts = [
            path.read_text().strip() for path in sorted(manifest.parent.glob("[Ll][Ii][Cc][Ee][Nn]*")) if path.is_file()
        ]
        head = f"{name} {package['version']} ({licence})"
        parts.append("\n\n".join([head, "=" * len(head), *texts]))
    return "\n\n\n".join(parts) + "\n"


def write_sums(target: Path) -> None:
    """Write the checksums as ``sha256sum --check`` reads them."""
    names = sorted(path.name for path in target.iterdir() if path.name != SUMS)
    lines = [f"{hashlib.sha256((target / name).read_bytes()).hexdigest()}  {name}\n" for name in names]
    (target / SUMS).write_text("".join(lines))


if __name__ == "__main__":
    make()
