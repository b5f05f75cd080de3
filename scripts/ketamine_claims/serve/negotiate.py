"""Content negotiation: what of what we have suits a client best (RFC 9110, 12.5.1)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ketamine_claims.serve.media import Form


@dataclass(frozen=True, slots=True)
class Choice:
    """A form that suits, and the media type under which the client knows it."""

    form: Form
    media_type: str
    quality: float

    @property
    def content_type(self) -> str:
        """What stands in the header Content-Type."""
        return f"{self.media_type}; charset=utf-8" if self.media_type.startswith("text/") else self.media_type


@dataclass(frozen=True, slots=True)
class _Range:
    media_type: str
    parameters: int
    quality: float


def rank(accept: str | None, forms: Sequence[Form]) -> list[Choice]:
    """Order forms by how well they suit a client.

    Args:
        accept: The header Accept; None or empty where there is none, which means anything.
        forms: What there is, the most useful first.

    Returns:
        Those that suit, the best first: by quality, then those named before those that a wildcard lets in, then as
        given.

    Example:
        >>> from ketamine_claims.serve.media import GRAPH_FORMS
        >>> [choice.form.name for choice in rank("text/turtle;q=0.5, application/ld+json", GRAPH_FORMS)]
        ['jsonld', 'ttl']
    """
    if accept is None or not accept.strip():
        return [Choice(form, form.media_type, 1.0) for form in forms]
    ranges = _read_ranges(accept)
    found = []
    for place, form in enumerate(forms):
        own = _match(form.media_type, ranges)
        # A further media type counts only where the client names it, not where a wildcard would let it in.
        others = [match for one in form.others if (match := _match(one, ranges)) is not None and match[1] == _EXACT]
        named = max([*others, *([own] if own else [])], key=lambda match: (match[1], match[0]), default=None)
        if named is not None and named[0] > 0:
            quality, exactness, media_type = named
            found.append(
                (
                    -quality,
                    -exactness,
                    place,
                    Choice(form, media_type if exactness == _EXACT else form.media_type, quality),
                )
            )
    return [choice for *_, choice in sorted(found, key=lambda one: one[:3])]


_EXACT = 2
_MOST_RANGES, _MOST_PARAMETERS = 100, 10


def _match(media_type: str, ranges: Iterable[_Range]) -> tuple[float, int, str] | None:
    """Give quality, exactness and name of a media type, by the most specific range that holds it."""
    kind = media_type.partition("/")[0]
    by_exactness = {media_type: _EXACT, f"{kind}/*": 1, "*/*": 0}
    fitting = [(by_exactness[one.media_type], one.parameters, one) for one in ranges if one.media_type in by_exactness]
    if not fitting:
        return None
    exactness, _, best = max(fitting, key=lambda one: one[:2])
    return best.quality, exactness, media_type


def _read_ranges(accept: str) -> list[_Range]:
    found = []
    # Browsers name a dozen; a head has room for tens of thousands, which others would have to wait for.
    for part in accept.split(",", _MOST_RANGES)[:_MOST_RANGES]:
        media_type, *parameters = (piece.strip().casefold() for piece in part.split(";", _MOST_PARAMETERS))
        if "/" not in media_type:
            continue
        quality, others = 1.0, 0
        for parameter in parameters:
            key, _, value = parameter.partition("=")
            if key.strip() == "q":
                quality = _read_quality(value.strip())
            elif key:
                others += 1
        found.append(_Range(media_type, others, quality))
    return found


def _read_quality(text: str) -> float:
    try:
        quality = float(text)
    except ValueError:
        return 0.0
    return quality if 0 <= quality <= 1 else 0.0
