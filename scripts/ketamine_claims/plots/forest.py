"""Forest plots: one a claim and outcome family, one panel a kind of measure."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from ketamine_claims.plots.axes import choose_range, choose_ticks, write_tick
from ketamine_claims.plots.forest_data import Forest, Panel, PooledRow, Row
from ketamine_claims.plots.forest_words import tell_forest, write_interval
from ketamine_claims.plots.style import FAINT, INK, MARKS, RULE, SHADE, Picture, finish, fit, measure, use_style

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

# Inches from the left: columns of text on both sides of the axis.
_WIDTH = 11.4
_STUDY, _COMPARISON, _WHEN, _COUNT = 0.25, 1.95, 4.95, 6.0
_AXIS, _AXIS_END = 6.3, 9.05
_VALUE, _LEVEL = 9.25, 10.75
# Inches from the top.
_ROW, _HEAD, _TITLE, _FOOT = 0.235, 0.5, 0.95, 0.72
_BELOW_AXIS, _POOLED = 0.78, 0.62
_SMALLEST, _LARGEST = 22.0, 120.0


def draw_forest(forest: Forest) -> Picture:
    """Draw one forest plot.

    Args:
        forest: What it shows.

    Returns:
        The picture.

    Raises:
        KnowledgeBaseError: matplotlib is not installed.
    """
    title = f"{forest.claim_label}: {forest.outcome_label}"
    with use_style():
        from matplotlib.figure import Figure

        height = _TITLE + sum(_height(panel) for panel in forest.panels) + _FOOT
        figure = Figure(figsize=(_WIDTH, height))
        sheet = _Sheet(figure, height)
        _draw_title(sheet, forest)
        top = _TITLE
        for panel in forest.panels:
            _draw_panel(sheet, panel, top)
            top += _height(panel)
        _draw_foot(sheet, forest, height - _FOOT)
        return finish(figure, f"forest-{forest.claim}--{forest.outcome}", title, tell_forest(forest))


class _Sheet:
    """A figure on which one writes in inches from the top left corner."""

    def __init__(self, figure: Figure, height: float) -> None:
        self.figure = figure
        self.height = height

    def write(self, x: float, y: float, text: str, **looks: object) -> None:
        settings = {"va": "center", "ha": "left", "transform": self.figure.dpi_scale_trans, **looks}
        self.figure.text(x, self.height - y, text, **settings)  # type: ignore[arg-type]

    def rule(self, y: float, width: float = 0.8, colour: str = INK) -> None:
        from matplotlib.lines import Line2D

        ends = ([_STUDY - 0.05, _WIDTH - 0.2], [self.height - y] * 2)
        self.figure.add_artist(Line2D(*ends, transform=self.figure.dpi_scale_trans, color=colour, linewidth=width))

    def shade(self, y: float) -> None:
        from matplotlib.patches import Rectangle

        corner = (_STUDY - 0.05, self.height - y - _ROW / 2)
        width = _WIDTH - 0.2 - corner[0]
        band = Rectangle(corner, width, _ROW, transform=self.figure.dpi_scale_trans, color=SHADE, linewidth=0, zorder=-1)
        self.figure.add_artist(band)

    def axes(self, top: float, height: float) -> Axes:
        left, width = _AXIS / _WIDTH, (_AXIS_END - _AXIS) / _WIDTH
        axes = self.figure.add_axes((left, (self.height - top - height) / self.height, width, height / self.height))
        axes.patch.set_visible(False)
        axes.set_ylim(self.height - top - height, self.height - top)
        return axes


def _height(panel: Panel) -> float:
    return _HEAD + _ROW * len(panel.rows) + _POOLED * len(panel.pooled) + _BELOW_AXIS


def _draw_title(sheet: _Sheet, forest: Forest) -> None:
    count = sum(len(panel.rows) for panel in forest.panels)
    sheet.write(_STUDY, 0.3, fit(forest.claim_label, 10.8, 13), fontsize=13, fontweight="bold")
    sheet.write(_STUDY, 0.55, f"Outcome: {forest.outcome_label}. {_many(count, 'finding')}.", fontsize=9, color=FAINT)
    _draw_legend(sheet, 0.78)


def _draw_legend(sheet: _Sheet, y: float) -> None:
    from matplotlib.lines import Line2D

    x = _STUDY + 0.06
    for bearing, mark in MARKS.items():
        dot = Line2D(
            [x],
            [sheet.height - y],
            marker=mark.shape,
            markersize=6,
            markerfacecolor=mark.face,
            markeredgecolor=mark.edge,
            transform=sheet.figure.dpi_scale_trans,
            linestyle="",
            label=bearing,
        )
        sheet.figure.add_artist(dot)
        sheet.write(x + 0.12, y, mark.word, fontsize=8)
        x += 0.32 + measure(mark.word, 8)
    sheet.write(x + 0.05, y, "the claim. Marker size: weight within its panel (inverse variance).", fontsize=8, color=FAINT)


def _draw_panel(sheet: _Sheet, panel: Panel, top: float) -> None:
    head = top + 0.32
    columns = (
        (_STUDY, "Study", "left"),
        (_COMPARISON, "Comparison", "left"),
        (_WHEN, "When", "left"),
        (_COUNT, "n", "right"),
        (_VALUE, "Value [interval]", "left"),
        (_LEVEL, "Level", "left"),
    )
    for x, word, side in columns:
        sheet.write(x, head, word, ha=side, fontweight="bold")
    sheet.write(
        (_AXIS + _AXIS_END) / 2, head - 0.2, _capital(panel.title), ha="center", fontsize=8.5, fontweight="bold"
    )
    sheet.rule(head + 0.11)
    first = top + _HEAD
    body = _ROW * len(panel.rows) + _POOLED * len(panel.pooled) + 0.06
    axes = sheet.axes(first, body)
    _set_axis(axes, panel)
    for number, row in enumerate(panel.rows):
        y = first + _ROW * (number + 0.5)
        if number % 2 == 0:
            sheet.shade(y)
        _write_row(sheet, panel, row, y)
        _draw_row(axes, row, sheet.height - y)
    for number, (above, below) in enumerate(pairwise(panel.rows)):
        if above.result.level != below.result.level:
            sheet.rule(first + _ROW * (number + 1), 0.6, RULE)
    for number, pooled in enumerate(panel.pooled):
        y = first + _ROW * len(panel.rows) + _POOLED * number
        sheet.rule(y + 0.02, 0.8, INK)
        _draw_pooled(sheet, axes, panel, pooled, y)
    _annotate(sheet, panel, first + body)


def _set_axis(axes: Axes, panel: Panel) -> None:
    low, high = choose_range(panel)
    if panel.is_ratio:
        axes.set_xscale("log")
    axes.set_xlim(low, high)
    ticks = choose_ticks(low, high, panel)
    axes.set_xticks(ticks, [write_tick(tick, panel) for tick in ticks])
    axes.set_xticks([], minor=True)
    axes.set_yticks([])
    for side in ("left", "right", "top"):
        axes.spines[side].set_visible(False)
    if not panel.is_proportion:
        axes.axvline(1 if panel.is_ratio else 0, color=INK, linewidth=0.8, zorder=1)


def _write_row(sheet: _Sheet, panel: Panel, row: Row, y: float) -> None:
    result = row.result
    study = f"{result.study} (retracted)" if result.retracted else result.study
    sheet.write(_STUDY, y, fit(study, _COMPARISON - _STUDY - 0.1))
    sheet.write(_COMPARISON, y, fit(row.comparison, _WHEN - _COMPARISON - 0.12))
    sheet.write(_WHEN, y, row.when)
    sheet.write(_COUNT, y, f"{result.participants:,}".replace(",", "\u202f") if result.participants else "–", ha="right")
    sheet.write(_VALUE, y, write_interval(row.value, row.limits, panel) + ("†" if row.turned else ""))
    level = str(result.level) if result.level else "–"
    sheet.write(_LEVEL, y, f"{level} indirect" if result.directness == "Indirect" else level)


def _draw_row(axes: Axes, row: Row, y: float) -> None:
    mark = MARKS[row.result.bearing]
    if row.limits is not None:
        _draw_interval(axes, row.limits, y, mark.edge)
    size = _SMALLEST + (_LARGEST - _SMALLEST) * row.weight
    axes.scatter([row.value], [y], s=size, marker=mark.shape, c=mark.face, edgecolors=mark.edge, linewidths=1.1, zorder=3)


def _draw_interval(axes: Axes, limits: tuple[float, float], y: float, colour: str, width: float = 1.2) -> None:
    low, high = axes.get_xlim()
    start, end = max(limits[0], low), min(limits[1], high)
    axes.plot([start, end], [y, y], color=colour, linewidth=width, solid_capstyle="butt", zorder=2)
    # An arrow says that the interval goes on beyond the axis.
    for place, cut, shape in ((low, limits[0] < low, "<"), (high, limits[1] > high, ">")):
        if cut:
            axes.plot([place], [y], marker=shape, markersize=4.5, color=colour, clip_on=False, zorder=3)


def _draw_pooled(sheet: _Sheet, axes: Axes, panel: Panel, pooled: PooledRow, top: float) -> None:
    y, below = top + 0.16, top + 0.4
    middle = sheet.height - y
    low, high = axes.get_xlim()
    left, right = max(pooled.limits[0], low), min(pooled.limits[1], high)
    axes.fill(
        [left, pooled.value, right, pooled.value], [middle, middle + 0.08, middle, middle - 0.08], color=INK, zorder=3
    )
    line = sheet.height - below
    _draw_interval(axes, pooled.prediction, line, INK, 1.0)
    for end in pooled.prediction:
        if low <= end <= high:
            axes.plot([end, end], [line - 0.05, line + 0.05], color=INK, linewidth=1.0)
    room = _COUNT - _STUDY
    sheet.write(_STUDY, y, fit(f"Pooled: {pooled.label}", room, 8.4), fontweight="bold", fontsize=7.8)
    sheet.write(_STUDY, below, f"95 % prediction interval; {pooled.heterogeneity}", fontsize=7.5, color=FAINT)
    sheet.write(_VALUE, y, write_interval(pooled.value, pooled.limits, panel), fontweight="bold", fontsize=7.8)
    sheet.write(_VALUE, below, write_interval(None, pooled.prediction, panel), fontsize=7.5, color=FAINT)


def _annotate(sheet: _Sheet, panel: Panel, bottom: float) -> None:
    if panel.benefit:
        for_left, for_right = panel.arms if panel.benefit < 0 else reversed(panel.arms)
        room = (_AXIS_END - _AXIS) / 2 + 0.3
        y = bottom + 0.36
        sheet.write(_AXIS - 0.35, y, fit(f"← favours {for_left}", room, 7.5), fontsize=7.5)
        sheet.write(_AXIS_END + 0.35, y, fit(f"favours {for_right} →", room, 7.5), fontsize=7.5, ha="right")
    if panel.note:
        sheet.write(_STUDY, bottom + 0.2, fit(panel.note, _AXIS - _STUDY - 0.45, 7.5), fontsize=7.5, color=FAINT)


def _draw_foot(sheet: _Sheet, forest: Forest, top: float) -> None:
    rows = [row for panel in forest.panels for row in panel.rows]
    for number, line in enumerate(_write_notes(forest, rows)):
        sheet.write(_STUDY, top + 0.12 + 0.17 * number, line, fontsize=7.5, color=FAINT)


def _write_notes(forest: Forest, rows: Sequence[Row]) -> list[str]:
    notes = ["Ordered by level of evidence (1 is the strongest; indirect findings stand one level lower), then by year."]
    if any(row.limits is None for row in rows):
        notes[0] += " Markers without a line: no interval is given."
    second = []
    if any(row.turned for row in rows):
        second.append("† Turned round from the form in which the source prints it, so that the panel has one direction.")
    if forest.not_drawn:
        second.append(f"Not drawn: {_many(forest.not_drawn, 'finding')} given as counts, times, rates or numbers needed to treat.")
    return [*notes, " ".join(second), "Findings may share trials. Not medical advice."] if second else [
        *notes, "Findings may share trials. Not medical advice."
    ]


def _many(count: int, word: str) -> str:
    return f"{count} {word}" if count == 1 else f"{count} {word}s"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
