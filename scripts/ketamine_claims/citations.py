"""Cite a source in few words, as the rows of a figure do."""

from __future__ import annotations

import re

_SUFFIX = re.compile(r",? (?:Jr|Sr)\.?$| I{2,3}$")
_INITIALS = re.compile(r"[A-Z]{1,3}")
_PARTICLES = frozenset({"da", "de", "den", "der", "di", "du", "el", "la", "le", "mac", "van", "von"})


def cite(author: str | None, year: str | None, key: str, is_person: bool = True) -> str:
    """Name a source by family name and year.

    Args:
        author: First author as the source gives it; ``Mark A. Horowitz``, ``Bodkin JA`` and a body's name all occur.
        year: Year of publication.
        key: What to write where the author is not known.
        is_person: False keeps the whole name, as for an agency.

    Returns:
        For instance ``Horowitz 2019``.
    """
    if author is None:
        return key
    name = find_family_name(author) if is_person else author
    return f"{name} {year}" if year else name


def find_family_name(author: str) -> str:
    """Take the family name out of a person's name.

    Args:
        author: Given names first (``Ellen Van Leeuwen``), or family name and initials (``Bodkin JA``).

    Returns:
        The family name with its particles, here ``Van Leeuwen`` and ``Bodkin``.
    """
    words = _SUFFIX.sub("", author).split()
    if len(words) > 1 and _INITIALS.fullmatch(words[-1]):
        return " ".join(words[:-1])
    start = len(words) - 1
    while start > 1 and words[start - 1].lower() in _PARTICLES:
        start -= 1
    return " ".join(words[start:])
