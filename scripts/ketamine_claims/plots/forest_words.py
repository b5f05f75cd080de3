"""Forest plots in words: for people who cannot see them, and for the values beside the axis."""

from __future__ import annotations

from ketamine_claims.plots.forest_data import Forest, Panel, PooledRow, Row
from ketamine_claims.plots.style import MARKS

# More digits are written where rounding would change a number by more than this share of it.
_LARGEST_ERROR, _MOST_DIGITS = 0.05, 5


def tell_forest(forest: Forest) -> str:
    """Say in words what a forest plot shows, row by row.

    Args:
        forest: What it shows.

    Returns:
        One paragraph a panel, one sentence a finding, in the order of the rows.
    """
    count = sum(len(panel.rows) for panel in forest.panels)
    head = (
        f"Forest plot of {count} finding{'s' * (count != 1)} that bear{'s' * (count == 1)} on the claim "
        f"“{forest.claim_label}”, outcome {forest.outcome_label}, ordered by level of evidence, then year."
    )
    parts = [head, *(_tell_panel(panel) for panel in forest.panels)]
    if forest.not_drawn:
        parts.append(f"{forest.not_drawn} more with counts, times, rates or numbers needed to treat, not drawn.")
    parts.append("Not medical advice.")
    return "\n\n".join(parts)


def write_interval(value: float | None, limits: tuple[float, float] | None, panel: Panel) -> str:
    """Write a value and its interval as they stand beside the axis.

    Args:
        value: The value; None writes the interval alone.
        limits: The interval, lower first, if there is one.
        panel: The panel, which decides on digits and percent signs.

    Returns:
        For instance ``−3.80 [−6.56, −1.09]``.
    """
    parts = [] if value is None else [_write(value, panel)]
    if limits is not None:
        parts.append(f"[{_write(limits[0], panel)}, {_write(limits[1], panel)}]")
    percent = " %" if panel.is_proportion or panel.family == "proportion-difference" else ""
    return " ".join(parts) + percent


def _write(number: float, panel: Panel) -> str:
    digits = 1 if panel.is_proportion or panel.family == "proportion-difference" else 2
    # A correlation of 0.005 shall not become 0.01.
    while digits < _MOST_DIGITS and abs(round(number, digits) - number) > _LARGEST_ERROR * abs(number):
        digits += 1
    return f"{number:.{digits}f}".replace("-", "−")


def _tell_panel(panel: Panel) -> str:
    sides = ""
    if panel.benefit:
        word = "higher" if panel.benefit > 0 else "lower"
        sides = f", {word} values favour {panel.arms[0]}"
    scale = ", logarithmic axis" if panel.is_ratio else ""
    sentences = [f"{panel.title[:1].upper()}{panel.title[1:]}{scale}{sides}:"]
    sentences += [_tell_row(row, panel) for row in panel.rows]
    sentences += [_tell_pooled(pooled, panel) for pooled in panel.pooled]
    return " ".join([*sentences, panel.note]).strip()


def _tell_row(row: Row, panel: Panel) -> str:
    result = row.result
    level = f"level {result.level}" if result.level else "no level"
    details = (
        row.comparison,
        row.outcome,
        row.when,
        f"n = {result.participants}" if result.participants else "",
        write_interval(row.value, row.limits, panel) + (" (turned round)" if row.turned else ""),
        f"{level}, {result.directness.lower()}",
        MARKS[result.bearing].word,
    )
    name = f"{result.study} (retracted)" if result.retracted else result.study
    return f"{name}: {'; '.join(part for part in details if part)}."


def _tell_pooled(pooled: PooledRow, panel: Panel) -> str:
    return (
        f"Pooled from {pooled.label}: {write_interval(pooled.value, pooled.limits, panel)}; prediction interval "
        f"{write_interval(None, pooled.prediction, panel)}; {pooled.heterogeneity}."
    )
