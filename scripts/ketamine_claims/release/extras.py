"""The libraries that only a release needs: told apart before anything is built, so that no format goes missing."""

from __future__ import annotations

from collections.abc import Iterable
from importlib.util import find_spec

from ketamine_claims.errors import KnowledgeBaseError

# Module and the name of its package.
FORMATS = {"pyjelly": "pyjelly", "pylode": "pylode", "zstandard": "zstandard"}
SIGNING = {"Crypto": "pycryptodome"}


def require(modules: Iterable[str]) -> None:
    """Refuse to go on without a library.

    Args:
        modules: Names of modules, of `FORMATS` or `SIGNING`.

    Raises:
        KnowledgeBaseError: One or more are not installed; all are named, with the command that installs them.
    """
    packages = {**FORMATS, **SIGNING}
    missing = sorted(packages[module] for module in modules if find_spec(module) is None)
    if missing:
        raise KnowledgeBaseError(
            f"a release needs {' and '.join(missing)}, which is not installed.",
            "Install what is missing with pip install 'ketamine-claims[release]'.",
        )
