"""Pictures: what they show, in numbers and words, and that the same data give the same bytes."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from typer.testing import CliRunner

from ketamine_claims import KnowledgeBase, load
from ketamine_claims.ask import ask
from ketamine_claims.cli import app
from ketamine_claims.plots.axes import choose_range, choose_ticks
from ketamine_claims.plots.evidence_map import count_lines, draw_map, tell_map
from ketamine_claims.plots.forest import draw_forest
from ketamine_claims.plots.forest_data import Forest, build_forests
from ketamine_claims.plots.forest_words import tell_forest
from ketamine_claims.plots.style import MARKS, Picture, fit, measure, use_style, wrap, write_picture
from ketamine_claims.plots.timeline import count_years, draw_timeline, tell_timeline

SVG = "{http://www.w3.org/2000/svg}"
PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture(scope="module")
def kb() -> KnowledgeBase:
    return load(Path(__file__).resolve().parent.parent)


@pytest.fixture(scope="module")
def forest(kb: KnowledgeBase) -> Forest:
    return next(one for one in build_forests(kb.store, "onset-speed") if one.outcome == "depressive-symptoms")


def check(picture: Picture) -> None:
    root = ET.fromstring(picture.svg)
    assert root.get("role") == "img"
    names = (root.get("aria-labelledby") or "").split()
    told = {child.get("id"): child.text for child in root if child.tag in (f"{SVG}title", f"{SVG}desc")}
    assert [told[name] for name in names] == [picture.title, picture.text]
    assert b"<metadata" not in picture.svg
    assert not re.search(rb"\b20\d\d-\d\d-\d\d\b", picture.svg)
    assert picture.png.startswith(PNG)
    assert not re.search(rb"tEXt|iTXt|tIME", picture.png[:200])
    assert "Not medical advice." in picture.text


def test_forest_has_one_row_for_every_finding(kb: KnowledgeBase):
    # Counted by a query of its own, not by the code under test: findings on symptoms with a value that has an axis.
    query = """
    PREFIX claim: <https://w3id.org/ketamine-claims/claim/>
    PREFIX concept: <https://w3id.org/ketamine-claims/concept/>
    PREFIX kc: <https://w3id.org/ketamine-claims/ontology#>
    PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
    SELECT DISTINCT ?finding WHERE {
      VALUES ?drawn { concept:ratio-measure concept:difference-measure concept:correlation concept:proportion }
      ?line kc:bearsOn claim:%s ; kc:finding ?finding .
      ?finding kc:value ?value ; kc:measure/skos:broader* ?drawn ; kc:outcome/skos:broader* concept:%s .
    }"""
    for claim, outcome in (("onset-speed", "depressive-symptoms"), ("high-success-rate", "treatment-response")):
        expected = {row[0].value for row in ask(kb, query % (claim, outcome)).rows if row[0] is not None}
        found = next(one for one in build_forests(kb.store, claim) if one.outcome == outcome)
        drawn = [row.result.finding for panel in found.panels for row in panel.rows]
        assert sorted(drawn) == sorted(expected)


def test_rows_stand_by_level_then_year(forest: Forest):
    for panel in forest.panels:
        places = [(row.result.level or 9, row.result.year or 9999) for row in panel.rows]
        assert places == sorted(places)


def test_values_stand_as_printed_or_turned_round(forest: Forest):
    rows = {row.result.key: row for panel in forest.panels for row in panel.rows}
    # Murrough 2013: 7.95 points in favour of ketamine, printed as -7.95 (-12.71 to -3.20).
    murrough = rows["murrough-2013-madrs-24h"]
    assert (murrough.value, murrough.limits, murrough.turned) == (-7.95, (-12.71, -3.2), False)
    # Lapidus 2014: 7.6 (3.9 to 11.3), printed the other way round.
    lapidus = rows["lapidus-2014-madrs-24h"]
    assert (lapidus.value, lapidus.limits, lapidus.turned) == (-7.6, (-11.3, -3.9), True)
    assert lapidus.when == "24 h"
    assert max(row.weight for row in rows.values()) == 1


def test_turned_ratios_are_inverted(kb: KnowledgeBase, forest: Forest):
    from ketamine_claims.plots.forest_data import _build_row
    from ketamine_claims.reader import GraphReader
    from ketamine_claims.results import Hierarchy

    result = replace(
        forest.panels[0].rows[0].result,
        measure="odds-ratio",
        family="odds-ratio",
        value=2.0,
        limits=(1.0, 4.0),
        benefit=1,
    )
    row = _build_row(result, -1, frozenset(), Hierarchy(GraphReader(kb.store)))
    assert (row.value, row.limits, row.turned) == (0.5, (0.25, 1.0), True)


def test_forest_shows_the_pooled_estimate(forest: Forest):
    (pooled,) = [one for panel in forest.panels for one in panel.pooled]
    assert pooled.value == pytest.approx(-5.81, abs=0.005)
    assert pooled.limits == pytest.approx((-10.59, -1.03), abs=0.005)
    assert pooled.label.startswith("Lapidus 2014, Daly 2018, Fu 2020, Ionescu 2021")
    assert all(panel.note or panel.pooled for panel in forest.panels)


def test_forest_in_words_names_every_row(forest: Forest):
    text = tell_forest(forest)
    assert (
        "Murrough 2013: ketamine v midazolam; 24 h; n = 72; −7.95 [−12.71, −3.20]; level 2, direct; supports." in text
    )
    assert "lower values favour ketamine" in text
    assert text.count("; level ") == sum(len(panel.rows) for panel in forest.panels)
    assert "Pooled from Lapidus 2014, Daly 2018, Fu 2020, Ionescu 2021 (against placebo, up to day 2, indirect)" in text


def test_small_values_are_not_rounded_away(kb: KnowledgeBase):
    forests = {one.outcome: one for one in build_forests(kb.store, "depression-linked-to-inflammation")}
    text = tell_forest(forests["inflammation"])
    # Printed as r = 0.005 and r = 0.05 by Horn 2018, with 1.78 (1.23 to 2.33) by Dowlati 2010 in another panel.
    assert all(f" {value}; level 1, direct" in text for value in ("0.005", "0.05", "1.78 [1.23, 2.33]"))


def test_forest_is_a_picture_with_the_same_bytes_twice(kb: KnowledgeBase, forest: Forest):
    first, second = draw_forest(forest), draw_forest(forest)
    assert first == second
    check(first)
    assert first.name == "forest-onset-speed--depressive-symptoms"


def test_no_word_is_cut_off(kb: KnowledgeBase):
    # These have the longest names of studies, comparisons, outcomes and arms. matplotlib writes each text as a comment.
    for claim in ("depression-linked-to-inflammation", "has-side-effects", "ssri-dependence"):
        for found in build_forests(kb.store, claim):
            svg = draw_forest(found).svg.decode()
            assert "<!-- Study -->" in svg
            assert "…" not in svg


def test_axes_hold_no_difference_and_all_values(kb: KnowledgeBase):
    for claim in kb.claims:
        for found in build_forests(kb.store, claim.key):
            for panel in found.panels:
                low, high = choose_range(panel)
                ticks = choose_ticks(low, high, panel)
                assert len(ticks) >= 2
                assert all(low <= tick <= high for tick in ticks)
                assert all(low <= row.value <= high for row in panel.rows)
                assert panel.is_proportion or low < (1 if panel.is_ratio else 0) < high


def test_map_counts_what_the_graph_says(kb: KnowledgeBase):
    query = """
    PREFIX claim: <https://w3id.org/ketamine-claims/claim/>
    PREFIX kc: <https://w3id.org/ketamine-claims/ontology#>
    SELECT (COUNT(*) AS ?lines) WHERE { ?line kc:bearsOn claim:onset-speed ; kc:level 1 ; kc:bearing kc:Supports }"""
    (count,) = ask(kb, query).rows[0]
    assert count is not None
    assert count_lines(kb.claim("onset-speed"))[1]["Supports"] == int(count.value)


def test_map_is_a_picture_with_a_row_for_every_claim(kb: KnowledgeBase):
    picture = draw_map(kb.claims)
    assert picture == draw_map(kb.claims)
    check(picture)
    text = tell_map(kb.claims)
    assert all(f"{claim.label} ({claim.verdict}" in text for claim in kb.claims)


def test_timeline_leaves_retracted_sources_out(kb: KnowledgeBase):
    query = """
    PREFIX kc: <https://w3id.org/ketamine-claims/ontology#>
    SELECT (COUNT(?line) AS ?lines) WHERE {
      ?line kc:bearsOn ?claim ; kc:finding/kc:source ?source . ?source kc:retracted false ; kc:year ?year }"""
    (count,) = ask(kb, query).rows[0]
    assert count is not None
    years = count_years(kb.claims)
    assert sum(cell.total() for cell in years.values()) == int(count.value)
    assert list(years) == sorted(years)


def test_timeline_is_a_picture(kb: KnowledgeBase):
    picture = draw_timeline(kb.claims)
    assert picture == draw_timeline(kb.claims)
    check(picture)
    assert picture.text == tell_timeline(kb.claims)


def test_bearings_differ_without_colour():
    assert len({(mark.shape, mark.face == "#ffffff") for mark in MARKS.values()}) == 4
    assert len({(mark.hatch, mark.face == "#ffffff") for mark in MARKS.values()}) == 4

    def light(colour: str) -> float:
        red, green, blue = (int(colour[place : place + 2], 16) for place in (1, 3, 5))
        return 0.299 * red + 0.587 * green + 0.114 * blue

    shades = sorted(light(mark.face) for mark in MARKS.values())
    assert all(above - below > 25 for below, above in pairwise(shades))


def test_texts_are_cut_and_wrapped_to_fit():
    text = "esketamine v placebo plus antidepressant, intranasal placebo spray"
    with use_style():
        assert fit(text, 20) == text
        short = fit(text, 2.0)
        assert short.endswith("…")
        assert measure(short) <= 2.0
        assert " ".join(wrap(text, 1.5)) == text
        assert all(measure(line) <= 1.5 for line in wrap(text, 1.5))
        assert wrap("", 1.0) == []
        pieces = wrap("esketamine-rems-58-months (retracted)", 1.0)
        assert pieces[0] == "esketamine-"
        assert "".join(pieces).replace(" ", "") == "esketamine-rems-58-months(retracted)"


def test_files_are_written_with_words_beside_them(tmp_path: Path):
    picture = Picture("some", "A title", "What it shows.", b"<svg/>", PNG)
    written = write_picture(picture, tmp_path / "new" / "folder")
    assert [path.name for path in written] == ["some.svg", "some.png", "some.txt"]
    assert written[2].read_text() == "A title\n\nWhat it shows.\n"
    assert written[1].read_bytes() == PNG


def test_commands_write_pictures(checkout: Path, tmp_path: Path, runner: CliRunner):
    base = ["--data", str(checkout)]
    asked = [*base, "plot", "onset-speed", "--outcome", "remission", "--out", str(tmp_path)]
    assert runner.invoke(app, asked).exit_code == 0
    assert runner.invoke(app, [*base, "map", "--out", str(tmp_path)]).exit_code == 0
    assert runner.invoke(app, [*base, "timeline", "--out", str(tmp_path)]).exit_code == 0
    stems = ("evidence-map", "forest-onset-speed--remission", "timeline")
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(
        f"{stem}.{end}" for stem in stems for end in ("svg", "png", "txt")
    )


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["plot"], "name one claim, or give --all"),
        (["plot", "onset-speed", "--all"], "name one claim, or give --all"),
        (["plot", "onset-sped"], "Did you mean onset-speed?"),
        (["plot", "onset-speed", "--outcome", "remision"], "Did you mean remission?"),
        (["plot", "--all", "--outcome", "remision"], "bears on any claim"),
    ],
)
def test_commands_say_what_is_wrong(
    checkout: Path, tmp_path: Path, runner: CliRunner, arguments: list[str], message: str
):
    found = runner.invoke(app, ["--data", str(checkout), *arguments, "--out", str(tmp_path)])
    assert found.exit_code == 2
    assert message in found.output
    assert list(tmp_path.iterdir()) == []


def test_folder_that_cannot_be_made_is_named(checkout: Path, tmp_path: Path, runner: CliRunner):
    (tmp_path / "file").touch()
    found = runner.invoke(app, ["--data", str(checkout), "timeline", "--out", str(tmp_path / "file" / "pictures")])
    assert isinstance(found.exception, SystemExit) and found.exit_code == 2
    assert f"{tmp_path / 'file' / 'pictures'}: cannot be made" in " ".join(found.stderr.split())


def test_without_matplotlib_the_message_says_what_to_install(monkeypatch: pytest.MonkeyPatch):
    import sys

    from ketamine_claims import KnowledgeBaseError

    monkeypatch.setitem(sys.modules, "matplotlib", None)
    with pytest.raises(KnowledgeBaseError, match=r"ketamine-claims\[analysis\]"), use_style():
        pass
