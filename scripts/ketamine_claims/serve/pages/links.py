"""Where things are on the site: the page of an IRI, and which outside links are safe to follow."""

from __future__ import annotations

import re
from urllib.parse import quote, urlencode

from ketamine_claims.namespaces import BASE

_WEB = ("http://", "https://")
_RECORDS = re.compile(
    r"https?://(?:(?:dx\.)?doi\.org|(?:www\.)?pubmed\.gov|(?:[a-z]+\.)*ncbi\.nlm\.nih\.gov)/", re.IGNORECASE
)


def path_of(iri: str) -> str | None:
    """Give the page of an IRI of ours.

    Args:
        iri: For instance ``https://…/claim/onset-speed`` or ``https://…/ontology#Claim``.

    Returns:
        Its path, here ``/claim/onset-speed.html`` and ``/ontology.html#Claim``; None for an IRI from elsewhere.
    """
    if not iri.startswith(BASE):
        return None
    document, mark, fragment = iri.removeprefix(BASE).partition("#")
    if not document:
        return "/"
    return f"/{quote(document)}.html{mark}{quote(fragment)}"


def web_address(iri: str) -> str | None:
    """Give an IRI that a browser may safely follow; None for ``javascript:`` and the like."""
    return iri if iri.lower().startswith(_WEB) else None


def doi_address(doi: str) -> str:
    """Give the address at which a DOI resolves."""
    return f"https://doi.org/{quote(doi, safe='/()')}"


def pubmed_address(pmid: str) -> str:
    """Give the address of a record of PubMed."""
    return f"https://pubmed.ncbi.nlm.nih.gov/{quote(pmid, safe='')}/"


def pmc_address(pmcid: str) -> str:
    """Give the address of a full text in PubMed Central."""
    return f"https://www.ncbi.nlm.nih.gov/pmc/articles/{quote(pmcid, safe='')}/"


def is_record(address: str) -> bool:
    """Say whether an address is that of a DOI or of a record of PubMed or PubMed Central."""
    return _RECORDS.match(address) is not None


def with_query(path: str, **values: str | None) -> str:
    """Give a path with a query string; empty values are left out."""
    kept = {key: value for key, value in values.items() if value}
    return f"{path}?{urlencode(kept)}" if kept else path


def list_alternates(iri: str) -> list[tuple[str, str]]:
    """List the data formats of a thing of ours: media type and path."""
    stem = (path_of(iri) or "").removesuffix(".html")
    return [
        ("text/turtle", f"{stem}.ttl"),
        ("application/ld+json", f"{stem}.jsonld"),
        ("application/n-triples", f"{stem}.nt"),
    ]
