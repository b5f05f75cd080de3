"""Pooling: the statistics against metafor, the choice of findings against cases made by hand."""

from __future__ import annotations

import csv
import io
import json
import math
import shutil
import sys
from pathlib import Path

import pyoxigraph as ox
import pytest
from typer.testing import CliRunner

from ketamine_claims import load
from ketamine_claims.citations import cite, find_family_name
from ketamine_claims.cli import app
from ketamine_claims.effects import derive_effect
from ketamine_claims.pool import FILE, FOLDER, pool, write_decimal, write_turtle
from ketamine_claims.pool_sets import PoolingSet, find_sets
from ketamine_claims.random_effects import estimate_tau_squared, pool_effects
from ketamine_claims.results import Result

# Trials of the BCG vaccine: cases and others, vaccinated and not. Table dat.bcg in the README of metafor,
# https://github.com/wviechtb/metafor/blob/master/README.md
BCG = (
    (4, 119, 11, 128),
    (6, 300, 29, 274),
    (3, 228, 11, 209),
    (62, 13536, 248, 12619),
    (33, 5036, 47, 5761),
    (180, 1361, 372, 1079),
    (8, 2537, 10, 619),
    (505, 87886, 499, 87892),
    (29, 7470, 45, 7232),
    (17, 1699, 65, 1600),
    (186, 50448, 141, 27197),
    (5, 2493, 3, 2338),
    (27, 16886, 29, 17825),
)
EFFECTS = [math.log(a / (a + b) / (c / (c + d))) for a, b, c, d in BCG]
VARIANCES = [1 / a - 1 / (a + b) + 1 / c - 1 / (c + d) for a, b, c, d in BCG]


def test_log_risk_ratios_are_those_that_metafor_computes():
    # Columns yi and vi in the same README.
    assert [round(value, 4) for value in EFFECTS[:4]] == [-0.8893, -1.5854, -1.3481, -1.4416]
    assert [round(value, 4) for value in VARIANCES[:4]] == [0.3256, 0.1946, 0.4154, 0.0200]


def test_bcg_agrees_with_metafor():
    # rma(yi, vi, data=dat, test="knha") in the same README.
    pooled = pool_effects(EFFECTS, VARIANCES)
    assert round(pooled.estimate, 4) == -0.7145
    assert round(pooled.standard_error, 4) == 0.1808
    assert (round(pooled.lower, 4), round(pooled.upper, 4)) == (-1.1084, -0.3206)
    assert round(pooled.tau_squared, 4) == 0.3132
    assert round(pooled.i_squared, 2) == 92.22
    assert (round(pooled.q, 4), pooled.degrees_of_freedom) == (152.2330, 12)
    assert pooled.q_p_value < 0.0001
    # predict(res, transf=exp, digits=2): 0.49 0.33 0.73 0.14 1.76
    back = [pooled.estimate, pooled.lower, pooled.upper, pooled.lower_prediction, pooled.upper_prediction]
    assert [round(math.exp(value), 2) for value in back] == [0.49, 0.33, 0.73, 0.14, 1.76]


def test_prediction_interval_follows_from_the_printed_figures():
    # Estimate, standard error and τ² from the same README; 2.178813 is the 97.5 % point of t on 12 degrees of freedom.
    pooled = pool_effects(EFFECTS, VARIANCES)
    half = 2.178813 * math.sqrt(0.1808**2 + 0.3132)
    assert pooled.lower_prediction == pytest.approx(-0.7145 - half, abs=2e-4)
    assert pooled.upper_prediction == pytest.approx(-0.7145 + half, abs=2e-4)


# metafor 4.6.0 on R 4.4.1, rma.uni(y, v, method="REML", test="knha"), as recorded by the PyMARE project in
# pymare/tests/data/metafor_reference.json of release 0.0.13; the data stand in metafor_small_sample.csv beside it.
SMALL = {
    "equal_k5": (
        [-0.375707, 0.087667, 3.101687, -0.06849, 0.31128],
        [0.8, 0.929221, 0.970525, 1.094569, 1.2],
        (1.0830683, 0.6049787, 0.6378204, -1.1658947, 2.3758521, 52.3821675, 8.3983359, 0.0780294),
    ),
    "unequal_k5": (
        [-0.073207, -0.415375, 5.226533, -0.785429, -2.088512],
        [0.02, 0.050569, 2.721731, 0.041877, 5.0],
        (3.0539045, 0.1848041, 1.0399696, -2.7026144, 3.0722225, 97.7722377, 20.3156054, 0.0004326),
    ),
}


@pytest.mark.parametrize("case", SMALL)
def test_few_studies_agree_with_metafor(case: str):
    effects, variances, expected = SMALL[case]
    pooled = pool_effects(effects, variances)
    found = (
        pooled.tau_squared,
        pooled.estimate,
        pooled.standard_error,
        pooled.lower,
        pooled.upper,
        pooled.i_squared,
        pooled.q,
        pooled.q_p_value,
    )
    assert found == pytest.approx(expected, rel=1e-4)


def test_no_heterogeneity_gives_the_mean_of_equal_studies():
    pooled = pool_effects([1.0, 1.1, 0.9], [4.0, 4.0, 4.0])
    assert pooled.tau_squared == 0
    assert pooled.i_squared == 0
    assert pooled.estimate == pytest.approx(1.0)
    # Sample variance 0.01 over three studies.
    assert pooled.standard_error == pytest.approx(math.sqrt(0.01 / 3))
    assert pooled.weights == pytest.approx((100 / 3,) * 3)
    assert (pooled.lower_prediction, pooled.upper_prediction) == (pooled.lower, pooled.upper)


def test_tau_squared_scales_with_the_unit():
    scaled = estimate_tau_squared([1000 * one for one in EFFECTS], [1e6 * one for one in VARIANCES])
    assert scaled == pytest.approx(1e6 * estimate_tau_squared(EFFECTS, VARIANCES), rel=1e-9)


@pytest.mark.parametrize(("effects", "variances"), [([1.0], [1.0]), ([1.0, 2.0], [1.0]), ([1.0, 2.0], [1.0, 0.0])])
def test_what_cannot_be_pooled_is_refused(effects: list[float], variances: list[float]):
    with pytest.raises(ValueError, match="variance"):
        pool_effects(effects, variances)


def make_result(**changes: object) -> Result:
    facts: dict[str, object] = {
        "finding": "https://w3id.org/ketamine-claims/finding/some",
        "source": "https://w3id.org/ketamine-claims/source/some",
        "study": "Some 2020",
        "year": 2020,
        "design": "randomized-controlled-trial",
        "retracted": False,
        "bearing": "Supports",
        "directness": "Direct",
        "level": 2,
        "measure": "mean-difference",
        "family": "mean-difference madrs score",
        "value": -4.0,
        "limits": None,
        "confidence": 95.0,
        "standard_error": None,
        "p_value": None,
        "unit": "1",
        "benefit": -1,
        "population": (),
        "intervention": ("ketamine",),
        "comparator": ("placebo",),
        "outcome": ("depressive-symptom-severity",),
        "instrument": ("madrs",),
        "days": 1.0,
        "participants": 40,
    }
    return Result(**{**facts, **changes})  # type: ignore[arg-type]


def test_standard_error_comes_from_the_interval_first():
    # A width of 4 times 1.959964 is two standard errors either way of 2.
    effect = derive_effect(make_result(limits=(-4 - 3.919928, -4 + 3.919928), p_value=("=", 0.5)))
    assert not isinstance(effect, str)
    assert (effect.estimate, effect.derived_from) == (4.0, "interval")
    assert effect.standard_error == pytest.approx(2.0, rel=1e-6)


def test_printed_standard_error_is_taken_as_it_is():
    effect = derive_effect(make_result(value=-10.7, standard_error=2.88, p_value=("<", 0.001)))
    assert not isinstance(effect, str)
    assert (effect.estimate, effect.standard_error, effect.derived_from) == (10.7, 2.88, "source")


def test_standard_error_of_a_ratio_is_logarithmic():
    # An odds ratio of 2 with an interval from 1 to 4: ln 2 / 1.959964.
    result = make_result(measure="odds-ratio", family="odds-ratio", value=2.0, limits=(1.0, 4.0), benefit=1)
    effect = derive_effect(result)
    assert not isinstance(effect, str)
    assert effect.estimate == pytest.approx(0.6931472)
    assert effect.standard_error == pytest.approx(0.3536531)


def test_standard_error_from_an_exact_p_value():
    # A two-sided p of 0.008 lies at 2.652 standard errors: the 99.6 % point in tables of the normal distribution.
    effect = derive_effect(make_result(value=-3.8, p_value=("=", 0.008)))
    assert not isinstance(effect, str)
    assert effect.derived_from == "p value"
    assert effect.standard_error == pytest.approx(3.8 / 2.652, rel=1e-4)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"benefit": None}, "which direction"),
        ({}, "neither an interval nor a p value"),
        ({"p_value": ("<", 0.001)}, "bound only"),
        ({"value": 0.0, "p_value": ("=", 1.0)}, "bound only"),
        ({"value": 0.0, "p_value": ("=", 0.9)}, "no difference"),
        ({"value": -0.3, "p_value": ("=", 0.78)}, "too coarsely"),
        ({"limits": (-10.0, -3.9)}, "not symmetrical"),
        ({"measure": "odds-ratio", "value": 2.0, "limits": (0.0, 4.0)}, "not positive"),
    ],
)
def test_no_standard_error_says_why(changes: dict[str, object], reason: str):
    found = derive_effect(make_result(**changes))
    assert isinstance(found, str)
    assert reason in found


TRIAL = """
source:{key} a kc:Source ; kc:studyDesign concept:{design} ; kc:retracted {retracted} {more} .
finding:{key} a kc:Finding ; kc:source source:{key} ; kc:measure concept:mean-difference ; kc:value {value} ;
    kc:unit "1" ; kc:lowerConfidenceLimit {lower} ; kc:upperConfidenceLimit {upper} ; kc:confidenceLevel 95.0 ;
    kc:directionOfBenefit kc:{benefit}FavoursIntervention ; kc:intervention concept:drug-{drug} ;
    kc:comparator concept:{comparator} ; kc:outcome concept:{outcome} ; kc:instrument concept:scale ;
    kc:timepointDays {days} .
line:{key} a kc:EvidenceLine ; kc:bearsOn claim:c ; kc:finding finding:{key} ; kc:bearing kc:Supports ;
    kc:directness kc:{directness} ; kc:level 2 .
"""
CONCEPTS = """
@prefix claim: <https://w3id.org/ketamine-claims/claim/> .
@prefix concept: <https://w3id.org/ketamine-claims/concept/> .
@prefix finding: <https://w3id.org/ketamine-claims/finding/> .
@prefix kc: <https://w3id.org/ketamine-claims/ontology#> .
@prefix line: <https://w3id.org/ketamine-claims/evidence-line/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix source: <https://w3id.org/ketamine-claims/source/> .
claim:c a kc:Claim .
concept:mood skos:broader concept:outcomes .
concept:sleep skos:broader concept:outcomes .
concept:scale kc:measures concept:mood .
concept:drug-a skos:broader concept:drugs .
concept:drug-b skos:broader concept:drugs .
concept:drugs skos:broader concept:treatments .
concept:placebo skos:broader concept:control-treatment .
concept:saline skos:broader concept:placebo .
concept:active skos:broader concept:control-treatment .
concept:own-baseline skos:broader concept:comparison-condition .
concept:meta-analysis skos:broader concept:evidence-synthesis .
"""


def build(*trials: dict[str, object]) -> list[PoolingSet]:
    usual = {
        "design": "randomized-controlled-trial",
        "retracted": "false",
        "more": "",
        "value": -4,
        "lower": -8,
        "upper": 0,
        "benefit": "Lower",
        "drug": "a",
        "comparator": "placebo",
        "outcome": "mood",
        "days": 1,
        "directness": "Direct",
    }
    store = ox.Store()
    text = CONCEPTS + "".join(TRIAL.format(**{**usual, "key": f"t{n}", **one}) for n, one in enumerate(trials))
    store.load(text.encode(), ox.RdfFormat.TURTLE)
    return list(find_sets(store))


def test_three_alike_are_pooled_and_oriented():
    (found,) = build(
        {}, {"comparator": "saline", "drug": "b"}, {"value": 4, "lower": 0, "upper": 8, "benefit": "Higher"}
    )
    assert found.key.key == "c--mood--mean-difference-scale-score--to-day-2--placebo--direct"
    assert [effect.estimate for effect in found.effects] == [4, 4, 4]
    assert found.pooled is not None
    assert found.pooled.estimate == pytest.approx(4)


@pytest.mark.parametrize(
    ("odd", "sizes"),
    [
        ({"comparator": "active"}, [1, 2]),
        ({"directness": "Indirect"}, [2, 1]),
        ({"days": 2.5}, [1, 2]),
    ],
)
def test_what_differs_stands_in_a_set_of_its_own(odd: dict[str, object], sizes: list[int]):
    sets = build({}, {}, odd)
    assert sorted(len(found.effects) for found in sets) == sorted(sizes)
    assert all(found.pooled is None and "of the 3 independent findings" in found.reason for found in sets)


@pytest.mark.parametrize(
    ("odd", "reason"),
    [
        ({"design": "meta-analysis"}, "not from a primary study"),
        ({"retracted": "true"}, "retracted"),
        ({"comparator": "own-baseline"}, "not with another arm"),
        ({"more": "; kc:sharesParticipantsWith source:t0"}, "shares trials or participants with t0"),
        ({"upper": -3.9}, "not symmetrical"),
    ],
)
def test_what_may_not_enter_is_left_out_with_its_reason(odd: dict[str, object], reason: str):
    sets = build({}, {}, odd)
    assert not any(found.pooled for found in sets)
    (left,) = [why for found in sets for _, why in found.left_out]
    assert reason in left


def test_one_finding_a_source():
    sets = build({}, {}, {}, {"key": "t0b", "more": ""})
    assert len(sets[0].effects) == 4
    store = ox.Store()
    text = CONCEPTS + "".join(
        TRIAL.format(
            key=f"t{n}", design="randomized-controlled-trial", retracted="false", more="", value=-4, lower=-8, upper=0,
            benefit="Lower", drug="a", comparator="placebo", outcome="mood", days=1, directness="Direct",
        )
        for n in range(3)
    )  # fmt: skip
    store.load(text.replace("kc:source source:t2", "kc:source source:t1").encode(), ox.RdfFormat.TURTLE)
    (found,) = find_sets(store)
    assert len(found.effects) == 2
    assert [(result.key, why) for result, why in found.left_out] == [
        ("t2", "has the same source as t1, which is taken")
    ]


def test_instrument_decides_between_several_outcomes():
    (found,) = build({"outcome": "mood , concept:sleep"}, {}, {})
    assert found.key.outcome == "mood"
    assert found.pooled is not None


# Intervals as printed: 3.9 to 11.3, -6.56 to -1.09 and -6.6 to -1.11; the standard error of Daly 2018 is printed.
DAY_2 = {
    "lapidus-2014-madrs-24h": 7.4 / 3.919928,
    "fu-2020-madrs-24h": 5.47 / 3.919928,
    "ionescu-2021-madrs-24h": 5.49 / 3.919928,
}
# An interval of -8.2 to -1.6, a difference of 1.8 with p = 0.109 (1.6027 standard errors), and a printed one.
WEEKS = {"fava-2016-madrs": 6.6 / 3.919928, "fava-2020-forward-4": 1.8 / 1.6027, "zajecka-2019-madrs": 0.95}


def test_the_real_data_give_three_estimates(checkout: Path):
    sets = {found.key.claim: found for found in find_sets(load(checkout).store) if found.pooled}
    errors = {
        claim: {effect.result.key: effect.standard_error for effect in found.effects} for claim, found in sets.items()
    }
    expected = {
        "comparable-to-opioids": WEEKS,
        "effective-for-depression": DAY_2,
        "onset-speed": {**DAY_2, "daly-2018-24h-84mg": 2.88},
    }
    assert errors.keys() == expected.keys()
    for claim, found in errors.items():
        assert found == pytest.approx(expected[claim], rel=1e-4)


def test_triples_are_the_same_every_time_and_use_defined_terms(checkout: Path):
    kb = load(checkout)
    triples = pool(kb)
    assert triples == pool(load(checkout))
    assert triples == sorted(set(triples), key=str)
    ontology = "https://w3id.org/ketamine-claims/ontology#"
    used = {term.value for triple in triples for term in triple if isinstance(term, ox.NamedNode)}
    defined = {quad.subject.value for quad in kb.store if isinstance(quad.subject, ox.NamedNode)}
    assert {iri for iri in used if iri.startswith(ontology)} <= defined
    assert all(triple.subject.value.startswith(FOLDER) for triple in triples)


def test_every_text_is_as_long_as_texts_may_be(checkout: Path):
    longest = {"label": 100, "statement": 400}
    for triple in pool(load(checkout)):
        limit = longest.get(triple.predicate.value.replace("#", "/").rpartition("/")[2])
        assert limit is None or len(triple.object.value) <= limit


@pytest.mark.parametrize(
    ("number", "text"),
    [(0.0, "0.0"), (95, "95.0"), (-0.13395641, "-0.133956"), (1234567.0, "1234570.0"), (1e-7, "0.0000001")],
)
def test_decimals_have_six_digits_and_no_exponent(number: float, text: str):
    assert write_decimal(number) == text


@pytest.mark.parametrize(
    ("author", "family"),
    [
        ("Rebecca L. Dean", "Dean"),
        ("Ellen Van Leeuwen", "Van Leeuwen"),
        ("Bodkin JA", "Bodkin"),
        ("Carlos A. Zarate Jr.", "Zarate"),
        ("Popova", "Popova"),
        ("Alana M. Vivolo-Kantor", "Vivolo-Kantor"),
    ],
)
def test_family_names(author: str, family: str):
    assert find_family_name(author) == family


def test_bodies_keep_their_name():
    assert cite("Pfizer Medical Information", "2024", "label", is_person=False) == "Pfizer Medical Information 2024"
    assert cite(None, "2024", "some-label") == "some-label"


def test_command_says_what_and_why(checkout: Path, runner: CliRunner):
    found = runner.invoke(app, ["--data", str(checkout), "pool", "onset-speed"])
    assert found.exit_code == 0
    assert "5.81 [1.03, 10.59]" in found.output
    assert "daly-2018-24h-84mg: 10.7, standard error 2.88 from its source" in found.output
    assert "an-2021-madrs-24h comes from a meta-analysis, not from a primary study" in found.output
    rows = list(csv.DictReader(io.StringIO(runner.invoke(app, ["--data", str(checkout), "pool", "-f", "csv"]).output)))
    assert {row["used"] for row in rows} == {"yes", "no"}
    assert all(row["reason"] or row["used"] == "yes" for row in rows)
    sets = json.loads(runner.invoke(app, ["--data", str(checkout), "pool", "-f", "json"]).output)
    assert sum(one["pooled"] is not None for one in sets) == 3
    assert all(one["pooled"] or one["reason"] for one in sets)


def test_claim_without_comparisons_says_so(checkout: Path, runner: CliRunner):
    found = runner.invoke(app, ["--data", str(checkout), "pool", "requires-supervision"])
    assert (found.exit_code, found.output.startswith("Nothing to pool: ")) == (0, True)
    assert (
        json.loads(runner.invoke(app, ["--data", str(checkout), "pool", "causes-withdrawal", "-f", "json"]).output)
        == []
    )


def test_committed_estimates_are_what_the_findings_give_now(checkout: Path):
    kb = load(checkout)
    assert (checkout / FILE).read_text() == write_turtle(kb), "the findings changed: run ketamine-claims pool --write"
    held = {quad.triple for quad in ox.parse((checkout / FILE).read_bytes(), ox.RdfFormat.TURTLE)}
    assert held == set(pool(kb))


def test_estimates_are_asked_without_the_statistics_library(checkout: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(sys.modules, "scipy", None)
    kb = load(checkout)
    estimates, contributions = kb.query("pooled-estimates"), kb.query("pooled-contributions")
    assert len(estimates) == 3
    assert len(contributions) == sum(int(row.findings) for row in estimates)
    for row in estimates:
        weights = [float(one.weight) for one in contributions if str(one.estimate) == str(row.estimate)]
        assert sum(weights) == pytest.approx(100, abs=1e-3)


def test_command_writes_the_estimates(checkout: Path, runner: CliRunner, tmp_path: Path):
    copy = tmp_path / "kb"
    for folder in ("evidence", "ontology", "queries", "shapes"):
        shutil.copytree(checkout / folder, copy / folder)
    shutil.copy(checkout / "claims.ttl", copy)
    done = runner.invoke(app, ["--data", str(copy), "pool", "--write"])
    assert (done.exit_code, done.stdout) == (0, f"wrote {copy / FILE}\n")
    assert (copy / FILE).read_bytes() == (checkout / FILE).read_bytes()
    printed = runner.invoke(app, ["--data", str(copy), "pool", "-f", "turtle"])
    assert printed.stdout == (checkout / FILE).read_text()
    for refused in (["--write"], ["-f", "turtle"]):
        done = runner.invoke(app, ["--data", str(copy), "pool", "onset-speed", *refused])
        assert done.exit_code == 2 and "Name no claim" in done.stderr
