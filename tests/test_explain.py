"""Explanations: what would change a verdict, and the balance under a reader's own assumptions."""

from __future__ import annotations

import json
import re
from itertools import combinations
from pathlib import Path

import pyoxigraph as ox
import pytest
from typer.testing import CliRunner

from ketamine_claims import load
from ketamine_claims.cli import app
from ketamine_claims.errors import DataError, NotFoundError
from ketamine_claims.explain import OptionError, Options, count_used, explain, read_as_of
from ketamine_claims.load import KnowledgeBase
from ketamine_claims.sensitivity import try_thresholds
from ketamine_claims.show_explain import describe_robustness, write_sensitivity
from ketamine_claims.workbench import Workbench

CHECKOUT = Path(__file__).resolve().parent.parent
PTSD = "effective-for-ptsd"


@pytest.fixture(scope="module")
def kb() -> KnowledgeBase:
    return load(CHECKOUT)


def test_same_lines_give_the_published_balance(kb: KnowledgeBase) -> None:
    for claim in kb.claims:
        bench = Workbench(kb, ox.NamedNode(claim.iri))
        again = bench.compute([{line.key: line.bearing for line in bench.lines}])[0]
        assert again == explain_published(kb, claim.key), claim.key


def explain_published(kb: KnowledgeBase, key: str) -> object:
    from ketamine_claims.balance import read_balance

    return read_balance(kb.store, ox.NamedNode(kb.claim(key).iri))


def test_single_sources_that_would_change_the_verdict(kb: KnowledgeBase) -> None:
    """Three votes support (almeida, feder-2014, feder-2021), borgogna qualifies, abdallah is null: 4 of 5 in favour.

    Without abdallah 4 of 4 are in favour and 3 of 4 as worded, without borgogna 3 of 4 and 3 of 4: supported. Without
    a supporting one 3 of 4 are in favour and 2 of 4 as worded: no change. Read the other way, one vote in favour makes
    it 3 of 5, which is contested; abdallah read as support makes it 4 of 5 as worded: supported.
    """
    explanation = explain(kb, kb.claim(PTSD))
    assert [(change.source, change.verdict) for change in explanation.removals] == [
        ("abdallah-2022", "Supported"),
        ("borgogna-2024", "Supported"),
    ]
    assert {change.source: change.verdict for change in explanation.rereadings} == {
        "abdallah-2022": "Supported",
        "almeida-2024": "Contested",
        "borgogna-2024": "Contested",
        "feder-2014": "Contested",
        "feder-2021": "Contested",
    }
    assert (explanation.robustness.size, explanation.robustness.exact) == (1, True)


@pytest.mark.parametrize("key", ["opioids-highly-addictive", "not-addictive", "anti-inflammatory-helps-depression"])
def test_robustness_is_the_smallest_number(kb: KnowledgeBase, key: str) -> None:
    """Every choice of fewer sources, tried one by one, leaves the verdict as it is."""
    claim = kb.claim(key)
    explanation = explain(kb, claim)
    robustness = explanation.robustness
    assert robustness.exact and robustness.size is not None
    bench = Workbench(kb, ox.NamedNode(claim.iri))
    sources = sorted({line.source_key for line in bench.lines})
    for size in range(1, robustness.size):
        scenarios = [
            {line.key: line.bearing for line in bench.lines if line.source_key not in gone}
            for gone in combinations(sources, size)
        ]
        assert {balance.verdict for balance in bench.compute(scenarios)} == {explanation.published.verdict}
    kept = {line.key: line.bearing for line in bench.lines if line.source_key not in robustness.sources}
    assert bench.compute([kept])[0].verdict == robustness.verdict != explanation.published.verdict


def test_inexact_robustness_says_so(kb: KnowledgeBase) -> None:
    """Four votes support, 13 qualify, one disputes. Without that one and twelve that qualify, 4 of 5 support: 0.8."""
    robustness = explain(kb, kb.claim("high-success-rate")).robustness
    assert (robustness.exact, robustness.size, robustness.verdict) == (False, 13, "Supported")
    assert 0 < robustness.tried < 13
    assert describe_robustness(robustness).startswith(f"Robustness: more than {robustness.tried}, at most")


def test_what_rests_on_second_hand_reading(kb: KnowledgeBase) -> None:
    """Eight votes: six support, two qualify. One that supports, rhee-2022, was read second-hand alone of those used.

    Without it 5 of 7 support as worded, 0.71, which is less than three in four.
    """
    second_hand = explain(kb, kb.claim("has-side-effects")).second_hand
    assert second_hand.lines == ("has-side-effects--rhee-2022-adverse-profile",)
    assert second_hand.verdict == "SupportedWithQualifications"
    untouched = explain(kb, kb.claim("causes-withdrawal"), Options(without=("horowitz-moncrieff-2021",)))
    assert untouched.second_hand.lines == ()
    assert untouched.second_hand.verdict == untouched.balance.verdict


def test_no_verdict_rests_on_second_hand_reading_in_silence(kb: KnowledgeBase) -> None:
    """Where second-hand reading moves the balance, or makes a third of the lines used, the curators say so."""
    asked = 0
    for claim in kb.claims:
        explanation = explain(kb, claim)
        second_hand, used = explanation.second_hand, count_used(explanation.published)
        if second_hand.verdict == explanation.published.verdict and 3 * len(second_hand.lines) < used:
            continue
        asked += 1
        assert claim.assessment is not None
        assert re.search(r"second-hand|in copies", claim.assessment.rationale or ""), claim.key
    assert asked


def test_without_a_source(kb: KnowledgeBase) -> None:
    explanation = explain(kb, kb.claim(PTSD), Options(without=("source:abdallah-2022",)))
    assert explanation.published.verdict == "SupportedWithQualifications"
    assert explanation.recomputed is not None
    assert (explanation.recomputed.verdict, explanation.recomputed.count) == ("Supported", 4)
    assert list(explanation.left_out.values()) == ["left out by --without"]


def test_as_of_a_year(kb: KnowledgeBase) -> None:
    """In 2022 there was no meta-analysis yet, so levels 2 and 3 decide: two trials support, two are null."""
    explanation = explain(kb, kb.claim(PTSD), Options(as_of=2022))
    assert explanation.recomputed is not None
    assert (explanation.recomputed.best_level, explanation.recomputed.verdict) == (2, "Contested")
    assert [(vote.source, vote.bearing) for vote in explanation.recomputed.votes] == [
        ("abdallah-2022", "NullResult"),
        ("dadabayev-2020", "NullResult"),
        ("feder-2014", "Supports"),
        ("feder-2021", "Supports"),
    ]
    assert "its source has no year" in explanation.left_out.values()
    nothing = explain(kb, kb.claim(PTSD), Options(as_of=1999))
    assert nothing.recomputed is not None and nothing.recomputed.verdict == "NotAssessed"


@pytest.mark.parametrize(
    ("text", "year"), [("2020", 2020), ("2020-12-31", 2020), ("2020-12-30", 2019), ("2021-01-01", 2020)]
)
def test_date_counts_whole_years(text: str, year: int) -> None:
    assert read_as_of(text) == year


@pytest.mark.parametrize("text", ["soon", "2020-13-01", "20", "2020-02-30"])
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(OptionError, match="is no date"):
        read_as_of(text)


def test_other_levels(kb: KnowledgeBase, tmp_path: Path) -> None:
    """With randomised trials above meta-analyses, level 1 are the trials, and the meta-analyses come at 2."""
    text = (CHECKOUT / "ontology" / "evidence-levels.ttl").read_text(encoding="utf-8")
    for design, old, new in (
        ("meta-analysis", 1, 3),
        ("randomized-controlled-trial", 2, 1),
        ("randomized-crossover-trial", 2, 1),
    ):
        head, found, tail = text.partition(f"\nlevel-rule:therapeutic-effect--{design} a kc:LevelRule ;")
        assert found
        text = head + found + tail.replace(f"kc:level {old}", f"kc:level {new}", 1)
    path = tmp_path / "levels.ttl"
    path.write_text(text, encoding="utf-8")
    recomputed = explain(kb, kb.claim(PTSD), Options(levels=path)).recomputed
    assert recomputed is not None
    # feder-2014 and feder-2021 support, abdallah-2022 is null, and dadabayev-2020, indirect, is null at level 2.
    assert (recomputed.best_level, recomputed.supporting, recomputed.null, recomputed.verdict) == (1, 2, 2, "Contested")


def test_other_thresholds(kb: KnowledgeBase, tmp_path: Path) -> None:
    path = tmp_path / "thresholds.ttl"
    path.write_text(
        "@prefix kc: <https://w3id.org/ketamine-claims/ontology#> .\nkc:UnqualifiedShare kc:thresholdValue 0.6 .\n",
        encoding="utf-8",
    )
    recomputed = explain(kb, kb.claim(PTSD), Options(levels=path)).recomputed
    assert recomputed is not None and recomputed.verdict == "Supported"


HEAD = """
@prefix concept: <https://w3id.org/ketamine-claims/concept/> .
@prefix kc: <https://w3id.org/ketamine-claims/ontology#> .
@prefix level-rule: <https://w3id.org/ketamine-claims/level-rule/> .
"""


@pytest.mark.parametrize("node", ["[]", "level-rule:therapeutic-effect--guideline"])
def test_one_level_rule_takes_the_place_of_ours(kb: KnowledgeBase, tmp_path: Path, node: str) -> None:
    """With meta-analyses at level 3, levels 2 and 3 decide. All else stays, whatever the new rule is called.

    At level 2 abdallah-2022 is null, feder-2014 and feder-2021 support. At level 3 almeida-2024 supports, borgogna-2024
    qualifies (two lines that differ), dadabayev-2020 is null: four of six in favour, which is contested.
    """
    path = tmp_path / "levels.ttl"
    rule = "kc:forClaimType kc:TherapeuticEffect ; kc:forStudyDesign concept:meta-analysis ; kc:level 3 ."
    path.write_text(f"{HEAD}{node} {rule}\n", encoding="utf-8")
    recomputed = explain(kb, kb.claim(PTSD), Options(levels=path)).recomputed
    assert recomputed is not None
    votes = (recomputed.supporting, recomputed.qualifying, recomputed.disputing, recomputed.null)
    assert (recomputed.best_level, votes, recomputed.verdict) == (2, (3, 1, 0, 2), "Contested")
    assert [line.level for line in recomputed.lines if line.source == "vadod-ptsd-2023"] == [5]


RULE = "kc:forClaimType kc:{type} ; kc:forStudyDesign concept:{design} ; kc:level {level} ."


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[] " + RULE.format(type="Harm", design="meta-analysis", level=9), "gives no level from 1 to 5"),
        ("[] " + RULE.format(type="Harm", design="meta-analysis", level='"two"'), "gives no level from 1 to 5"),
        ("[] " + RULE.format(type="Harm", design="meta-analysis", level='"2"'), "gives no level from 1 to 5"),
        ("[] " + RULE.format(type="Harm", design="meta-analysis", level="2, 3"), "one kc:level"),
        ("[] kc:forStudyDesign concept:meta-analysis ; kc:level 2 .", "one kc:forClaimType"),
        ("[] " + RULE.format(type="Harm", design="meta-analyses", level=2), "Did you mean meta-analysis"),
        ("[] " + RULE.format(type="Hram", design="meta-analysis", level=2), "Did you mean Harm"),
        (2 * ("[] " + RULE.format(type="Harm", design="meta-analysis", level=2)), "is the second for its claim type"),
        ("kc:PrevailingShar kc:thresholdValue 0.5 .", "Did you mean PrevailingShare"),
        ("kc:PrevailingShare kc:thresholdValue 75 .", "is a share, from 0 to 1"),
        ("kc:PrevailingShare kc:thresholdValue 0.5 , 0.6 .", "needs one number"),
        ("kc:DecisiveSpan kc:thresholdValue -1 .", "needs one number that is not negative"),
        ("kc:DecisiveSpan kc:thresholdValue 0.5 .", "whole number of levels"),
        ('kc:DecisiveSpan kc:thresholdValue "one" .', "needs one number"),
    ],
)
def test_levels_that_would_mislead_are_refused(kb: KnowledgeBase, tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "levels.ttl"
    path.write_text(f"{HEAD}{text}\n", encoding="utf-8")
    with pytest.raises(DataError, match=f"^{re.escape(str(path))}: .*{message}"):
        explain(kb, kb.claim(PTSD), Options(levels=path))


def test_options_that_cannot_be_followed(kb: KnowledgeBase, small: Path, tmp_path: Path) -> None:
    claim = kb.claim(PTSD)
    with pytest.raises(NotFoundError, match="Did you mean abdallah-2022"):
        explain(kb, claim, Options(without=("abdalah-2022",)))
    with pytest.raises(OptionError, match="no evidence line on this claim"):
        explain(kb, claim, Options(without=("dean-2021",)))
    with pytest.raises(DataError, match="neither level rules nor balance thresholds"):
        explain(kb, claim, Options(levels=CHECKOUT / "claims.ttl"))
    with pytest.raises(DataError, match="no such file"):
        explain(kb, claim, Options(levels=tmp_path / "missing.ttl"))
    other = load(small)
    with pytest.raises(NotFoundError, match="computes evidence balances"):
        explain(other, other.claims[0])


def test_text(runner: CliRunner) -> None:
    result = runner.invoke(app, ["--data", str(CHECKOUT), "explain", PTSD, "--without", "abdallah-2022"])
    assert result.exit_code == 0, result.output
    for words in (
        "Published",
        "Under your options",
        "0.80 (95 % Wilson interval 0.38 to 0.96)",
        "Curators judged: contested",
        "They depart from the published balance:",
        "left out by --without",
        "set aside: below the decisive",
        "Robustness: 1.",
        "feder-2014, abstract:",
        "not medical advice",
    ):
        assert words in result.output


def test_text_tells_what_was_read_second_hand(runner: CliRunner) -> None:
    result = runner.invoke(app, ["--data", str(CHECKOUT), "explain", "has-side-effects"])
    told = " ".join(result.output.split())
    assert "Without what was read second-hand (1 of the 8 lines used): supported with qualifications." in told
    assert "rhee-2022, indirect, second-hand:" in told


def test_json(runner: CliRunner) -> None:
    result = runner.invoke(app, ["--data", str(CHECKOUT), "explain", "onset-speed", "--format", "json"])
    document = json.loads(result.output)
    assert document["recomputed"] is None
    assert document["published"]["verdict"] == "Supported"
    lines = {line["key"]: line for line in document["published"]["lines"]}
    assert lines["onset-speed--hu-2016-madrs-2h"]["fate"] == "setsAsidePooled"
    assert lines["onset-speed--hu-2016-madrs-2h"]["gives_way_to"] == "onset-speed--cochrane-2021-ketamine-placebo-24h"


def test_method_tells_the_sensitivity_as_computed(kb: KnowledgeBase) -> None:
    assert write_sensitivity(try_thresholds(kb)) in (CHECKOUT / "docs" / "method.md").read_text(encoding="utf-8")


def test_sensitivity_as_csv(runner: CliRunner) -> None:
    result = runner.invoke(app, ["--data", str(CHECKOUT), "sensitivity", "--format", "csv"])
    assert result.output.splitlines()[0].startswith("threshold,value,supported,")
    assert len(result.output.splitlines()) == 10
