"""The log: one line of JSON an event, on standard error. Its fields are described in docs/operate.md."""

from __future__ import annotations

import datetime
import json
import logging
import sys
from typing import Any

_LOGGER = logging.getLogger("ketamine_claims.serve")


def log_event(event: str, level: int = logging.INFO, *, exc_info: bool = False, **fields: Any) -> None:
    """Write an event.

    Args:
        event: Its name.
        level: How serious it is, as in `logging`.
        exc_info: Whether to add the trace of the present exception.
        **fields: What there is to know about it; None is left out.
    """
    if _LOGGER.isEnabledFor(level):
        known = {key: value for key, value in fields.items() if value is not None}
        _LOGGER.log(level, event, exc_info=exc_info, extra={"fields": known})


class JsonFormatter(logging.Formatter):
    """Writes a record as one line of JSON."""

    def format(self, record: logging.LogRecord) -> str:
        """Give time, level and event, then the fields of the event; for what libraries log, their message."""
        moment = datetime.datetime.fromtimestamp(record.created, datetime.UTC)
        line: dict[str, Any] = {
            "time": moment.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
            "level": record.levelname.lower(),
        }
        fields = getattr(record, "fields", None)
        if fields is None:
            line |= {"event": "message", "logger": record.name, "message": record.getMessage()}
        else:
            line |= {"event": record.getMessage(), **fields}
        if record.exc_info:
            line["trace"] = self.formatException(record.exc_info)
        # ASCII only, so that no client can write line ends or control characters into the log.
        return json.dumps(line, ensure_ascii=True)


def start_logging() -> None:
    """Send all that is logged to standard error, as JSON."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonFormatter())
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    _LOGGER.setLevel(logging.INFO)
