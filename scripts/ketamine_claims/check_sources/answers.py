"""What a bibliographic service says of a publication, in one form for all services."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a notice does to the publication that it is about."""

    retraction = "retraction"
    concern = "expression of concern"
    correction = "correction"
    other = "other update"


@dataclass(frozen=True, slots=True)
class Notice:
    """That a publication was retracted, corrected or doubted, as one service says it.

    Attributes:
        kind: What the notice does.
        link: Address of the notice; None where the service names none.
        told: Who says so and how, for instance ``Crossref, update-to of the notice: Retraction, 2017-08-01``.
    """

    kind: Kind
    link: str | None
    told: str


@dataclass(frozen=True, slots=True)
class Description:
    """What a service knows of a publication.

    Attributes:
        service: ``Crossref`` or ``PubMed``.
        titles: The title, and other ways to write it (with subtitle); the first is the plain one.
        years: Every year that may be called that of publication: in print, online, in an issue.
        first_author: Name of the first author.
        family_name: Family name of the first author; None for a body.
        doi: DOI, bare and in lower case, where it is not what was asked by.
        notices: What has happened to it since.
    """

    service: str
    titles: tuple[str, ...]
    years: tuple[int, ...]
    first_author: str | None
    family_name: str | None
    doi: str | None
    notices: tuple[Notice, ...]


def clean(text: str) -> str:
    """Take out of a stranger's text what is no text: control characters, which can steer a terminal, and surrogates.

    Args:
        text: As the service sends it.

    Returns:
        One line with single spaces.
    """
    return " ".join("".join(" " if unicodedata.category(one) in ("Cc", "Cs") else one for one in text).split())


def link_doi(doi: str) -> str:
    """Give the address of a DOI, with what an IRI may not hold encoded."""
    from urllib.parse import quote

    return "https://doi.org/" + quote(doi, safe="/:;()!*',~@&=+$")


def link_pmid(pmid: str) -> str:
    """Give the address of a PubMed record."""
    return f"https://pubmed.ncbi.nlm.nih.gov/{pmid}/"
