"""Read what the Crossref REST API answers about a DOI.

A notice and the work that it is about point to each other: the work lists the notice under ``updated-by``, the notice
lists the work under ``update-to`` and is found by the filter ``updates:DOI``. Either may be missing, so both are asked.
Formats: https://github.com/CrossRef/rest-api-doc/blob/master/api_format.md, and for ``updated-by``
https://community.crossref.org/t/deprecating-retraction-watch-annotations-in-the-labs-api/15884.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from ketamine_claims.check_sources.answers import Description, Kind, Notice, clean, link_doi
from ketamine_claims.check_sources.compare import is_marked_retracted

SERVICE = "Crossref"
_KINDS = {
    "retraction": Kind.retraction,
    "withdrawal": Kind.retraction,
    "removal": Kind.retraction,
    "expression_of_concern": Kind.concern,
    # What is left of a partly retracted paper still stands, so it is read again and not written off.
    "partial_retraction": Kind.correction,
    "correction": Kind.correction,
    "corrigendum": Kind.correction,
    "erratum": Kind.correction,
    "addendum": Kind.correction,
    "clarification": Kind.correction,
}
_DATES = ("published-print", "published-online", "published", "issued")


def read_work(body: bytes) -> Description:
    """Read the answer of ``/works/DOI``.

    Args:
        body: The answer.

    Returns:
        The work, with the notices that its record lists.

    Raises:
        ValueError: It is no such answer.
    """
    work = _read_message(body, "work")
    if not isinstance(work.get("DOI"), str):
        raise ValueError("it names no DOI")
    titles = _texts(work.get("title"))
    subtitles = _texts(work.get("subtitle"))
    author = _first_author(work)
    given, family, collective = (_text(author.get(part)) for part in ("given", "family", "name"))
    notices = [_read_update(update, "updated-by of the work") for update in _records(work.get("updated-by"))]
    if not any(one.kind is Kind.retraction for one in notices) and any(map(is_marked_retracted, titles)):
        notices.append(Notice(Kind.retraction, link_doi(work["DOI"]), f"{SERVICE}, title: {titles[0]}"))
    return Description(
        service=SERVICE,
        titles=(*titles, *(f"{title}: {subtitle}" for title in titles[:1] for subtitle in subtitles)),
        years=tuple(sorted({year for field in _DATES for year in _years(work.get(field))})),
        first_author=" ".join(part for part in (given, family) if part) or collective,
        family_name=family,
        doi=None,
        notices=tuple(notices),
    )


def read_updates(body: bytes, doi: str) -> tuple[Notice, ...]:
    """Read the answer of ``/works?filter=updates:DOI``.

    Args:
        body: The answer.
        doi: The DOI that was asked about.

    Returns:
        The notices whose record names this DOI.

    Raises:
        ValueError: It is no such answer.
    """
    items = _records(_read_message(body, "work-list").get("items"))
    return tuple(
        _read_update({**update, "DOI": item["DOI"]}, "update-to of the notice")
        for item in items
        if isinstance(item.get("DOI"), str)
        for update in _records(item.get("update-to"))
        if str(update.get("DOI", "")).lower() == doi.lower()
    )


def read_handle(body: bytes) -> bool:
    """Read the answer of the DOI proxy (``/api/handles/DOI``): whether the DOI is registered anywhere.

    Raises:
        ValueError: It is no such answer.
    """
    answer = json.loads(body)
    code = answer.get("responseCode") if isinstance(answer, dict) else None
    if code not in (1, 100):
        raise ValueError("it says neither that the DOI is registered nor that it is not")
    return bool(code == 1)


def _read_message(body: bytes, kind: str) -> dict[str, Any]:
    try:
        answer = json.loads(body)
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error
    if (
        not isinstance(answer, dict)
        or answer.get("message-type") != kind
        or not isinstance(answer.get("message"), dict)
    ):
        raise ValueError(f"it is no {kind}")
    message: dict[str, Any] = answer["message"]
    return message


def _read_update(update: dict[str, Any], where: str) -> Notice:
    kind = str(update.get("type", "")).lower().replace("-", "_").replace(" ", "_")
    doi = update.get("DOI")
    label = clean(str(update.get("label") or kind)) or "kind not stated"
    said = [f"{SERVICE}, {where}: {label}", _write_date(update.get("updated"))]
    if update.get("source") == "retraction-watch":
        said.append("from Retraction Watch")
    link = link_doi(doi.lower()) if isinstance(doi, str) and doi else None
    return Notice(_KINDS.get(kind, Kind.other), link, ", ".join(part for part in said if part))


def _write_date(date: object) -> str:
    parts = _list(date.get("date-parts")) if isinstance(date, dict) else []
    numbers = [part for part in (parts[0] if parts and isinstance(parts[0], list) else []) if isinstance(part, int)]
    return "-".join(f"{number:02}" for number in numbers[:3])


def _years(date: object) -> Iterator[int]:
    for parts in _list(date.get("date-parts")) if isinstance(date, dict) else []:
        if isinstance(parts, list) and parts and isinstance(parts[0], int):
            yield parts[0]


def _first_author(work: dict[str, Any]) -> dict[str, Any]:
    authors = _records(work.get("author"))
    first = [one for one in authors if one.get("sequence") == "first"]
    return (first or authors or [{}])[0]


def _texts(value: object) -> tuple[str, ...]:
    return tuple(text for text in map(_text, _list(value)) if text)


def _text(value: object) -> str | None:
    return clean(value) or None if isinstance(value, str) else None


def _records(value: object) -> list[dict[str, Any]]:
    return [one for one in _list(value) if isinstance(one, dict)]


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
