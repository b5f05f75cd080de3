"""Read what PubMed's E-utilities answer about a PMID (``efetch``, as XML).

Elements and the values of ``RefType`` are those of https://dtd.nlm.nih.gov/ncbi/pubmed/out/pubmed_190101.dtd.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree

from ketamine_claims.check_sources.answers import Description, Kind, Notice, clean, link_doi, link_pmid

SERVICE = "PubMed"
_KINDS = {
    "RetractionIn": Kind.retraction,
    "RetractedandRepublishedIn": Kind.retraction,
    "ExpressionOfConcernIn": Kind.concern,
    "ErratumIn": Kind.correction,
    "CorrectedandRepublishedIn": Kind.correction,
    "PartialRetractionIn": Kind.correction,
    "UpdateIn": Kind.other,
}
_RETRACTED = "Retracted Publication"
_DOI = re.compile(r"\bdoi: ?(10\.\d{4,9}/\S+?)[.;,]?(?=\s|$)")
_YEAR = re.compile(r"\b(1[89]\d\d|20\d\d)\b")


def read_article(body: bytes, pmid: str) -> Description | None:
    """Read the answer of ``efetch``.

    Args:
        body: The answer.
        pmid: The PMID that was asked about.

    Returns:
        The article with its notices; None where PubMed knows no such PMID.

    Raises:
        ValueError: It is no such answer.
    """
    # PubMed never declares entities; a text that does may be made to exhaust the memory. Zeros: it may be UTF-16.
    if b"<!ENTITY" in body.replace(b"\0", b""):
        raise ValueError("it declares entities")
    try:
        root = ElementTree.fromstring(body)  # noqa: S314 - no entities, see above
    except ElementTree.ParseError as error:
        raise ValueError(f"not well-formed XML ({error})") from error
    if root.tag != "PubmedArticleSet":
        raise ValueError(f"it is a {root.tag}, not a PubmedArticleSet")
    for article in root.iterfind("PubmedArticle"):
        if article.findtext("MedlineCitation/PMID", "").strip() == pmid:
            return _read(article, pmid)
    return None


def _read(article: ElementTree.Element, pmid: str) -> Description:
    citation = article.find("MedlineCitation/Article")
    if citation is None:
        raise ValueError("it has no Article")
    author = citation.find("AuthorList/Author")
    names = [clean(author.findtext(tag, "")) for tag in ("ForeName", "LastName")] if author is not None else []
    body = clean(author.findtext("CollectiveName", "")) or None if author is not None else None
    titles = [_flatten(citation.find(tag)) for tag in ("ArticleTitle", "VernacularTitle")]
    doi = article.findtext("PubmedData/ArticleIdList/ArticleId[@IdType='doi']")
    return Description(
        service=SERVICE,
        titles=tuple(title.strip("[]").removesuffix(".") for title in titles if title),
        years=tuple(sorted(set(_read_years(citation)))),
        first_author=" ".join(name for name in names if name) or body,
        family_name=names[1] or None if names else None,
        doi=doi.strip().lower() if doi else None,
        notices=tuple(_read_notices(article, citation, pmid)),
    )


def _read_years(citation: ElementTree.Element) -> Iterator[int]:
    for path in ("Journal/JournalIssue/PubDate/Year", "Journal/JournalIssue/PubDate/MedlineDate", "ArticleDate/Year"):
        found = _YEAR.search(citation.findtext(path, ""))
        if found:
            yield int(found[1])


def _read_notices(article: ElementTree.Element, citation: ElementTree.Element, pmid: str) -> Iterator[Notice]:
    retracted = False
    for reference in article.iterfind("MedlineCitation/CommentsCorrectionsList/CommentsCorrections"):
        relation = reference.get("RefType", "")
        kind = _KINDS.get(relation)
        if kind is None:
            continue
        retracted = retracted or kind is Kind.retraction
        where = clean(reference.findtext("RefSource", ""))
        doi, notice = _DOI.search(where), reference.findtext("PMID", "").strip()
        link = link_doi(doi[1].lower()) if doi else link_pmid(notice) if notice.isdecimal() else None
        yield Notice(kind, link, f"{SERVICE}, {relation}" + (f": {where}" if where else ""))
    types = [one.text for one in citation.iterfind("PublicationTypeList/PublicationType")]
    if _RETRACTED in types and not retracted:
        yield Notice(Kind.retraction, link_pmid(pmid), f"{SERVICE}, publication type: {_RETRACTED}")


def _flatten(element: ElementTree.Element | None) -> str:
    """Give the text of an element without the markup inside it."""
    return clean("".join(element.itertext())) if element is not None else ""
