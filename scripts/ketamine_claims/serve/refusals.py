"""The reasons for which the server does not answer, each with its HTTP status."""

from __future__ import annotations

from ketamine_claims.errors import QueryError


class RefusedError(QueryError):
    """A request that is not answered.

    Attributes:
        status: HTTP status that says so.
        code: Name of the reason, for programs, logs and metrics.
        retry_after: Seconds after which it is worth trying again; None where it is not.
        closes: Whether the connection ends with the answer, since what follows on it is not read.
    """

    status = 400
    code = "bad-request"
    retry_after: int | None = None
    closes = False


class FramingError(RefusedError):
    """Where the request ends can be read in two ways."""

    closes = True


class InvalidQueryError(RefusedError):
    """The query is not valid SPARQL."""

    code = "invalid-query"


class ServiceRefusedError(RefusedError):
    """The query asks another endpoint."""

    status = 403
    code = "service-refused"


class UpdateRefusedError(RefusedError):
    """Something was to be changed."""

    status = 403
    code = "update-refused"


class NotAcceptableError(RefusedError):
    """No form of the answer suits the client."""

    status = 406
    code = "not-acceptable"


class TooLongError(RefusedError):
    """The request is longer than allowed."""

    status = 413
    code = "too-long"
    closes = True


class AddressTooLongError(RefusedError):
    """The address is longer than allowed."""

    status = 414
    code = "too-long"


class TooSlowClientError(RefusedError):
    """The client took too long to send its request."""

    status = 408
    code = "client-too-slow"
    closes = True


class MediaTypeError(RefusedError):
    """The body of the request is in a form that is not read here."""

    status = 415
    code = "unsupported-media-type"


class TooLargeError(RefusedError):
    """The answer, or what is needed to work it out, is larger than allowed."""

    status = 422
    code = "too-large"


class NotXmlError(RefusedError):
    """The answer has characters that XML cannot hold."""

    status = 422
    code = "not-xml"


class BusyError(RefusedError):
    """Too many queries are waiting."""

    status = 503
    code = "busy"
    retry_after = 5


class TooManyBodiesError(BusyError):
    """Too many long requests are being read."""

    closes = True


class TimeLimitError(RefusedError):
    """The query ran longer than allowed and was ended."""

    status = 504
    code = "time-limit"
