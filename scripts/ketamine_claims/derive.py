"""Derive: add what the rules in queries/rules/ conclude from the data."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox

from ketamine_claims.errors import DataError
from ketamine_claims.files import list_rule_files, read_text


def derive(store: ox.Store, root: Path) -> list[ox.Triple]:
    """Run the rules once, in the order of their file names, and add what they conclude to the store.

    A rule sees what the data say and what earlier rules concluded. Running them again adds nothing.

    Args:
        store: The data, in the default graph; the conclusions are added to it.
        root: Folder of the knowledge base whose rules shall run; without ``queries/rules`` nothing is derived.

    Returns:
        The triples that were not there before, in the order of the rules, sorted within each.

    Raises:
        DataError: A rule is not a valid CONSTRUCT query.
    """
    added: list[ox.Triple] = []
    for path in list_rule_files(root):
        try:
            answer = store.query(read_text(path))
        except SyntaxError as error:
            raise DataError(f"not a valid rule: {error.msg}.", path, remedy="Mend the SPARQL there.") from error
        if not isinstance(answer, ox.QueryTriples):
            raise DataError("a rule must be a CONSTRUCT query.", path, remedy="Move other queries to queries/.")
        fresh = []
        for triple in sorted(set(answer), key=str):
            quad = ox.Quad(*triple)
            if quad not in store:
                added.append(triple)
                fresh.append(quad)
        store.extend(fresh)
    return added
