"""Ask a remote SPARQL 1.1 endpoint: one thin adapter around SPARQLWrapper."""

from __future__ import annotations

import datetime
import http.client
import re
import time
import urllib.error
import urllib.parse
from collections.abc import Callable
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

import pyoxigraph as ox

from ketamine_claims.answer import Answer, collect
from ketamine_claims.errors import QueryError
from ketamine_claims.queries import read_form, strip_header

if TYPE_CHECKING:
    from SPARQLWrapper import SPARQLWrapper

DEFAULT_TIMEOUT = 60
# Longer addresses are refused by some servers and proxies.
LONGEST_GET = 2000
ATTEMPTS = 4
LONGEST_WAIT = 60.0
_GRAPH_FORMS = ("CONSTRUCT", "DESCRIBE")
_READING_FORMS = ("SELECT", "ASK", *_GRAPH_FORMS)
RETRIED = (429, 503)
_REMEDIES = {
    400: "The query may be wrong for this engine: try it with --engine embedded.",
    401: "The endpoint wants to know who asks: check whether it is public.",
    403: "The endpoint refuses you: check whether it is public.",
    404: "Check the path of the address; many endpoints end in /sparql or /query.",
    405: "Check the path of the address; many endpoints end in /sparql or /query.",
    408: "The query took too long there: narrow it, or add a LIMIT.",
    413: "The query is too long for this endpoint.",
    414: "The query is too long for this endpoint.",
    429: "It is asked too often: wait, then try again.",
    500: "The endpoint failed; narrow the query, or try again later.",
    503: "The endpoint is overloaded: try again later.",
    504: "The query took too long there: narrow it, or add a LIMIT.",
}


@dataclass(frozen=True, slots=True)
class Reply:
    """What an endpoint sent.

    Attributes:
        status: HTTP status.
        media_type: Media type of the body.
        body: Its bytes.
        retry_after: How long it asks to wait, as it said it.
    """

    status: int
    media_type: str
    body: bytes
    retry_after: str | None = None

    @property
    def first_line(self) -> str:
        """The first line of text in the body, without markup."""
        text = re.sub(r"<[^>]*>", " ", self.body[:4096].decode(errors="replace"))
        return next((line.strip()[:160] for line in text.splitlines() if line.strip()), "")


def ask_endpoint(
    url: str, query: str, timeout: int = DEFAULT_TIMEOUT, *, sleep: Callable[[float], None] = time.sleep
) -> Answer:
    """Run a query at an endpoint: by GET if it is short, else by POST; again after a pause if the endpoint is busy.

    Args:
        url: Address of the endpoint.
        query: SPARQL, parameters bound.
        timeout: Seconds to wait for each answer.
        sleep: Waits for the seconds given.

    Returns:
        The answer.

    Raises:
        QueryError: The endpoint cannot be reached, refuses the query, stays busy, or gives no SPARQL results.
    """
    if urllib.parse.urlsplit(url).scheme not in ("http", "https"):
        raise QueryError(f"{url} is no address of an endpoint.", "Give one that starts with http:// or https://.")
    form = read_form(query)
    if form not in _READING_FORMS:
        raise QueryError(
            "only SELECT, ASK, CONSTRUCT and DESCRIBE can be asked.", "Endpoints are never changed from here."
        )
    wrapper = _prepare(url, strip_header(query), form, timeout)
    for attempt in range(1, ATTEMPTS + 1):
        reply = _send(wrapper, url, timeout)
        if reply.status not in RETRIED or attempt == ATTEMPTS:
            break
        wait = read_wait(reply.retry_after, attempt)
        if wait > LONGEST_WAIT:
            raise _refuse(url, reply, f" It asks to wait for {wait:.0f} seconds.")
        sleep(wait)
    if reply.status >= 300:
        raise _refuse(url, reply, f" Tried {attempt} times." if attempt > 1 else "")
    return read_answer(url, reply, form in _GRAPH_FORMS)


def _prepare(url: str, query: str, form: str, timeout: int) -> SPARQLWrapper:
    from SPARQLWrapper import GET, JSON, POST, TURTLE, SPARQLWrapper

    from ketamine_claims import __version__

    wrapper = SPARQLWrapper(url, agent=f"ketamine-claims/{__version__} (SPARQLWrapper)")
    # Not by setQuery, whose guess at the kind of query takes words in comments for keywords.
    wrapper.queryString = query
    wrapper.queryType = form
    length = len(url) + len(urllib.parse.quote_plus(query))
    wrapper.setMethod(GET if length <= LONGEST_GET else POST)
    wrapper.setTimeout(timeout)
    wrapper.setOnlyConneg(True)
    wrapper.setReturnFormat(TURTLE if form in _GRAPH_FORMS else JSON)
    return wrapper


def _send(wrapper: SPARQLWrapper, url: str, timeout: int) -> Reply:
    from SPARQLWrapper.SPARQLExceptions import SPARQLWrapperException

    try:
        response = wrapper.query().response
        return Reply(response.status, response.headers.get_content_type(), response.read())
    except SPARQLWrapperException as error:
        # It has read the body, and hides status and headers in the error that it was handling.
        hidden = error.__context__
        status = hidden.code if isinstance(hidden, urllib.error.HTTPError) else 500
        body = str(error).partition("Response:")[2].strip()
        return Reply(status, "", _unquote(body))
    except urllib.error.HTTPError as error:
        return Reply(error.code, error.headers.get_content_type(), error.read(), error.headers.get("Retry-After"))
    except TimeoutError as error:
        raise _give_up(url, timeout) from error
    except urllib.error.URLError as error:
        if isinstance(error.reason, TimeoutError):
            raise _give_up(url, timeout) from error
        raise QueryError(f"{url} cannot be reached: {error.reason}.", "Check the address and the network.") from error
    except (OSError, http.client.HTTPException, ValueError) as error:
        reason = str(error) or type(error).__name__
        raise QueryError(f"{url} broke off: {reason}.", "Check the address, or try again later.") from error


def _unquote(text: str) -> bytes:
    """Undo the ``b'…'`` in which SPARQLWrapper puts a body."""
    import ast

    try:
        value = ast.literal_eval(text)
    except (SyntaxError, ValueError):
        value = text
    return value if isinstance(value, bytes) else str(value).encode()


def read_wait(retry_after: str | None, attempt: int) -> float:
    """Read how long to wait before the next attempt.

    Args:
        retry_after: What the header Retry-After says: seconds or a date (RFC 9110, 10.2.3).
        attempt: Number of the last attempt, from 1.

    Returns:
        Seconds; without a header 1, 2, 4 …
    """
    if retry_after is not None:
        if retry_after.strip().isdigit():
            return float(retry_after)
        try:
            moment = parsedate_to_datetime(retry_after)
            if moment.tzinfo is None:
                moment = moment.replace(tzinfo=datetime.UTC)
            return max(0.0, (moment - datetime.datetime.now(datetime.UTC)).total_seconds())
        except ValueError:
            pass
    return float(2 ** (attempt - 1))


def _give_up(url: str, timeout: int) -> QueryError:
    return QueryError(f"{url} did not answer within {timeout} seconds.", "Narrow the query, or raise --timeout.")


def _refuse(url: str, reply: Reply, more: str) -> QueryError:
    told = f": {reply.first_line}" if reply.first_line else "."
    told = told if told.endswith((".", "!", "?")) else f"{told}."
    remedy = _REMEDIES.get(reply.status, "Check the address, or try again later.")
    return QueryError(f"{url} refused the query with status {reply.status}{told}{more}", remedy)


def read_answer(url: str, reply: Reply, graph_wanted: bool = False) -> Answer:
    """Read the answer in a reply.

    Args:
        url: Address of the endpoint.
        reply: What it sent.
        graph_wanted: Whether it was asked for a graph.

    Returns:
        The answer.

    Raises:
        QueryError: The reply holds no SPARQL results.
    """
    try:
        if graph_wanted:
            kind = ox.RdfFormat.from_media_type(reply.media_type)
            if kind is None:
                raise ValueError(f"it is {reply.media_type}")
            return Answer(triples=tuple(quad.triple for quad in ox.parse(reply.body, kind)))
        results = ox.QueryResultsFormat.from_media_type(reply.media_type)
        if results is None:
            raise ValueError(f"it is {reply.media_type}")
        return collect(ox.parse_query_results(reply.body, results))
    except (SyntaxError, ValueError, OSError) as error:
        reason = f"{str(error).rstrip('.')}, and starts with {reply.first_line[:80]!r}"
        raise QueryError(
            f"{url} did not answer with SPARQL results: {reason}.",
            "Check that this is the address of the endpoint, and not of its web page.",
        ) from error
