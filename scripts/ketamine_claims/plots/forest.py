"""Forest plots: one a claim and outcome family, one panel a kind of measure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ketamine_claims.plots.axes import choose_range, choose_ticks, write_tick
from ketamine_claims.plots.forest_data import Forest, Panel, PooledRow, Row
from ketamine_claims.plots.forest_words import tell_forest, write_interval
from ketamine_claims.plots.sheet import Sheet
from ketamine_claims.plots.style import FAINT, INK, MARKS, RULE, Picture, finish, fit, measure, use_style, wrap

if TYPE_CHECKING:
    from matplotlib.axes import Axes

# Inches from the left: columns of text on both sides of the axis.
_WIDTH = 11.6
_STUDY, _COMPARISON, _WHEN, _COUNT = 0.25, 1.95, 4.95, 6.0
_AXIS, _AXIS_END = 6.3, 9.05
_VALUE, _LEVEL = 9.25, 10.8
# Inches from the top.
_ROW, _HEAD, _TITLE, _FOOT = 0.235, 0.5, 0.95, 0.72
_BELOW_AXIS, _POOLED = 0.7, 0.62
_LINE, _MOST_LINES = 0.14, 3
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
        sheet = Sheet(figure, height, _STUDY - 0.05, _WIDTH - 0.2)
        _draw_title(sheet, forest)
        top = _TITLE
        for panel in forest.panels:
            _draw_panel(sheet, panel, top)
            top += _height(panel)
        _draw_foot(sheet, forest, height - _FOOT)
        return finish(figure, f"forest-{forest.claim}--{forest.outcome}", title, tell_forest(forest))


def _height(panel: Panel) -> float:
    rows = sum(_row_height(row) for row in panel.rows)
    return _HEAD + rows + _POOLED * len(panel.pooled) + _BELOW_AXIS


def _row_height(row: Row) -> float:
    most = max(len(_list_study(row)), sum(map(len, _list_lines(row))))
    return _ROW + _LINE * (most - 1)


def _list_study(row: Row) -> list[str]:
    """Give the lines that name the study; one whose author is not known stands under its key, which can be long."""
    study = f"{row.result.study} (retracted)" if row.result.retracted else row.result.study
    return wrap(study, _COMPARISON - _STUDY - 0.1)


def _list_lines(row: Row) -> tuple[list[str], list[str]]:
    """Give the lines of the comparison, and those of the outcome where it tells rows apart; at most three of each."""
    room = _WHEN - _COMPARISON - 0.12
    return _shorten(row.comparison, room), _shorten(row.outcome, room)


def _shorten(text: str, room: float) -> list[str]:
    lines = wrap(text, room)
    if len(lines) > _MOST_LINES:
        lines = [*lines[: _MOST_LINES - 1], fit(" ".join(lines[_MOST_LINES - 1 :]), room)]
    return lines


def _draw_title(sheet: Sheet, forest: Forest) -> None:
    count = sum(len(panel.rows) for panel in forest.panels)
    sheet.write(_STUDY, 0.3, fit(forest.claim_label, 10.8, 13), fontsize=13, fontweight="bold")
    sheet.write(_STUDY, 0.55, f"Outcome: {forest.outcome_label}. {_many(count, 'finding')}.", fontsize=9, color=FAINT)
    _draw_legend(sheet, 0.78)


def _draw_legend(sheet: Sheet, y: float) -> None:
    from matplotlib.lines import Line2D

    sheet.write(_STUDY, y, "Bearing on the claim:", fontsize=8, color=FAINT)
    x = _STUDY + 0.2 + measure("Bearing on the claim:", 8)
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
    sheet.write(x + 0.05, y, "Size of marker: weight in its panel (inverse variance)", fontsize=8, color=FAINT)


def _draw_panel(sheet: Sheet, panel: Panel, top: float) -> None:
    head = top + 0.32
    columns = (
        (_STUDY, "Study", "left"),
        (_COMPARISON, "Comparison", "left"),
        (_WHEN, "When", "left"),
        (_COUNT, "n", "right"),
        (_VALUE, f"Value [{_name_interval(panel)}]", "left"),
        (_LEVEL, "Level", "left"),
    )
    for x, word, side in columns:
        sheet.write(x, head, word, ha=side, fontweight="bold")
    sheet.write(
        (_AXIS + _AXIS_END) / 2, head - 0.2, _capital(panel.title), ha="center", fontsize=8.5, fontweight="bold"
    )
    sheet.rule(head + 0.11)
    first = top + _HEAD
    body = _height(panel) - _HEAD - _BELOW_AXIS + 0.06
    axes = sheet.axes(first, body, _AXIS, _AXIS_END)
    _set_axis(axes, panel)
    top = first
    for number, row in enumerate(panel.rows):
        height = _row_height(row)
        if number % 2 == 0:
            sheet.shade(top, height)
        if number and panel.rows[number - 1].result.level != row.result.level:
            sheet.rule(top, 0.6, RULE)
        _write_row(sheet, panel, row, top + height / 2)
        _draw_row(axes, row, sheet.height - top - height / 2)
        top += height
    for pooled in panel.pooled:
        sheet.rule(top + 0.02, 0.8, INK)
        _draw_pooled(sheet, axes, panel, pooled, top)
        top += _POOLED
    _annotate(sheet, panel, first + body)


def _name_interval(panel: Panel) -> str:
    levels = {row.result.confidence for row in panel.rows if row.limits is not None}
    return f"{levels.pop():g} % CI" if len(levels) == 1 else "interval"


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


def _write_row(sheet: Sheet, panel: Panel, row: Row, y: float) -> None:
    result = row.result
    _write_lines(sheet, _STUDY, y, [(line, INK) for line in _list_study(row)])
    comparison, outcome = _list_lines(row)
    second = FAINT if comparison else INK
    _write_lines(sheet, _COMPARISON, y, [(line, INK) for line in comparison] + [(line, second) for line in outcome])
    sheet.write(_WHEN, y, row.when)
    sheet.write(
        _COUNT, y, f"{result.participants:,}".replace(",", "\u202f") if result.participants else "–", ha="right"
    )
    sheet.write(_VALUE, y, write_interval(row.value, row.limits, panel) + ("†" if row.turned else ""))
    level = str(result.level) if result.level else "–"
    sheet.write(_LEVEL, y, f"{level} indirect" if result.directness == "Indirect" else level)


def _write_lines(sheet: Sheet, x: float, y: float, lines: Sequence[tuple[str, str]]) -> None:
    """Write lines, each with its colour, so that y is the middle of them all."""
    for number, (line, colour) in enumerate(lines):
        sheet.write(x, y + _LINE * (number - (len(lines) - 1) / 2), line, color=colour)


def _draw_row(axes: Axes, row: Row, y: float) -> None:
    mark = MARKS[row.result.bearing]
    if row.limits is not None:
        _draw_interval(axes, row.limits, y, mark.edge)
    size = _SMALLEST + (_LARGEST - _SMALLEST) * row.weight
    axes.scatter(
        [row.value], [y], s=size, marker=mark.shape, c=mark.face, edgecolors=mark.edge, linewidths=1.1, zorder=3
    )


def _draw_interval(axes: Axes, limits: tuple[float, float], y: float, colour: str, width: float = 1.2) -> None:
    low, high = axes.get_xlim()
    start, end = max(limits[0], low), min(limits[1], high)
    axes.plot([start, end], [y, y], color=colour, linewidth=width, solid_capstyle="butt", zorder=2)
    # An arrow says that the interval goes on beyond the axis.
    for place, cut, shape in ((low, limits[0] < low, "<"), (high, limits[1] > high, ">")):
        if cut:
            axes.plot([place], [y], marker=shape, markersize=4.5, color=colour, clip_on=False, zorder=3)


def _draw_pooled(sheet: Sheet, axes: Axes, panel: Panel, pooled: PooledRow, top: float) -> None:
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


def _annotate(sheet: Sheet, panel: Panel, bottom: float) -> None:
    if panel.benefit:
        for_left, for_right = panel.arms if panel.benefit < 0 else reversed(panel.arms)
        room = (_AXIS_END - _AXIS) / 2 + 0.3
        y = bottom + 0.36
        sheet.write(_AXIS - 0.35, y, fit(f"← favours {for_left}", room, 7.5), fontsize=7.5)
        sheet.write(_AXIS_END + 0.35, y, fit(f"favours {for_right} →", room, 7.5), fontsize=7.5, ha="right")
    for number, line in enumerate(wrap(panel.note, _AXIS - _STUDY - 0.6, 7.5)):
        sheet.write(_STUDY, bottom + 0.2 + 0.16 * number, line, fontsize=7.5, color=FAINT)


def _draw_foot(sheet: Sheet, forest: Forest, top: float) -> None:
    rows = [row for panel in forest.panels for row in panel.rows]
    for number, line in enumerate(_write_notes(forest, rows)):
        sheet.write(_STUDY, top + 0.12 + 0.17 * number, line, fontsize=7.5, color=FAINT)


def _write_notes(forest: Forest, rows: Sequence[Row]) -> list[str]:
    notes = [
        "Ordered by level of evidence (1 is the strongest; indirect findings stand one level lower), then by year."
    ]
    if any(row.limits is None for row in rows):
        notes[0] += " Markers without a line: no interval is given."
    if any(_is_cut(row, panel) for panel in forest.panels for row in panel.rows):
        notes[0] += " Arrowheads: the interval goes on beyond the axis."
    second = []
    if any(row.turned for row in rows):
        second.append(
            "† Turned round from the form in which the source prints it, so that the panel has one direction."
        )
    if forest.not_drawn:
        second.append(
            f"Not drawn: {_many(forest.not_drawn, 'finding')} given as counts, times, rates or numbers needed to treat."
        )
    return (
        [*notes, " ".join(second), "Findings may share trials. Not medical advice."]
        if second
        else [*notes, "Findings may share trials. Not medical advice."]
    )


def _is_cut(row: Row, panel: Panel) -> bool:
    low, high = choose_range(panel)
    return row.limits is not None and (row.limits[0] < low or row.limits[1] > high)


def _many(count: int, word: str) -> str:
    return f"{count} {word}" if count == 1 else f"{count} {word}s"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
