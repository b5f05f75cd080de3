"""Ask bibliographic services: from answers kept on disk, and from the network only where that is wanted.

Every answer is a file, written whole or not at all, so that an interrupted run goes on where it stopped. The network
is asked politely: one question at a time, at most two and a half a second of each service, with an address to write
to, waiting as long as a service asks for, and giving up on one that fails again and again.
"""

from __future__ import annotations

import datetime
import json
import time
import urllib.error
import urllib.request
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from http.client import HTTPException
from pathlib import Path
from typing import TypeVar
from urllib.parse import quote, urlencode, urlsplit

from ketamine_claims.errors import DataError, KnowledgeBaseError
from ketamine_claims.files import write_text

T = TypeVar("T")
Sleep = Callable[[float], None]
Clock = Callable[[], float]
Today = Callable[[], datetime.datetime]

ATTEMPTS = 4
LONGEST_WAIT = 120.0
# NCBI allows three questions a second, https://support.nlm.nih.gov/knowledgebase/article/KA-05317; Crossref allows
# known users more of single works and three of lists.
INTERVAL = 0.4
TIMEOUT = 30.0
LARGEST = 20_000_000
FAILURES = 3
MAX_AGE = 30.0
_TRANSIENT = (408, 425, 429, 500, 502, 503, 504)
_SAFE = "-_.~"


class NoAnswerError(KnowledgeBaseError):
    """A question has no answer: it was never asked, or the service gave none that can be used."""


@dataclass(frozen=True, slots=True)
class Addresses:
    """Where the services are.

    Attributes:
        crossref: Crossref REST API.
        eutils: E-utilities of NCBI.
        doi: DOI proxy.
    """

    crossref: str = "https://api.crossref.org"
    eutils: str = "https://eutils.ncbi.nlm.nih.gov/entrez/eutils"
    doi: str = "https://doi.org"


ADDRESSES = Addresses()


@dataclass(frozen=True, slots=True)
class Question:
    """Something to ask a service.

    Attributes:
        service: ``crossref``, ``pubmed`` or ``doi``; names the folder of the cache.
        kind: What is asked of it; names the folder in that.
        identifier: What it is asked about; names the file.
        url: Address of the answer, without the name of who asks.
    """

    service: str
    kind: str
    identifier: str
    url: str


@dataclass(frozen=True, slots=True)
class Reply:
    """What a service answered.

    Attributes:
        found: False where it knows nothing of what it was asked about (status 404).
        body: The answer.
        fetched: When, to the second.
    """

    found: bool
    body: bytes
    fetched: datetime.datetime


@dataclass
class Fetcher:
    """Asks over the network.

    Attributes:
        mailto: E-mail address of whoever asks, so that a service can write instead of shutting out.
        timeout: Seconds to wait for an answer.
        sleep: Waits for the seconds given.
        clock: Seconds that only ever grow.
        now: Time of day, against which a date in ``Retry-After`` is read.
    """

    mailto: str
    timeout: float = TIMEOUT
    sleep: Sleep = time.sleep
    clock: Clock = time.monotonic
    now: Today = lambda: datetime.datetime.now(datetime.UTC)
    _asked: dict[str, float] = field(default_factory=dict)
    _failed: Counter[str] = field(default_factory=Counter)

    def fetch(self, question: Question, check: Callable[[bytes], object]) -> Reply:
        """Ask one question, again after a pause where the service is busy, breaks off or answers with garbage.

        Args:
            question: The question.
            check: Reads the answer; raises ValueError where it is none.

        Returns:
            The answer, known to be readable.

        Raises:
            NoAnswerError: The service cannot be reached, refuses, or answers with something else.
        """
        service = question.service
        if self._failed[service] >= FAILURES:
            raise NoAnswerError(f"not asked, since {service} failed {FAILURES} times in a row")
        try:
            reply = self._try(question, check)
        except NoAnswerError:
            self._failed[service] += 1
            raise
        self._failed[service] = 0
        return reply

    def _try(self, question: Question, check: Callable[[bytes], object]) -> Reply:
        reason = ""
        for attempt in range(1, ATTEMPTS + 1):
            self._pause(question.service)
            wait: float | None = None
            try:
                body = self._get(question)
                check(body)
                return Reply(True, body, self.now().replace(microsecond=0))
            except urllib.error.HTTPError as error:
                if error.code == 404:
                    return Reply(False, b"", self.now().replace(microsecond=0))
                reason = f"status {error.code}"
                if error.code not in _TRANSIENT:
                    raise NoAnswerError(f"{question.service} refuses with {reason}") from error
                wait = self._read_wait(error.headers.get("Retry-After"))
            except (OSError, HTTPException) as error:
                reason = _explain(error, self.timeout)
            except ValueError as error:
                reason = f"an answer that cannot be read: {error}"
            if attempt < ATTEMPTS:
                wait = 2.0 ** (attempt - 1) if wait is None else wait
                if wait > LONGEST_WAIT:
                    raise NoAnswerError(f"{question.service} asks to wait for {wait:.0f} seconds")
                self.sleep(wait)
        raise NoAnswerError(f"{question.service} gave {reason}, {ATTEMPTS} times")

    def _pause(self, service: str) -> None:
        last = self._asked.get(service)
        if last is not None:
            wait = last + INTERVAL - self.clock()
            if wait > 0:
                self.sleep(wait)
        self._asked[service] = self.clock()

    def _get(self, question: Question) -> bytes:
        from ketamine_claims import __version__

        who = {"pubmed": {"tool": "ketamine-claims", "email": self.mailto}, "crossref": {"mailto": self.mailto}}
        contact = urlencode(who.get(question.service, {}))
        glue = "&" if "?" in question.url else "?"
        url = f"{question.url}{glue}{contact}" if contact else question.url
        agent = f"ketamine-claims/{__version__} (https://w3id.org/ketamine-claims/; mailto:{self.mailto})"
        request = urllib.request.Request(url, headers={"User-Agent": agent})  # noqa: S310 - see Literature
        with urllib.request.urlopen(request, timeout=self.timeout) as response:  # noqa: S310 - see Literature
            body: bytes = response.read(LARGEST + 1)
        if len(body) > LARGEST:
            raise ValueError(f"it is longer than {LARGEST} bytes")
        return body

    def _read_wait(self, retry_after: str | None) -> float | None:
        """Read how long to wait: seconds or a date (RFC 9110, 10.2.3); None where neither is given."""
        if retry_after is None:
            return None
        if retry_after.strip().isdecimal():
            return float(retry_after)
        try:
            moment = parsedate_to_datetime(retry_after)
        except ValueError:
            return None
        moment = moment if moment.tzinfo else moment.replace(tzinfo=datetime.UTC)
        return max(0.0, (moment - self.now()).total_seconds())


@dataclass
class Literature:
    """Answers questions about publications.

    Attributes:
        cache: Folder of the answers.
        addresses: Where the services are.
        fetcher: Asks over the network; None asks only the cache.
        max_age: Days after which a kept answer is asked for again, if there is a fetcher.
    """

    cache: Path
    addresses: Addresses = ADDRESSES
    fetcher: Fetcher | None = None
    max_age: float = MAX_AGE

    def __post_init__(self) -> None:
        """Refuse addresses that are not of the web."""
        for url in (self.addresses.crossref, self.addresses.eutils, self.addresses.doi):
            if urlsplit(url).scheme not in ("http", "https"):
                raise KnowledgeBaseError(f"{url} is no address of a service.", "Give one that starts with https://.")

    def ask(self, question: Question, read: Callable[[bytes], T]) -> tuple[T | None, datetime.datetime]:
        """Ask one question.

        Args:
            question: The question.
            read: Reads the answer; raises ValueError where it is none.

        Returns:
            What was read, None where the service knows nothing of it; and when the service said so.

        Raises:
            NoAnswerError: There is no answer in the cache, and the network was not asked or gave none.
            DataError: An answer cannot be kept.
        """
        path = self._place(question)
        reply = _recall(path)
        parsed: T | None = None
        if reply is not None and reply.found:
            try:
                parsed = read(reply.body)
            except ValueError:
                reply = None
        if self.fetcher is None:
            if reply is None:
                raise NoAnswerError(f"no answer of {question.service} in the cache")
            return parsed, reply.fetched
        if reply is None or self.fetcher.now() - reply.fetched > datetime.timedelta(days=self.max_age):
            reply = self.fetcher.fetch(question, read)
            _keep(path, question, reply)
            parsed = read(reply.body) if reply.found else None
        return parsed, reply.fetched

    def ask_work(self, doi: str) -> Question:
        """Ask Crossref for the record of a DOI."""
        return Question("crossref", "work", doi.lower(), f"{self.addresses.crossref}/works/{quote(doi, safe='')}")

    def ask_updates(self, doi: str) -> Question:
        """Ask Crossref for the notices that name a DOI."""
        what = urlencode({"filter": f"updates:{doi}", "select": "DOI,title,update-to", "rows": 100})
        return Question("crossref", "updates", doi.lower(), f"{self.addresses.crossref}/works?{what}")

    def ask_handle(self, doi: str) -> Question:
        """Ask the DOI proxy whether a DOI is registered, with whatever agency."""
        return Question("doi", "handle", doi.lower(), f"{self.addresses.doi}/api/handles/{quote(doi, safe='/')}")

    def ask_article(self, pmid: str) -> Question:
        """Ask PubMed for the record of a PMID."""
        what = urlencode({"db": "pubmed", "id": pmid, "retmode": "xml"})
        return Question("pubmed", "article", pmid, f"{self.addresses.eutils}/efetch.fcgi?{what}")

    def _place(self, question: Question) -> Path:
        return self.cache / question.service / question.kind / f"{quote(question.identifier, safe=_SAFE)}.json"


def open_literature(
    cache: Path | None = None, mailto: str | None = None, *, online: bool = False, max_age: float = MAX_AGE
) -> Literature:
    """Open the literature as the command line does.

    Args:
        cache: Folder of the answers; by default one of the user's own.
        mailto: E-mail address of whoever asks.
        online: Ask the network for what the cache does not hold.
        max_age: Days after which a kept answer is asked for again, if online.

    Returns:
        The literature.

    Raises:
        KnowledgeBaseError: The network shall be asked, and nobody says who asks.
    """
    if online and (mailto is None or "@" not in mailto.strip("@")):
        raise KnowledgeBaseError(
            "the services want to know whom to write to.", "Give your e-mail address with --mailto."
        )
    fetcher = Fetcher(mailto) if online and mailto else None
    return Literature(cache or find_cache(), ADDRESSES, fetcher, max_age)


def find_cache() -> Path:
    """Find the folder in which this user keeps what can be had again."""
    import os

    home = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return Path(home) / "ketamine-claims" / "check-sources"


def _recall(path: Path) -> Reply | None:
    """Read a kept answer; one that cannot be read is as good as none."""
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
        fetched = datetime.datetime.fromisoformat(kept["fetched"])
        if fetched.tzinfo is None:
            return None
        return Reply(kept["status"] == 200, kept["body"].encode(), fetched)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def _keep(path: Path, question: Question, reply: Reply) -> None:
    kept = {
        "url": question.url,
        "fetched": reply.fetched.isoformat(),
        "status": 200 if reply.found else 404,
        "body": reply.body.decode("utf-8", errors="replace"),
    }
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = error.strerror or "unknown reason"
        raise DataError(f"cannot be made ({reason}).", path.parent, remedy="Name another folder by --cache.") from error
    write_text(path, json.dumps(kept, ensure_ascii=False, indent=1) + "\n")


def _explain(error: Exception, timeout: float) -> str:
    reason = error.reason if isinstance(error, urllib.error.URLError) else error
    if isinstance(reason, TimeoutError):
        return f"no answer within {timeout:g} seconds"
    return f"no answer ({reason or type(error).__name__})"
