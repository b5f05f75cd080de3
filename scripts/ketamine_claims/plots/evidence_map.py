"""The evidence map: on one page, how much evidence of which level stands for and against each claim."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ketamine_claims.dossier import Claim
from ketamine_claims.plots.style import FAINT, INK, MARKS, SHADE, Picture, finish, fit, measure, use_style

if TYPE_CHECKING:
    from matplotlib.axes import Axes

LEVELS = (1, 2, 3, 4, 5)
FOR, AGAINST = ("Supports", "Qualifies"), ("Disputes", "NullResult")
_WIDTH, _ROW, _HEAD, _FOOT = 11.7, 0.235, 1.15, 0.6
_LABEL, _CELLS, _CELL, _VERDICT = 0.25, 3.45, 1.16, 9.35
# Most evidence is for the claims: the line between the two sides stands left of the middle of a cell.
_ZERO, _GAP = 0.4, 0.2


def count_lines(claim: Claim) -> dict[int, Counter[str]]:
    """Count the evidence lines of a claim by level and bearing.

    Args:
        claim: The claim, its lines with their levels.

    Returns:
        For each level its counts by bearing; lines without level, which come from retracted sources, are left out.
    """
    counts: dict[int, Counter[str]] = {level: Counter() for level in LEVELS}
    for line in claim.evidence:
        if line.level in counts:
            counts[line.level][line.bearing] += 1
    return counts


def draw_map(claims: Sequence[Claim]) -> Picture:
    """Draw the evidence map.

    Args:
        claims: The claims, in the order of the rows.

    Returns:
        The picture.

    Raises:
        KnowledgeBaseError: matplotlib is not installed.
    """
    counts = [count_lines(claim) for claim in claims]
    most = {
        side: max((sum(cell[one] for one in side) for row in counts for cell in row.values()), default=0) or 1
        for side in (FOR, AGAINST)
    }
    scale = min((_CELL - _ZERO - _GAP) / most[FOR], (_ZERO - _GAP) / most[AGAINST])
    height = _HEAD + _ROW * len(claims) + _FOOT
    with use_style():
        from matplotlib.figure import Figure

        figure = Figure(figsize=(_WIDTH, height))
        axes = figure.add_axes((0, 0, 1, 1))
        axes.set_xlim(0, _WIDTH)
        axes.set_ylim(height, 0)
        axes.axis("off")
        _draw_head(axes, len(claims))
        for number, (claim, row) in enumerate(zip(claims, counts, strict=True)):
            _draw_claim(axes, claim, row, _HEAD + _ROW * (number + 0.5), number % 2 == 0, scale)
        bottom = _HEAD + _ROW * len(claims)
        for column in range(len(LEVELS)):
            middle = _CELLS + _CELL * column + _ZERO
            axes.plot([middle, middle], [_HEAD, bottom], color=INK, linewidth=0.7, zorder=2)
        axes.plot([_LABEL - 0.05, _WIDTH - 0.2], [bottom, bottom], color=INK, linewidth=0.8)
        _draw_foot(axes, claims, bottom)
        return finish(figure, "evidence-map", "Evidence map", tell_map(claims))


def tell_map(claims: Sequence[Claim]) -> str:
    """Say in words what the evidence map shows.

    Args:
        claims: The claims, in the order of the rows.

    Returns:
        One line a claim, after a line that says how to read them.
    """
    lines = [
        f"Evidence map of {len(claims)} claims: number of evidence lines for and against each, by level of evidence "
        "(1 is the strongest), with the verdict of the curators."
    ]
    for claim in claims:
        parts = [
            f"level {level}: {', '.join(f'{cell[one]} {MARKS[one].word}' for one in (*FOR, *AGAINST) if cell[one])}"
            for level, cell in count_lines(claim).items()
            if cell
        ]
        judged = f"{claim.verdict}, {claim.certainty} certainty" if claim.certainty else claim.verdict
        lines.append(f"{claim.label} ({judged}): {'; '.join(parts) or 'no evidence line that counts'}.")
    return "\n".join([*lines, "Not medical advice."])


def _draw_head(axes: Axes, claims: int) -> None:
    from matplotlib.patches import Rectangle

    axes.text(_LABEL, 0.3, "Evidence for and against each claim", fontsize=13, fontweight="bold", va="center")
    told = f"Evidence lines by level of evidence. {claims} claims, in the order of the article."
    axes.text(_LABEL, 0.56, told, fontsize=9, color=FAINT, va="center")
    x = 6.1
    for bearing in (*AGAINST, *FOR):
        mark = MARKS[bearing]
        box = Rectangle((x, 0.5), 0.22, 0.12, facecolor=mark.face, edgecolor=mark.edge, hatch=mark.hatch, linewidth=0.7)
        axes.add_patch(box)
        axes.text(x + 0.29, 0.56, mark.word, va="center")
        x += 0.55 + measure(mark.word)
    for column, level in enumerate(LEVELS):
        words = {1: "Level 1 (strongest)", 5: "Level 5 (weakest)"}.get(level, f"Level {level}")
        middle = _CELLS + _CELL * column + _ZERO
        axes.text(middle, 0.86, words, ha="center", va="center", fontweight="bold", fontsize=7.5)
        axes.text(middle - 0.04, 1.02, "against", ha="right", va="center", fontsize=7, color=FAINT)
        axes.text(middle + 0.04, 1.02, "for", ha="left", va="center", fontsize=7, color=FAINT)
    axes.text(_LABEL, 0.94, "Claim", fontweight="bold", va="center")
    axes.text(_VERDICT, 0.94, "Verdict (certainty)", fontweight="bold", va="center")
    axes.plot([_LABEL - 0.05, _WIDTH - 0.2], [_HEAD, _HEAD], color=INK, linewidth=0.8)


def _draw_claim(
    axes: Axes, claim: Claim, counts: dict[int, Counter[str]], y: float, shaded: bool, scale: float
) -> None:
    from matplotlib.patches import Rectangle

    if shaded:
        band = Rectangle(
            (_LABEL - 0.05, y - _ROW / 2), _WIDTH - 0.15 - _LABEL, _ROW, color=SHADE, linewidth=0, zorder=0
        )
        axes.add_patch(band)
    axes.text(_LABEL, y, fit(claim.label, _CELLS - _LABEL - 0.1), va="center")
    for column, level in enumerate(LEVELS):
        middle = _CELLS + _CELL * column + _ZERO
        for side, sign in ((FOR, 1), (AGAINST, -1)):
            _draw_bar(axes, counts[level], side, middle, y, sign * scale)
    judged = f"{claim.verdict} ({claim.certainty})" if claim.certainty else claim.verdict
    axes.text(_VERDICT, y, fit(judged, _WIDTH - 0.2 - _VERDICT, 7), va="center", fontsize=7)


def _draw_bar(axes: Axes, counts: Counter[str], side: Sequence[str], middle: float, y: float, step: float) -> None:
    from matplotlib.patches import Rectangle

    x = middle
    for bearing in side:
        length = counts[bearing] * step
        if not length:
            continue
        mark = MARKS[bearing]
        box = Rectangle(
            (min(x, x + length), y - 0.07),
            abs(length),
            0.14,
            facecolor=mark.face,
            edgecolor=mark.edge,
            hatch=mark.hatch,
            linewidth=0.7,
            zorder=3,
        )
        axes.add_patch(box)
        x += length
    total = sum(counts[bearing] for bearing in side)
    if total:
        gap = 0.03 if step > 0 else -0.03
        axes.text(x + gap, y, str(total), fontsize=6.5, va="center", ha="left" if step > 0 else "right", zorder=4)


def _draw_foot(axes: Axes, claims: Sequence[Claim], bottom: float) -> None:
    without = sum(line.level is None for claim in claims for line in claim.evidence)
    told = "A line is the argument from one finding to one claim; several lines may come from one study. "
    if without:
        told += f"Left out: {without} line{'s' * (without != 1)} from retracted sources. "
    axes.text(_LABEL, bottom + 0.2, told + "Counts are no measure of effect.", fontsize=7.5, color=FAINT, va="center")
    axes.text(_LABEL, bottom + 0.38, "Not medical advice.", fontsize=7.5, color=FAINT, va="center")
