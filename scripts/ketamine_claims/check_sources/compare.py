"""Compare what we say of a publication with what a service says, whatever the spelling."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from ketamine_claims.citations import find_family_name

if TYPE_CHECKING:
    from ketamine_claims.check_sources.answers import Description
    from ketamine_claims.check_sources.records import SourceRecord

ENOUGH = 0.9
"""Titles and names at least this similar agree."""

_MARKUP = re.compile(r"<[^<>]*>")
_MARK = re.compile(r"^\s*\[?\s*(?:retracted|withdrawn)(?:\s+article)?\s*(?:\]\s*:?|:)\s*", re.IGNORECASE)
_GREEK = re.compile(r"GREEK (?:SMALL|CAPITAL) LETTER (\w+)")


@dataclass(frozen=True, slots=True)
class Comparison:
    """One thing that we and a service both say.

    Attributes:
        field: ``title``, ``year``, ``first author`` or ``DOI``.
        service: Who says the other thing.
        ours: What we say.
        theirs: What they say.
        similarity: From 0 to 1, after case, punctuation, markup and diacritics were taken away.
        agrees: Whether that is enough.
    """

    field: str
    service: str
    ours: str
    theirs: str
    similarity: float
    agrees: bool


def compare(record: SourceRecord, description: Description) -> Iterator[Comparison]:
    """Compare a source with what a service says of it; what either does not say is passed over.

    Args:
        record: The source.
        description: What the service says.

    Yields:
        The comparisons.
    """
    service = description.service
    if record.title and description.titles:
        rated = [(measure_similarity(drop_mark(record.title), drop_mark(one)), one) for one in description.titles]
        best, theirs = max(rated, key=lambda pair: pair[0])
        yield Comparison("title", service, record.title, theirs, best, best >= ENOUGH)
    if record.year is not None and description.years:
        agrees = record.year in description.years
        theirs = ", ".join(map(str, description.years))
        yield Comparison("year", service, str(record.year), theirs, float(agrees), agrees)
    if record.first_author and description.first_author:
        likeness = _compare_authors(record.first_author, description)
        yield Comparison(
            "first author", service, record.first_author, description.first_author, likeness, likeness >= ENOUGH
        )
    if record.doi and description.doi:
        agrees = record.doi.lower() == description.doi
        yield Comparison("DOI", service, record.doi, description.doi, float(agrees), agrees)


def measure_similarity(one: str, other: str) -> float:
    """Say how similar two texts are once their spelling is normalised, from 0 to 1."""
    return SequenceMatcher(None, normalize(one), normalize(other), autojunk=False).ratio()


def normalize(text: str) -> str:
    """Take away case, punctuation, markup and diacritics.

    Args:
        text: For instance ``Interleukin-1<sub>β</sub> &amp; depression``.

    Returns:
        Words with single spaces, here ``interleukin 1beta and depression``.
    """
    plain = _MARKUP.sub("", html.unescape(text)).replace("&", " and ")
    letters = []
    for letter in unicodedata.normalize("NFKD", plain):
        if unicodedata.combining(letter):
            continue
        greek = _GREEK.match(unicodedata.name(letter, ""))
        letters.append(greek[1].lower() if greek else letter if letter.isalnum() else " ")
    return " ".join("".join(letters).casefold().split())


def is_marked_retracted(title: str) -> bool:
    """Say whether a title begins with the mark of a retracted publication, such as ``RETRACTED:``."""
    return _MARK.match(title) is not None


def drop_mark(title: str) -> str:
    """Give a title without the mark of a retracted publication."""
    return _MARK.sub("", title)


def _compare_authors(ours: str, description: Description) -> float:
    """Compare names by the family name, since given names are written in full, as initials, or not at all."""
    theirs = description.family_name or description.first_author or ""
    if set(normalize(theirs).split()) <= set(normalize(ours).split()):
        return 1.0
    return max(measure_similarity(theirs, one) for one in (ours, find_family_name(ours)))
