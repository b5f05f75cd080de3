"""The timeline: how much evidence for and against the claims was published in each year."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ketamine_claims.dossier import Claim, EvidenceLine
from ketamine_claims.plots.evidence_map import AGAINST, FOR
from ketamine_claims.plots.style import FAINT, INK, MARKS, RULE, Picture, finish, use_style

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_WIDTH, _HEIGHT = 11.7, 5.2


def count_years(claims: Sequence[Claim]) -> dict[int, Counter[str]]:
    """Count evidence lines by year of publication and bearing.

    Args:
        claims: The claims.

    Returns:
        For each year with a line its counts by bearing, ascending; retracted sources and unknown years are left out.
    """
    counts: dict[int, Counter[str]] = {}
    for line in _list_lines(claims):
        year = _year_of(line)
        if year is not None and not _is_retracted(line):
            counts.setdefault(year, Counter())[line.bearing] += 1
    return dict(sorted(counts.items()))


def draw_timeline(claims: Sequence[Claim]) -> Picture:
    """Draw the timeline.

    Args:
        claims: The claims.

    Returns:
        The picture.

    Raises:
        KnowledgeBaseError: matplotlib is not installed.
    """
    counts = count_years(claims)
    with use_style():
        from matplotlib.figure import Figure

        figure = Figure(figsize=(_WIDTH, _HEIGHT))
        inches = figure.dpi_scale_trans
        figure.text(
            0.35,
            _HEIGHT - 0.3,
            "Evidence by year of publication",
            fontsize=13,
            fontweight="bold",
            va="center",
            transform=inches,
        )
        told = "Evidence lines: upwards for the claims, downwards against them."
        figure.text(0.35, _HEIGHT - 0.56, told, fontsize=9, color=FAINT, va="center", transform=inches)
        axes = figure.add_axes((0.06, 0.15, 0.915, 0.64))
        _draw_bars(axes, counts)
        figure.text(0.35, 0.25, _write_note(claims), fontsize=7.5, color=FAINT, va="center", transform=inches)
        return finish(figure, "timeline", "Evidence by year of publication", tell_timeline(claims))


def tell_timeline(claims: Sequence[Claim]) -> str:
    """Say in words what the timeline shows.

    Args:
        claims: The claims.

    Returns:
        One line a year, after a line that says how to read them.
    """
    lines = ["Number of evidence lines by year of publication and bearing on the claims."]
    for year, cell in count_years(claims).items():
        parts = ", ".join(f"{cell[one]} {MARKS[one].word}" for one in (*FOR, *AGAINST) if cell[one])
        lines.append(f"{year}: {parts}.")
    return "\n".join([*lines, _write_note(claims)])


def _draw_bars(axes: Axes, counts: dict[int, Counter[str]]) -> None:
    years = list(counts)
    for side, sign in ((FOR, 1), (AGAINST, -1)):
        base = [0] * len(years)
        for bearing in side:
            mark = MARKS[bearing]
            heights = [sign * counts[year][bearing] for year in years]
            axes.bar(
                years,
                heights,
                bottom=base,
                width=0.78,
                color=mark.face,
                edgecolor=mark.edge,
                hatch=mark.hatch,
                linewidth=0.7,
                label=mark.word,
                zorder=2,
            )
            base = [start + height for start, height in zip(base, heights, strict=True)]
    axes.axhline(0, color=INK, linewidth=0.8, zorder=3)
    axes.grid(axis="y", color=RULE, linewidth=0.5, zorder=0)
    axes.set_axisbelow(True)
    for side_name in ("left", "right", "top", "bottom"):
        axes.spines[side_name].set_visible(False)
    axes.tick_params(axis="y", length=0)
    axes.yaxis.set_major_formatter(lambda number, _: f"{abs(number):g}")
    axes.set_ylabel("evidence lines")
    if years:
        axes.set_xlim(years[0] - 0.8, years[-1] + 0.8)
        axes.set_xticks([year for year in range(years[0], years[-1] + 1) if year % 5 == 0])
    axes.legend(
        loc="lower left",
        bbox_to_anchor=(0, 1),
        borderaxespad=0.4,
        frameon=False,
        ncols=4,
        handlelength=1.8,
        columnspacing=1.6,
    )


def _write_note(claims: Sequence[Claim]) -> str:
    lines = _list_lines(claims)
    unknown = sum(_year_of(line) is None and not _is_retracted(line) for line in lines)
    retracted = sum(_is_retracted(line) for line in lines)
    return (
        f"Left out: {unknown} lines from sources without a known year, {retracted} from retracted sources. "
        "A finding counts once for every claim that it bears on. Not medical advice."
    )


def _list_lines(claims: Sequence[Claim]) -> list[EvidenceLine]:
    return [line for claim in claims for line in claim.evidence]


def _year_of(line: EvidenceLine) -> int | None:
    source = line.finding.source if line.finding else None
    return int(source.year) if source is not None and source.year and source.year.isdigit() else None


def _is_retracted(line: EvidenceLine) -> bool:
    return bool(line.finding and line.finding.source and line.finding.source.retracted)
