"""The documents that come with the knowledge base: which there are, and what they are called."""

from __future__ import annotations

import re
from pathlib import Path

DOCUMENTS = "docs"
# No longer than what a file may be called with an ending.
DOCUMENT_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,99}")


def list_documents(root: Path) -> dict[str, str]:
    """List the documents.

    Args:
        root: Folder of the knowledge base.

    Returns:
        The title of each by name, which is that of its file without ``.md``, by name; none where they are left out.
    """
    files = sorted((root / DOCUMENTS).glob("*.md"))
    return {path.stem: _read_title(path) for path in files if DOCUMENT_NAME.fullmatch(path.stem)}


def _read_title(path: Path) -> str:
    with path.open(encoding="utf-8", errors="replace") as file:
        return file.readline().lstrip("#").strip() or path.stem
