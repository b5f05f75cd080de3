"""Pool effects of several studies: random effects by restricted maximum likelihood.

The estimator is that of Viechtbauer (2005, https://doi.org/10.3102/10769986030003261), the interval that of Hartung and
Knapp (2001, https://doi.org/10.1002/sim.791), the prediction interval that of Higgins, Thompson and Spiegelhalter
(2009, https://doi.org/10.1111/j.1467-985X.2008.00552.x) with the variance of Hartung and Knapp and as many degrees of
freedom as that interval has. The R package metafor computes the same under ``rma(yi, vi, test="knha")``. In Python
statsmodels estimates τ² by moments only, and PyMARE gives no prediction interval; so the likelihood is written out
here, and roots and quantiles come from scipy.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from ketamine_claims.errors import KnowledgeBaseError

MINIMUM = 2
_GRID_STEPS = 400
# τ² is looked for between these multiples of the scale of the data (the largest variance within and between studies).
_SMALLEST, _LARGEST = 1e-10, 1e2


@dataclass(frozen=True, slots=True)
class RandomEffects:
    """A pooled effect, on the scale of the effects that went in.

    Attributes:
        estimate: Mean of the distribution of true effects.
        standard_error: Its standard error after Hartung and Knapp.
        lower: Lower limit of the confidence interval.
        upper: Upper limit of the confidence interval.
        lower_prediction: Lower limit of the interval for the true effect of a further study.
        upper_prediction: Upper limit of that interval.
        tau_squared: Variance of true effects between studies.
        i_squared: Share of the total variability that is heterogeneity, in per cent.
        q: Cochran's Q.
        degrees_of_freedom: Degrees of freedom of Q, of the confidence and of the prediction interval.
        q_p_value: Probability of so large a Q, or a larger one, without heterogeneity.
        weights: Weight of each study in per cent, in the order in which the studies went in.
    """

    estimate: float
    standard_error: float
    lower: float
    upper: float
    lower_prediction: float
    upper_prediction: float
    tau_squared: float
    i_squared: float
    q: float
    degrees_of_freedom: int
    q_p_value: float
    weights: tuple[float, ...]


def pool_effects(effects: Sequence[float], variances: Sequence[float], level: float = 0.95) -> RandomEffects:
    """Pool effects under a random-effects model.

    Args:
        effects: One effect a study; ratios as logarithms.
        variances: Its squared standard error, in the same order.
        level: Level of both intervals, above 0 and below 1.

    Returns:
        The pooled effect.

    Raises:
        KnowledgeBaseError: scipy is not installed.
        ValueError: There are fewer than two studies, the two lists differ in length, or a variance is not positive.
    """
    try:
        from scipy import stats
    except ImportError as error:
        remedy = "Install it with pip install 'ketamine-claims[analysis]'."
        raise KnowledgeBaseError("scipy is not installed.", remedy) from error

    count = len(effects)
    if count < MINIMUM or len(variances) != count:
        raise ValueError(f"{count} effects with {len(variances)} variances: need two or more of each, as many of both.")
    if any(variance <= 0 or not math.isfinite(variance) for variance in variances):
        raise ValueError("a variance is not a positive number.")
    freedom = count - 1
    fixed = [1 / variance for variance in variances]
    q = _scatter(effects, fixed, _mean(effects, fixed))
    tau_squared = estimate_tau_squared(effects, variances)
    weights = [1 / (variance + tau_squared) for variance in variances]
    total = math.fsum(weights)
    estimate = _mean(effects, weights)
    standard_error = math.sqrt(_scatter(effects, weights, estimate) / freedom / total)
    quantile = float(stats.t.ppf((1 + level) / 2, freedom))
    spread = math.sqrt(standard_error**2 + tau_squared)
    typical = freedom * math.fsum(fixed) / (math.fsum(fixed) ** 2 - math.fsum(weight**2 for weight in fixed))
    return RandomEffects(
        estimate=estimate,
        standard_error=standard_error,
        lower=estimate - quantile * standard_error,
        upper=estimate + quantile * standard_error,
        lower_prediction=estimate - quantile * spread,
        upper_prediction=estimate + quantile * spread,
        tau_squared=tau_squared,
        i_squared=100 * tau_squared / (tau_squared + typical),
        q=q,
        degrees_of_freedom=freedom,
        q_p_value=float(stats.chi2.sf(q, freedom)),
        weights=tuple(100 * weight / total for weight in weights),
    )


def estimate_tau_squared(effects: Sequence[float], variances: Sequence[float]) -> float:
    """Estimate the variance between studies by restricted maximum likelihood.

    The likelihood can have more than one maximum. All of them are found on a grid and refined as roots of its
    derivative, and the highest is taken, zero included; so the answer depends on no starting value.

    Args:
        effects: One effect a study.
        variances: Its squared standard error, in the same order.

    Returns:
        τ², in the squared unit of the effects; 0 where no heterogeneity shows.
    """
    from scipy import optimize

    def slope(tau_squared: float) -> float:
        weights = [1 / (variance + tau_squared) for variance in variances]
        mean = _mean(effects, weights)
        squares = math.fsum(weight**2 for weight in weights)
        scatter = _scatter(effects, [weight**2 for weight in weights], mean)
        return (scatter - math.fsum(weights) + squares / math.fsum(weights)) / 2

    def likelihood(tau_squared: float) -> float:
        weights = [1 / (variance + tau_squared) for variance in variances]
        logarithms = math.fsum(math.log(weight) for weight in weights)
        return (logarithms - math.log(math.fsum(weights)) - _scatter(effects, weights, _mean(effects, weights))) / 2

    scale = max(max(variances), (max(effects) - min(effects)) ** 2)
    ratio = (_LARGEST / _SMALLEST) ** (1 / _GRID_STEPS)
    grid = [0.0] + [scale * _SMALLEST * ratio**step for step in range(_GRID_STEPS + 1)]
    slopes = [slope(point) for point in grid]
    maxima = [0.0] if slopes[0] <= 0 else []
    for index, (left, right) in enumerate(pairwise(grid)):
        if slopes[index] > 0 >= slopes[index + 1]:
            maxima.append(float(optimize.brentq(slope, left, right, xtol=1e-15 * scale, rtol=1e-14)))
    return max(maxima, key=likelihood)


def _mean(effects: Sequence[float], weights: Sequence[float]) -> float:
    return math.fsum(weight * effect for weight, effect in zip(weights, effects, strict=True)) / math.fsum(weights)


def _scatter(effects: Sequence[float], weights: Sequence[float], mean: float) -> float:
    return math.fsum(weight * (effect - mean) ** 2 for weight, effect in zip(weights, effects, strict=True))
