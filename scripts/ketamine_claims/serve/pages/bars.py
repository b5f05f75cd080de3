"""Small bars of evidence for and against, as the numbers that an SVG picture needs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ketamine_claims.dossier import BEARINGS
from ketamine_claims.serve.pages.words import BEARING_TALLY

WIDTH = 240.0
_LEFT = ("NullResult", "Disputes")  # from the middle outwards
_RIGHT = ("Supports", "Qualifies")


@dataclass(frozen=True, slots=True)
class Part:
    """One stretch of a bar, in units of the picture."""

    kind: str
    x: float
    width: float


@dataclass(frozen=True, slots=True)
class Bar:
    """Evidence for to the right of a middle line, against to the left.

    Attributes:
        middle: Where the line stands.
        parts: The stretches.
        tally: Words and numbers, with the kind that colours them; without zeros.
    """

    middle: float
    parts: tuple[Part, ...]
    tally: tuple[tuple[str, int, str], ...]


def build_bars(counts: Sequence[Sequence[int]]) -> list[Bar]:
    """Build bars that share one scale and one middle line.

    Args:
        counts: For each bar the numbers of lines, in the order of `BEARINGS`.

    Returns:
        The bars.
    """
    named = [dict(zip(BEARINGS, one, strict=True)) for one in counts]
    left = max((sum(one[kind] for kind in _LEFT) for one in named), default=0)
    right = max((sum(one[kind] for kind in _RIGHT) for one in named), default=0)
    scale = WIDTH / max(left + right, 1)
    return [_build(one, left * scale, scale) for one in named]


def _build(numbers: dict[str, int], middle: float, scale: float) -> Bar:
    parts = []
    at = middle
    for kind in _RIGHT:
        parts.append(Part(kind, round(at, 1), round(numbers[kind] * scale, 1)))
        at += numbers[kind] * scale
    at = middle
    for kind in _LEFT:
        at -= numbers[kind] * scale
        parts.append(Part(kind, round(at, 1), round(numbers[kind] * scale, 1)))
    tally = tuple((kind, numbers[kind], BEARING_TALLY[kind]) for kind in BEARINGS if numbers[kind])
    return Bar(round(middle, 1), tuple(part for part in parts if part.width), tally)
