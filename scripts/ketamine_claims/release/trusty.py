"""Trusty URIs: the IRI of a nanopublication ends in a digest of what it says, so that nobody can change it unseen.

The digest is module RA of the trusty URI specification (https://arxiv.org/abs/1401.5775), which is defined on the
statements, not on the bytes of a file: any RDF library can check it.
"""

from __future__ import annotations

from base64 import urlsafe_b64encode
from collections.abc import Iterable
from hashlib import sha256

import pyoxigraph as ox

# Stands in the IRIs of a nanopublication until its digest is known.
DRAFT = "RA" + "_" * 43
_Key = tuple[str, str, str, bool, str, str, str]


def compute_code(quads: Iterable[ox.Quad], code: str = DRAFT) -> str:
    """Compute the code that stands for a set of statements.

    Args:
        quads: The statements, without blank nodes.
        code: What stands for the code in their IRIs: the draft, or the code that is to be checked.

    Returns:
        ``RA`` and 43 characters.
    """
    digest = sha256(write_digest_text(quads, code).encode()).digest()
    return "RA" + urlsafe_b64encode(digest).decode().rstrip("=")


def write_digest_text(quads: Iterable[ox.Quad], code: str = DRAFT) -> str:
    """Write statements in the one form that is hashed, and signed.

    Args:
        quads: The statements, without blank nodes.
        code: What stands for the code in their IRIs; a space takes its place.

    Returns:
        Four lines a statement: graph, subject, predicate, object; sorted, each statement once.
    """
    lines: list[str] = []
    for graph, subject, predicate, is_literal, label, datatype, language in sorted({_key(q, code) for q in quads}):
        lines += (graph, subject, predicate)
        if is_literal:
            kind = f"@{language}" if language else f"^{datatype}"
            escaped = label.replace("\\", "\\\\").replace("\n", "\\n")
            lines.append(f"{kind} {escaped}")
        else:
            lines.append(label)
    return "".join(f"{line}\n" for line in lines)


def _key(quad: ox.Quad, code: str) -> _Key:
    graph, subject, predicate, value = quad.graph_name, quad.subject, quad.predicate, quad.object
    assert isinstance(graph, ox.NamedNode) and isinstance(subject, ox.NamedNode)
    first, second, third = (node.value.replace(code, " ") for node in (graph, subject, predicate))
    if isinstance(value, ox.Literal):
        # By label first, then by datatype; text in a language comes before any datatype.
        language = (value.language or "").lower()
        return first, second, third, True, value.value, "" if language else value.datatype.value, language
    assert isinstance(value, ox.NamedNode)
    return first, second, third, False, value.value.replace(code, " "), "", ""
