"""Ranges and ticks of the axes of forest plots."""

from __future__ import annotations

import math

from ketamine_claims.plots.forest_data import Panel

# An interval is cut where it reaches this many times further from no difference than the farthest value, and than the
# limits of intervals commonly do.
_REACH = 2.0
_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)
_MOST_TICKS = 6


def choose_range(panel: Panel) -> tuple[float, float]:
    """Choose where an axis starts and ends.

    All values and pooled intervals are inside, no difference too; very wide intervals are cut and drawn with an arrow.

    Args:
        panel: The panel.

    Returns:
        Start and end on the axis.
    """
    if panel.is_proportion:
        return (-2.0, 102.0)
    values = [_scale(row.value, panel) for row in panel.rows]
    values += [_scale(number, panel) for one in panel.pooled for number in (one.value, *one.limits, *one.prediction)]
    ends = [_scale(end, panel) for row in panel.rows for end in row.limits or () if not panel.is_ratio or end > 0]
    low, high = min(0.0, *values), max(0.0, *values)
    farthest = sorted(abs(end) for end in ends)
    reach = max(_REACH * max(high, -low), _REACH * farthest[len(farthest) // 2] if farthest else 0.0) or 1.0
    low = max(min([low, *ends]), -reach)
    high = min(max([high, *ends]), reach)
    margin = 0.06 * (high - low) or 0.5
    if panel.family == "correlation":
        low, high, margin = max(low, -1.0), min(high, 1.0), 0.05
    low, high = low - margin, high + margin
    return (math.exp(low), math.exp(high)) if panel.is_ratio else (low, high)


def choose_ticks(low: float, high: float, panel: Panel) -> list[float]:
    """Choose a few round places for ticks.

    Args:
        low: Start of the axis.
        high: Its end.
        panel: The panel.

    Returns:
        The ticks, ascending.
    """
    if panel.is_proportion:
        return [0.0, 20.0, 40.0, 60.0, 80.0, 100.0]
    if not panel.is_ratio:
        return _space_evenly(low, high)
    for bases in ((1.0, 2.0, 5.0), (1.0, 3.0), (1.0,)):
        decades = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
        ticks = [base * 10.0**decade for decade in decades for base in bases if low <= base * 10.0**decade <= high]
        if len(ticks) <= _MOST_TICKS + 1:
            break
    # A narrow range lies between such places; it is short enough for even steps.
    return ticks if len(ticks) >= 3 else sorted({1.0, *(tick for tick in _space_evenly(low, high) if tick > 0)})


def write_tick(tick: float, panel: Panel) -> str:
    """Write a tick without needless digits, with a true minus."""
    text = f"{tick:.4g}".replace("-", "−")
    return f"{text} %" if panel.is_proportion or panel.family == "proportion-difference" else text


def _space_evenly(low: float, high: float) -> list[float]:
    size = 10.0 ** math.floor(math.log10((high - low) / _MOST_TICKS))
    step = next(size * base for base in _STEPS if (high - low) / (size * base) <= _MOST_TICKS)
    return [round(step * count, 10) + 0.0 for count in range(math.ceil(low / step), math.floor(high / step) + 1)]


def _scale(number: float, panel: Panel) -> float:
    return math.log(number) if panel.is_ratio else number
