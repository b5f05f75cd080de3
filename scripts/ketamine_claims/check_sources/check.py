"""Check the sources: what the services know of each, where that differs from ours, what has happened since."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from ketamine_claims.check_sources import crossref, pubmed
from ketamine_claims.check_sources.answers import Description, Kind, Notice
from ketamine_claims.check_sources.compare import Comparison, compare
from ketamine_claims.check_sources.literature import Literature, NoAnswerError
from ketamine_claims.check_sources.records import SourceRecord

PROPERTY = {
    Kind.retraction: "kc:retractionNotice",
    Kind.concern: "kc:expressionOfConcern",
    Kind.correction: "kc:correction",
}


@dataclass(frozen=True, slots=True)
class FoundNotice:
    """A notice, as all services together tell of it.

    Attributes:
        kind: What it does to the source.
        link: Address of the notice; None where nobody names one.
        told: Who says so and how.
        recorded: Whether the knowledge base says so already.
    """

    kind: Kind
    link: str | None
    told: tuple[str, ...]
    recorded: bool


@dataclass(frozen=True, slots=True)
class SourceCheck:
    """What became of one source.

    Attributes:
        record: The source.
        resolves: Whether its DOI resolves; None where it has none or nobody could be asked.
        unknown_pmid: Whether PubMed knows no such PMID.
        comparisons: What the services say of title, year, first author and DOI.
        notices: What has happened to it.
        unanswered: Questions without an answer, each with the reason.
        oldest: When the oldest of the answers was given; None without any.
    """

    record: SourceRecord
    resolves: bool | None
    unknown_pmid: bool
    comparisons: tuple[Comparison, ...]
    notices: tuple[FoundNotice, ...]
    unanswered: tuple[str, ...]
    oldest: datetime.datetime | None

    @property
    def askable(self) -> bool:
        """Whether it has an identifier to ask by."""
        return bool(self.record.doi or self.record.pmid)

    @property
    def differences(self) -> tuple[Comparison, ...]:
        """The comparisons that do not agree."""
        return tuple(one for one in self.comparisons if not one.agrees)

    @property
    def news(self) -> tuple[FoundNotice, ...]:
        """The notices that the knowledge base does not record."""
        return tuple(one for one in self.notices if not one.recorded and one.kind is not Kind.other)

    @property
    def to_review(self) -> bool:
        """Whether someone should look at it."""
        return bool(self.news or self.differences or self.resolves is False or self.unknown_pmid)


def check_sources(
    records: Iterable[SourceRecord], literature: Literature, tell: Callable[[SourceRecord], object] | None = None
) -> list[SourceCheck]:
    """Check sources one by one.

    Args:
        records: The sources.
        literature: Whom to ask.
        tell: Is told of each source once it is checked.

    Returns:
        What was found, in the same order.

    Raises:
        DataError: An answer cannot be kept in the cache.
    """
    checks = []
    for record in records:
        checks.append(check_source(record, literature))
        if tell is not None:
            tell(record)
    return checks


def check_source(record: SourceRecord, literature: Literature) -> SourceCheck:
    """Check one source: at Crossref by its DOI, both ways, and at PubMed by its PMID.

    Args:
        record: The source.
        literature: Whom to ask.

    Returns:
        What was found.

    Raises:
        DataError: An answer cannot be kept in the cache.
    """
    descriptions: list[Description] = []
    notices: list[Notice] = []
    unanswered: list[str] = []
    times: list[datetime.datetime] = []
    resolves: bool | None = None
    unknown_pmid = False
    if record.doi:
        try:
            work, when = literature.ask(literature.ask_work(record.doi), crossref.read_work)
            times.append(when)
            if work is not None:
                resolves = True
                descriptions.append(work)
                notices += work.notices
            else:
                known, when = literature.ask(literature.ask_handle(record.doi), crossref.read_handle)
                times.append(when)
                resolves = bool(known)
        except NoAnswerError as error:
            unanswered.append(error.message)
        try:
            read = partial(crossref.read_updates, doi=record.doi)
            updates, when = literature.ask(literature.ask_updates(record.doi), read)
            times.append(when)
            notices += updates or ()
        except NoAnswerError as error:
            unanswered.append(error.message)
    if record.pmid:
        try:
            article, when = literature.ask(
                literature.ask_article(record.pmid), partial(pubmed.read_article, pmid=record.pmid)
            )
            times.append(when)
            if article is not None:
                descriptions.append(article)
                notices += article.notices
            else:
                unknown_pmid = True
        except NoAnswerError as error:
            unanswered.append(error.message)
    return SourceCheck(
        record=record,
        resolves=resolves,
        unknown_pmid=unknown_pmid,
        comparisons=tuple(one for description in descriptions for one in compare(record, description)),
        notices=_merge(record, notices),
        unanswered=tuple(dict.fromkeys(unanswered)),
        oldest=min(times, default=None),
    )


def _merge(record: SourceRecord, notices: Iterable[Notice]) -> tuple[FoundNotice, ...]:
    """Put together what several services say of the same notice; the gravest first."""
    found: dict[tuple[Kind, str | None], tuple[str | None, list[str]]] = {}
    for notice in notices:
        link = _write_plainly(notice.link) if notice.link else None
        _, told = found.setdefault((notice.kind, link), (notice.link, []))
        if notice.told not in told:
            told.append(notice.told)
    order = list(Kind)
    merged = [
        FoundNotice(kind, link, tuple(told), _is_recorded(record, kind, plain))
        for (kind, plain), (link, told) in found.items()
    ]
    return tuple(sorted(merged, key=lambda one: (order.index(one.kind), one.link or "")))


def _is_recorded(record: SourceRecord, kind: Kind, link: str | None) -> bool:
    if kind not in PROPERTY:
        return False
    held = record.notices[PROPERTY[kind]]
    if kind is Kind.retraction:
        # One notice is enough to know that a source was retracted.
        return record.retracted and bool(held)
    return link in {_write_plainly(one) for one in held}


def _write_plainly(link: str) -> str:
    """Write an address so that two spellings of it become the same."""
    from urllib.parse import unquote

    plain = unquote(link).lower().rstrip("/")
    return plain.replace("http://", "https://").replace("https://dx.doi.org/", "https://doi.org/")
