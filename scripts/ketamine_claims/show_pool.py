"""Show which findings were pooled, with what result, and why the others were not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from ketamine_claims.effects import restore
from ketamine_claims.namespaces import key_of
from ketamine_claims.pool import name_set
from ketamine_claims.pool_sets import PoolingSet
from ketamine_claims.results import Hierarchy
from ketamine_claims.terminal import OutputFormat, open_console, print_csv, print_json

_COLUMNS = (
    "set",
    "claim",
    "outcome",
    "measure",
    "window",
    "comparator",
    "directness",
    "pooled",
    "finding",
    "source",
    "used",
    "oriented_effect",
    "standard_error",
    "derived_from",
    "weight",
    "reason",
)
_SCALE = (
    "Higher favours the intervention. Intervals are 95 %: of the mean after Hartung and Knapp, and for a further study."
)
_NOTHING = (
    "Nothing to pool: no finding of a primary study compares groups by a difference or a ratio with a standard error. "
    "With --all, the comparisons that fall short are listed with the reason."
)


def show_pool(sets: Sequence[PoolingSet], hierarchy: Hierarchy, output: OutputFormat) -> None:
    """Print sets of findings, pooled or not.

    Args:
        sets: The sets.
        hierarchy: The concepts, for labels.
        output: Table for people; CSV with one row a finding; JSON with everything.
    """
    if output is OutputFormat.csv:
        print_csv(_COLUMNS, _list_rows(sets))
    elif output is OutputFormat.json:
        print_json([_describe(found) for found in sets])
    else:
        _show_text(sets, hierarchy)


def _list_rows(sets: Sequence[PoolingSet]) -> list[tuple[object, ...]]:
    rows: list[tuple[object, ...]] = []
    for found in sets:
        key = found.key
        head = (key.key, key.claim, key.outcome, key.measure, key.window_key, key.comparator, key.directness)
        pooled = "yes" if found.pooled else "no"
        weights: Sequence[float | None] = found.pooled.weights if found.pooled else [None] * len(found.effects)
        for effect, weight in zip(found.effects, weights, strict=True):
            result = effect.result
            used = (effect.estimate, effect.standard_error, effect.derived_from, weight, found.reason)
            rows.append((*head, pooled, result.key, key_of(result.source), "yes" if found.pooled else "no", *used))
        for result, reason in found.left_out:
            rows.append((*head, pooled, result.key, key_of(result.source), "no", None, None, None, None, reason))
    return rows


def _describe(found: PoolingSet) -> dict[str, Any]:
    weights: Sequence[float | None] = found.pooled.weights if found.pooled else [None] * len(found.effects)
    return {
        "set": found.key.key,
        **{name: value for name, value in asdict(found.key).items() if name != "window"},
        "window": found.key.window_key,
        "pooled": asdict(found.pooled) if found.pooled else None,
        "scale": "logarithm" if found.is_ratio else "unit of the measure",
        "reason": found.reason or None,
        "findings": [
            {
                "finding": effect.result.key,
                "source": key_of(effect.result.source),
                "oriented_effect": effect.estimate,
                "standard_error": effect.standard_error,
                "derived_from": effect.derived_from,
                "weight": weight,
            }
            for effect, weight in zip(found.effects, weights, strict=True)
        ],
        "left_out": [{"finding": result.key, "reason": reason} for result, reason in found.left_out],
    }


def _show_text(sets: Sequence[PoolingSet], hierarchy: Hierarchy) -> None:
    console = open_console()
    if not sets:
        console.print(_NOTHING, soft_wrap=True)
        return
    pooled = [found for found in sets if found.pooled]
    for found in pooled:
        _show_pooled(found, hierarchy)
    others = [found for found in sets if not found.pooled]
    if others:
        console.print("Not pooled", style="bold")
    for found in others:
        console.print(f"{found.key.claim}: {name_set(found, hierarchy)}", soft_wrap=True)
        console.print(f"  {found.reason}.", style="yellow", soft_wrap=True)
        for effect in found.effects:
            console.print(f"  + {effect.result.key} (standard error from its {effect.derived_from})", soft_wrap=True)
        for result, reason in found.left_out:
            console.print(f"  - {result.key} {reason}", style="dim", soft_wrap=True)
    console.print(f"\n{len(pooled)} of {len(sets)} sets pooled. {_SCALE if pooled else ''}".rstrip(), soft_wrap=True)


def _show_pooled(found: PoolingSet, hierarchy: Hierarchy) -> None:
    console = open_console()
    result = found.pooled
    assert result is not None
    first = found.effects[0].result
    numbers = (result.estimate, result.lower, result.upper, result.lower_prediction, result.upper_prediction)
    value, lower, upper, lowest, highest = (f"{restore(first, number, 1):.2f}" for number in numbers)
    console.print(f"{found.key.claim}: {name_set(found, hierarchy)}", style="bold", soft_wrap=True)
    console.print(
        f"  {value} [{lower}, {upper}], further study [{lowest}, {highest}]; tau² {result.tau_squared:.4g}, "
        f"I² {result.i_squared:.1f} %, Q {result.q:.2f} on {result.degrees_of_freedom} df, p {result.q_p_value:.3g}",
        soft_wrap=True,
    )
    for effect, weight in zip(found.effects, result.weights, strict=True):
        console.print(
            f"  + {effect.result.key}: {effect.estimate:.4g}, standard error {effect.standard_error:.4g} from its "
            f"{effect.derived_from}, weight {weight:.1f} %",
            soft_wrap=True,
        )
    for other, reason in found.left_out:
        console.print(f"  - {other.key} {reason}", style="dim", soft_wrap=True)
    console.print()
