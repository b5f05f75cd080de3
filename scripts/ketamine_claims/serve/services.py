r"""Which other endpoints a query may ask by SERVICE: those that the operator lists, letter for letter, and no others.

The check rests on this. In a query without escapes (``\u…``) the engine sees the keyword SERVICE only where the text
has its letters. Where these stand before a listed IRI in brackets, with nothing but white space and SILENT between, no
other endpoint can be meant: the IRI is absolute, so neither BASE nor a prefix changes it. So each such place is turned
into one of GRAPH, which stands in the same places of a query, and what is left must hold no SERVICE.
"""

from __future__ import annotations

import ipaddress
import logging
import re
import secrets
import socket
import string
from collections.abc import Iterable, Sequence
from urllib.parse import urlsplit

import pyoxigraph as ox

from ketamine_claims.errors import KnowledgeBaseError
from ketamine_claims.namespaces import BASE
from ketamine_claims.serve.log import log_event
from ketamine_claims.serve.refusals import RefusedError

_SERVICE = re.compile("service", re.IGNORECASE)
_ESCAPE = re.compile(r"\\u", re.IGNORECASE)
# ASCII that may stand in an IRI between brackets; engines differ in how they read anything else in the name of a host.
_PLAIN = re.compile(r"[!#-;=?-\[\]_a-z~]+")
_HOST = re.compile(r"[A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\]")
_EXAMPLE = "Write it like https://example.org/sparql."


class EndpointFaultError(RefusedError):
    """Another endpoint, which the query asks, did not answer as it should."""

    status = 502
    code = "endpoint-fault"


def read_services(urls: Iterable[str]) -> tuple[str, ...]:
    """Check the endpoints that an operator lists.

    Args:
        urls: Their addresses.

    Returns:
        The addresses, each once.

    Raises:
        KnowledgeBaseError: One is no address of an endpoint, or says more than where it is.
    """
    listed = tuple(dict.fromkeys(urls))
    for url in listed:
        _check(url)
    return listed


def _check(url: str) -> None:
    """Refuse an address that is not plain; its text is not repeated where it may hold a password."""
    try:
        parts = urlsplit(url)
        parts.port  # noqa: B018 (it is read when asked for)
        ox.NamedNode(url)
    except ValueError as error:
        raise KnowledgeBaseError("--service is given something that is no URL.", _EXAMPLE) from error
    if "@" in parts.netloc:
        raise KnowledgeBaseError(
            "--service is given a URL with a user or password.", "Only endpoints that are open to all can be allowed."
        )
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise KnowledgeBaseError(f"--service {url}: this is no absolute http or https URL.", _EXAMPLE)
    if "#" in url:
        raise KnowledgeBaseError(f"--service {url}: an endpoint has no fragment.", "Leave out # and what follows it.")
    host = parts.netloc.removesuffix(f":{parts.port}")
    if not _PLAIN.fullmatch(url) or not _HOST.fullmatch(host):
        raise KnowledgeBaseError(
            f"--service {url}: it has letters that cannot stand there.", f"{_EXAMPLE} Only ASCII can be compared."
        )


def asks_service(text: str) -> bool:
    r"""Say whether a query holds the keyword SERVICE, as the engine's own parser reads it.

    The word may also stand in a comment, a text, a name or an IRI. So it is replaced by one that is no keyword: if the
    query is still valid, it was none before. Nobody can foresee that word, which might else be made a prefix. It begins
    with x, which is as little part of an escape (``\t``, ``%20``, ``\u0020``) as the first letter of SERVICE.

    Args:
        text: A valid query.

    Returns:
        Whether the keyword is in it.

    Example:
        >>> asks_service("SELECT * { SERVICE <http://example.org/> { ?s ?p ?o } }")
        True
        >>> asks_service('SELECT ?service { ?service ?p "SERVICE <x>" } # SERVICE <x> {}')
        False
    """
    word = "x" + "".join(secrets.choice(string.ascii_lowercase) for _ in range(15))
    renamed = _SERVICE.sub(word, text)
    if renamed == text:
        return False
    try:
        ox.Store().query(renamed, base_iri=BASE)
    except SyntaxError:
        return True
    return False


def mentions(text: str, allowed: Sequence[str]) -> bool:
    """Say whether a query may ask an allowed endpoint: quickly, so also where that stands in a comment or text."""
    return bool(allowed) and _build_pattern(allowed).search(text) is not None


def list_asked(text: str, allowed: Sequence[str]) -> tuple[str, ...]:
    r"""List the endpoints that a query asks, if it asks none but allowed ones.

    Args:
        text: A valid query with the keyword SERVICE.
        allowed: Addresses, see `read_services`.

    Returns:
        Those that stand in the query; none where it may ask another one.

    Example:
        >>> list_asked("ASK { SERVICE <http://a.org/> { ?s ?p ?o } }", ["http://a.org/"])
        ('http://a.org/',)
        >>> list_asked("ASK { SERVICE <http://a.org/> { SERVICE <http://b.org/> { ?s ?p ?o } } }", ["http://a.org/"])
        ()
    """
    if not allowed or _ESCAPE.search(text):
        return ()
    pattern = _build_pattern(allowed)
    asked = tuple(dict.fromkeys(found["url"] for found in pattern.finditer(text)))
    if not asked:
        return ()
    # White space stays, above all the ends of lines, since these are the ends of comments.
    rest = pattern.sub(r"GRAPH\g<space>\g<more><\g<url>>", text)
    return () if asks_service(rest) else asked


def _build_pattern(allowed: Sequence[str]) -> re.Pattern[str]:
    space = r"[ \t\r\n]*"
    urls = "|".join(re.escape(url) for url in allowed)
    # Before it, what may stand before a keyword but not within a name.
    before = r"(?<![^\s{}.)])"
    return re.compile(rf"{before}(?ai:service)(?P<space>{space})(?:(?ai:silent)(?P<more>{space}))?<(?P<url>{urls})>")


def is_inside(url: str) -> bool:
    """Say whether the name of a host leads to an address that is not public: this machine, or one in its network.

    An address that the operator wrote as numbers is meant as it stands.

    Args:
        url: An allowed endpoint.

    Returns:
        Whether any of its addresses is none of the public network.

    Raises:
        OSError: The name is not known.
        ValueError: It cannot be one.
    """
    parts = urlsplit(url)
    host = parts.hostname or ""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        found = socket.getaddrinfo(host, parts.port or parts.scheme, type=socket.SOCK_STREAM)
    else:
        return False
    addresses = (ipaddress.ip_address(address[0]) for *_, address in found)
    return any(not address.is_global or address.is_multicast for address in addresses)


def warn_of_faults(allowed: Iterable[str]) -> None:
    """Log which endpoints will not be asked, as things stand now."""
    for url in allowed:
        try:
            reason = "its host is inside this network" if is_inside(url) else ""
        except (OSError, ValueError):
            reason = "its host is not known"
        if reason:
            log_event("service-unusable", logging.WARNING, url=url, reason=reason)


def refuse_others(allowed: Sequence[str]) -> tuple[str, str]:
    """Say why a query is refused that asks another endpoint than those allowed.

    Args:
        allowed: Addresses, see `read_services`.

    Returns:
        Message and remedy.
    """
    if not allowed:
        return "SERVICE is not allowed here: this endpoint asks no other.", ""
    listed = ", ".join(f"<{url}>" for url in allowed)
    return (
        "SERVICE is allowed here for listed endpoints only, and this query asks another or is written otherwise.",
        rf"Write SERVICE, then one of these in full: {listed}. No variable, prefix, comment or \u escape may be used.",
    )


def refuse_inside(url: str) -> tuple[str, str]:
    """Say why an endpoint is not asked whose name leads to an address inside; message and remedy."""
    return f"SERVICE <{url}> is not asked: its host is no public one.", "Ask the operator of this server."


def tell_fault(asked: Sequence[str]) -> tuple[str, str]:
    """Say that an endpoint gave no answer that can be read, and no more; message and remedy."""
    listed = " or ".join(f"<{url}>" for url in asked)
    remedy = "Check the part of the query that it is to answer, or try again later. SERVICE SILENT goes on without it."
    return f"the endpoint {listed} did not answer as a SPARQL endpoint does.", remedy
