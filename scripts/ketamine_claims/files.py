"""Where the files of a knowledge base are, and how to write one without losing it."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from ketamine_claims.errors import DataError

CLAIMS_FILE = "claims.ttl"
DERIVED_FOLDER = "derived"


def find_root() -> Path:
    """Find the knowledge base that comes with this package.

    Returns:
        The folder ``data`` inside the installed package, else the checkout that this module lies in.

    Raises:
        DataError: Neither holds a knowledge base.
    """
    package = Path(__file__).resolve().parent
    for root in (package / "data", package.parent.parent):
        if (root / CLAIMS_FILE).is_file():
            return root
    raise DataError(
        "no knowledge base comes with this installation.",
        package.parent.parent / CLAIMS_FILE,
        remedy="Name the folder of one with --data, or install the package again.",
    )


def list_data_files(root: Path) -> list[Path]:
    """List the Turtle files that make up the data: claims, evidence, ontology, and what was computed beforehand.

    Args:
        root: Folder of the knowledge base.

    Returns:
        The files, claims first, then evidence, ontology and derived, by name.

    Raises:
        DataError: The folder holds no knowledge base.
    """
    if not (root / CLAIMS_FILE).is_file():
        raise DataError(
            "no such file, so this folder holds no knowledge base.",
            root / CLAIMS_FILE,
            remedy=f"Name a folder that holds {CLAIMS_FILE}, evidence/ and ontology/.",
        )
    folders = ("evidence", "ontology", DERIVED_FOLDER)
    return [root / CLAIMS_FILE, *(path for folder in folders for path in sorted((root / folder).glob("*.ttl")))]


def list_shape_files(root: Path) -> list[Path]:
    """List the Turtle files that hold the shapes, by name.

    Args:
        root: Folder of the knowledge base.

    Returns:
        The files; empty where the knowledge base has no shapes.
    """
    return sorted((root / "shapes").glob("*.ttl"))


def list_query_files(root: Path) -> list[Path]:
    """List the files that hold the named queries, by name.

    Args:
        root: Folder of the knowledge base.

    Returns:
        The files directly in ``queries/``; rules and exports are steps of their own.
    """
    return sorted((root / "queries").glob("*.rq"))


def list_federated_files(root: Path) -> list[Path]:
    """List the files that hold the queries which ask other endpoints as well, by name.

    Args:
        root: Folder of the knowledge base.

    Returns:
        The files; empty where the knowledge base has none.
    """
    return sorted((root / "queries" / "federated").glob("*.rq"))


def list_rule_files(root: Path) -> list[Path]:
    """List the files that hold the rules, by name, which is the order in which they run.

    Args:
        root: Folder of the knowledge base.

    Returns:
        The files; empty where the knowledge base has no rules.
    """
    return sorted((root / "queries" / "rules").glob("*.rq"))


def read_text(path: Path) -> str:
    """Read a UTF-8 file.

    Args:
        path: The file.

    Returns:
        Its text, line ends as they stand.

    Raises:
        DataError: The file is missing, unreadable or not UTF-8.
    """
    try:
        return path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        raise DataError("not UTF-8 text.", path, line, remedy="Save the file as UTF-8.") from error
    except OSError as error:
        reason = (error.strerror or "cannot be read").lower()
        raise DataError(f"{reason}.", path, remedy="Check name and permissions.") from error


def write_text(path: Path, text: str) -> None:
    """Write a UTF-8 file whole or not at all: beside it first, then renamed.

    Args:
        path: The file, existing or new; a link is followed.
        text: What it shall hold.

    Raises:
        DataError: The file cannot be written; whatever stood there still stands.
    """
    write_bytes(path, text.encode())


def write_bytes(path: Path, content: bytes) -> None:
    """Write a file whole or not at all: beside it first, then renamed.

    Args:
        path: The file, existing or new; a link is followed.
        content: What it shall hold.

    Raises:
        DataError: The file cannot be written; whatever stood there still stands.
    """
    target = path.resolve()
    beside: str | None = None
    try:
        handle, beside = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        # mkstemp makes files private; the new file keeps the mode of the old one.
        os.chmod(beside, target.stat().st_mode & 0o7777 if target.exists() else 0o644)
        os.replace(beside, target)
    except OSError as error:
        if beside is not None:
            Path(beside).unlink(missing_ok=True)
        reason = error.strerror or "unknown reason"
        raise DataError(f"cannot be written ({reason}).", path, remedy="Check permissions and free space.") from error
