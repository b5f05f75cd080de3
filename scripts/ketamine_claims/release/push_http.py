"""Send HTTP requests to a store: with credentials from the environment, with time-outs, and again where that is safe.

The reading commands ask endpoints through SPARQLWrapper. Writing needs what it hides or does for the whole process:
PUT, compressed bodies, the status of every refusal, and digest authentication.
"""

from __future__ import annotations

import base64
import http.client
import ipaddress
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from ketamine_claims.endpoint import ATTEMPTS, LONGEST_WAIT, RETRIED, Reply, read_wait
from ketamine_claims.errors import KnowledgeBaseError

USER, PASSWORD, TOKEN = "SPARQL_USER", "SPARQL_PASSWORD", "SPARQL_TOKEN"
_HIDDEN = "***"
_BROKEN = (ConnectionResetError, BrokenPipeError, http.client.RemoteDisconnected, http.client.IncompleteRead)
_REMEDIES = {
    301: "Give the address that it moved to; credentials are never sent after a redirection.",
    401: f"Set {USER} and {PASSWORD}, or {TOKEN}, in the environment.",
    403: "Those credentials may not write there: use others, or allow it in the store.",
    404: "Check the address; --store knows the usual ones of several stores.",
    405: "Check the address: it may only be read there. --store knows the usual ones of several stores.",
    413: "Send less at once with --batch, or allow larger requests in the store.",
    429: "It is asked too often: wait, then run the same command with --resume.",
    503: "It is overloaded: wait, then run the same command with --resume.",
}
_REMEDY = "Look into the log of the store; then run the same command with --resume."


class PushError(KnowledgeBaseError):
    """A store cannot be reached, refuses a request, or does not hold what was sent.

    Attributes:
        status: HTTP status of the refusal; 0 where there was no reply.
    """

    def __init__(self, message: str, remedy: str = "", status: int = 0) -> None:
        super().__init__(message, remedy)
        self.status = status


@dataclass(frozen=True, slots=True)
class Credentials:
    """Who asks: a user with a password, or a token; nobody where all are empty.

    Attributes:
        user: Name of the user.
        password: The password.
        token: Bearer token.
    """

    user: str = ""
    password: str = field(default="", repr=False)
    token: str = field(default="", repr=False)

    def __bool__(self) -> bool:
        """Whether there are any."""
        return bool(self.user or self.token)

    def hide(self, text: str) -> str:
        """Take the secrets out of a text that may hold them, such as what a store answered."""
        for secret in (self.password, self.token):
            if secret:
                text = text.replace(secret, _HIDDEN)
        return text


def read_credentials(environment: Mapping[str, str]) -> Credentials:
    """Read credentials from the environment.

    Args:
        environment: Its variables.

    Returns:
        What ``SPARQL_USER`` and ``SPARQL_PASSWORD``, or ``SPARQL_TOKEN``, say.

    Raises:
        PushError: There is only half of a pair, or both kinds.
    """
    found = Credentials(environment.get(USER, ""), environment.get(PASSWORD, ""), environment.get(TOKEN, ""))
    if bool(found.user) != bool(found.password):
        raise PushError(f"only one of {USER} and {PASSWORD} is set.", "Set both, or neither.")
    if found.user and found.token:
        raise PushError(f"both {USER} and {TOKEN} are set.", "Unset the one that the store does not take.")
    return found


def check_address(url: str, credentials: Credentials, *, plain: bool = False) -> None:
    """Refuse an address that is none, that holds a password, or that would carry credentials in the clear.

    Args:
        url: The address.
        credentials: What would be sent there.
        plain: Whether the user allows credentials without encryption.

    Raises:
        PushError: It is refused.
    """
    parts = urllib.parse.urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise PushError(f"{url} is no address of a store.", "Give one that starts with http:// or https://.")
    if parts.username or parts.password:
        shown = parts._replace(netloc=f"{_HIDDEN}@{parts.netloc.rpartition('@')[2]}").geturl()
        raise PushError(
            f"{shown} holds a user name, which the list of processes shows to everyone.",
            f"Take it out, and set {USER} and {PASSWORD} in the environment.",
        )
    if credentials and parts.scheme == "http" and not plain and not _is_loopback(parts.hostname):
        raise PushError(
            f"{url} is not encrypted, so the credentials could be read on their way.",
            "Use https, or allow it with --plain-http.",
        )


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


class _Stay(urllib.request.HTTPRedirectHandler):
    """Follows no redirection: it would turn a PUT into a GET, or carry credentials to another host."""

    def redirect_request(self, *args: Any, **options: Any) -> None:
        return None


class Client:
    """Sends requests to one store."""

    def __init__(
        self,
        credentials: Credentials,
        timeout: int,
        *,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        """Take who asks, how long to wait for each reply in seconds, and how to wait between attempts."""
        from ketamine_claims import __version__

        self._credentials = credentials
        self._timeout = timeout
        self._sleep = sleep
        self._heard = False
        self._headers = {"User-Agent": f"ketamine-claims/{__version__}"}
        self._passwords = urllib.request.HTTPPasswordMgrWithDefaultRealm()
        if credentials.token:
            self._headers["Authorization"] = f"Bearer {credentials.token}"
        elif credentials.user:
            pair = f"{credentials.user}:{credentials.password}".encode()
            self._headers["Authorization"] = f"Basic {base64.b64encode(pair).decode()}"
        self._opener = self._build_opener()
        # A proxy would carry what is meant for this machine, credentials and all, to another one.
        self._direct = self._build_opener(urllib.request.ProxyHandler({}))

    def _build_opener(self, *handlers: urllib.request.BaseHandler) -> urllib.request.OpenerDirector:
        every = [_Stay(), *handlers]
        if self._credentials.user:
            # Virtuoso answers to Basic with a challenge of its own.
            every.append(urllib.request.HTTPDigestAuthHandler(self._passwords))
        return urllib.request.build_opener(*every)

    def send(
        self,
        method: str,
        url: str,
        body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        *,
        again: bool = True,
    ) -> Reply:
        """Send a request; again after a pause if the store is busy or the connection breaks.

        Args:
            method: HTTP method.
            url: Address.
            body: What to send, if anything.
            headers: Headers beside those of every request.
            again: Whether the request may reach the store twice.

        Returns:
            The reply, whatever its status.

        Raises:
            PushError: The store cannot be reached, breaks off, or does not reply in time.
        """
        if self._credentials.user:
            self._passwords.add_password(None, url, self._credentials.user, self._credentials.password)
        for attempt in range(1, ATTEMPTS + 1):
            request = urllib.request.Request(url, body, {**self._headers, **(headers or {})}, method=method)  # noqa: S310
            last = attempt == ATTEMPTS
            try:
                reply = self._open(request)
            except (OSError, http.client.HTTPException, ValueError) as error:
                reason = error.reason if isinstance(error, urllib.error.URLError) else error
                if not again or last or not self._may_pass(reason):
                    raise self._explain(url, reason) from error
                self._sleep(read_wait(None, attempt))
                continue
            self._heard = True
            wait = read_wait(reply.retry_after, attempt)
            # A busy store has refused the request, so it may be sent again whatever it is.
            if reply.status not in RETRIED or last or wait > LONGEST_WAIT:
                return reply
            self._sleep(wait)
        raise AssertionError("the last attempt returns or raises")

    def refuse(self, url: str, reply: Reply, what: str) -> PushError:
        """Build the error for a reply that says no.

        Args:
            url: Address that was asked.
            reply: The reply.
            what: What was asked, as in ``the update``.

        Returns:
            The error, without secrets that the store may have repeated.
        """
        line = self._credentials.hide(reply.first_line)
        told = f": {line}" if line else "."
        told = told if told.endswith((".", "!", "?")) else f"{told}."
        status = 301 if 300 <= reply.status < 400 else reply.status
        remedy = _REMEDIES.get(status, _REMEDY)
        return PushError(f"{url} refused {what} with status {reply.status}{told}", remedy, reply.status)

    def _open(self, request: urllib.request.Request) -> Reply:
        opener = self._direct if _is_loopback(urllib.parse.urlsplit(request.full_url).hostname or "") else self._opener
        try:
            with opener.open(request, timeout=self._timeout) as response:
                return Reply(response.status, response.headers.get_content_type(), response.read())
        except urllib.error.HTTPError as error:
            with error:
                headers = error.headers
                return Reply(error.code, headers.get_content_type(), error.read(), headers.get("Retry-After"))

    def _may_pass(self, reason: object) -> bool:
        # A store that answered before and now refuses the connection is being restarted.
        return isinstance(reason, _BROKEN) or (self._heard and isinstance(reason, ConnectionRefusedError))

    def _explain(self, url: str, reason: object) -> PushError:
        if isinstance(reason, TimeoutError):
            return PushError(
                f"{url} did not reply within {self._timeout} seconds.",
                "Raise --timeout, then run the same command with --resume.",
            )
        if isinstance(reason, (*_BROKEN, http.client.HTTPException)):
            told = str(reason) or type(reason).__name__
            return PushError(f"{url} broke off: {told}.", _REMEDY)
        told = self._credentials.hide(str(reason))
        return PushError(f"{url} cannot be reached: {told}.", "Check the address and the network.")
