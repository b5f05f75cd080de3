"""Turn a printed result into an effect with a standard error, oriented so that positive favours the intervention."""

from __future__ import annotations

import math
from dataclasses import dataclass
from decimal import Decimal

from ketamine_claims.results import Result

SOURCE = "source"
INTERVAL = "interval"
P_VALUE = "p value"
# A rounded value blurs a standard error that is worked out from it; no more than a tenth is let pass.
_LARGEST_BLUR = 0.1
# Rounding alone makes a symmetrical interval look lopsided by a few hundredths of its half width.
_LARGEST_SKEW = 0.2


@dataclass(frozen=True, slots=True)
class Effect:
    """What a result contributes to a pooled estimate.

    Attributes:
        result: Where it comes from.
        estimate: Effect, positive where it favours the intervention; the logarithm for ratios.
        standard_error: Its standard error, on the same scale.
        derived_from: ``source`` where it is printed there, else ``interval`` or ``p value``.
    """

    result: Result
    estimate: float
    standard_error: float
    derived_from: str


def derive_effect(result: Result) -> Effect | str:
    """Derive effect and standard error of a result.

    A standard error that the source prints is taken as it is. Else an interval serves: its width over twice the normal
    quantile of its level, on the logarithmic scale for ratios. Without one, an exact two-sided p value: the effect over
    the normal quantile of p. Both follow the Cochrane Handbook, chapter 6,
    https://training.cochrane.org/handbook/current/chapter-06.

    Args:
        result: A result with a measure of difference or ratio.

    Returns:
        The effect, or the reason why it cannot be had.
    """
    if result.benefit is None:
        return "does not say which direction is good for the intervention"
    if result.is_ratio and (result.value <= 0 or (result.limits is not None and result.limits[0] <= 0)):
        return "is a ratio with a value or limit that is not positive"
    value = math.log(result.value) if result.is_ratio else result.value
    spread: float | str
    if result.standard_error is not None:
        spread, origin = result.standard_error, SOURCE
    elif result.limits is not None:
        spread, origin = _spread_of_interval(result, value), INTERVAL
    else:
        spread, origin = _spread_of_p_value(result, value), P_VALUE
    if isinstance(spread, str):
        return spread
    return Effect(result, result.benefit * value, spread, origin)


def restore(result: Result, oriented: float, benefit: int | None = None) -> float:
    """Turn an oriented effect back to the scale of a result.

    Args:
        result: A result of the same measure.
        oriented: Effect, positive where it favours the intervention; a logarithm for ratios.
        benefit: Which sign shall favour the intervention; that of the result where not given.

    Returns:
        The effect in the unit of the result.
    """
    signed = oriented * ((result.benefit if benefit is None else benefit) or 1)
    return math.exp(signed) if result.is_ratio else signed


def find_quantile(confidence: float) -> float:
    """Give the two-sided quantile of the normal distribution, 1.96 for 95 per cent.

    Args:
        confidence: Level in per cent.

    Returns:
        The quantile.
    """
    from statistics import NormalDist

    return NormalDist().inv_cdf((1 + confidence / 100) / 2)


def _spread_of_interval(result: Result, value: float) -> float | str:
    assert result.limits is not None
    lower, upper = (math.log(limit) if result.is_ratio else limit for limit in result.limits)
    if upper <= lower:
        return "has an interval without width"
    if abs((upper - value) - (value - lower)) > _LARGEST_SKEW * (upper - lower) / 2:
        return "has an interval that is not symmetrical about its value, so its standard error cannot be read from it"
    return (upper - lower) / (2 * find_quantile(result.confidence))


def _spread_of_p_value(result: Result, value: float) -> float | str:
    if result.p_value is None:
        return "has neither an interval nor a p value"
    relation, p_value = result.p_value
    if relation != "=" or not 0 < p_value < 1:
        return f"has no interval, and its p value is printed as a bound only (p {relation} {p_value:g})"
    if value == 0:
        return "has no interval, and a value of no difference tells nothing about its standard error"
    # Half a unit in the last printed digit, against the value; of a ratio the relative error is that of the logarithm.
    half = 0.5 * 10.0 ** min(0, int(Decimal(str(result.value)).normalize().as_tuple().exponent))
    blur = (half / result.value if result.is_ratio else half) / abs(value)
    if blur > _LARGEST_BLUR:
        return "has no interval, and its value is printed too coarsely for a standard error worked out from its p value"
    return abs(value) / find_quantile(100 * (1 - p_value))
