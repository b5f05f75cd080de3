"""How the pages call things, and what they say of what they show."""

from __future__ import annotations

import re

import pytest
import rdflib
from browser import launch
from facts import BASE, KC, read, read_data
from rdflib.namespace import RDF
from served import Served


@pytest.fixture(scope="module")
def graph() -> rdflib.Graph:
    return read_data()


def test_sources_without_author_are_called_by_title_or_container(server: Served, graph: rdflib.Graph) -> None:
    nameless = [one for one in graph.subjects(RDF.type, KC.Source) if graph.value(one, KC.firstAuthor) is None]
    keys = {str(one).removeprefix(f"{BASE}source/") for one in nameless}
    assert {"ajp-1981-beta-endorphin", "jpsychopharm-2026-abuse-review"} <= keys
    paths = ("/sources", "/claim/not-addictive.html", "/claim/onset-speed.html", "/findings?claim=not-addictive")
    for path in paths:
        assert [key for key in keys if key in read(server, path).text] == []
    names = read(server, "/sources").text
    assert "“Behavioral and biological effects…” 1981" in names
    heading = read(server, "/source/jpsychopharm-2026-abuse-review.html")
    assert "Journal of Psychopharmacology · Ketamine Claims" in heading.text


def test_votes_and_balances_are_named_by_their_claim(server: Served) -> None:
    balance = read(server, "/balance/not-addictive.html")
    assert "Balance: Ketamine infusion therapy causes no addiction · " in balance.text
    source = read(server, "/source/williams-2018.html")
    assert "Balance: Ketamine infusion therapy causes no addiction: qualifies" in source.text
    assert BASE + "balance/" not in source.text + balance.text.replace(f"{BASE}balance/not-addictive", "", 1)


def test_texts_of_hits_have_one_full_stop(server: Served) -> None:
    found = server.client.get("/search", params={"q": "not-addictive"}).text
    hit = " ".join(re.sub(r"</?mark>", "", found).split())
    assert "free of addiction to the drug. We read" in hit
    assert ".. " not in found


def test_claim_page_says_what_its_numbers_count(server: Served, graph: rdflib.Graph) -> None:
    page = read(server, "/claim/not-addictive.html")
    sections = graph.objects(rdflib.URIRef(f"{BASE}claim/not-addictive"), KC.section)
    for section in sections:
        assert f"/article/pros-and-cons.html#{str(section).partition('#')[2]}" in page.links()
    assert "Characters are counted from the start of the article" in page.text
    assert "in favour, that is, support the claim or bear it out in part" in page.text
    assert "changes the count" not in page.text
    assert re.search(r"Removing \d+ sources? is the least that changes the verdict of the count", page.text)


@pytest.mark.parametrize(
    ("path", "known"),
    [
        ("/claim/onset-speed.html?bearing=nonsense", "Supports"),
        ("/claim/onset-speed.html?time=99", "not-stated"),
        ("/claim/onset-speed.html?sort=size", "oldest"),
        ("/findings?claim=onset-sped", "onset-speed"),
        ("/findings?verified=zzz", "FullText"),
        ("/sources?sort=zzz", "author"),
        ("/?verdict=zzz", "contradicted"),
        ("/?by=zzz", "certainty"),
    ],
)
def test_an_unknown_choice_is_said_to_be_none(server: Served, path: str, known: str) -> None:
    page = read(server, path, 404)
    assert f"“{path.rpartition('=')[2]}” is no value of" in page.text
    assert known in page.text
    assert path.partition("?")[0] in page.links()


def test_seen_at_puts_records_first_and_says_what_the_others_are(server: Served, graph: rdflib.Graph) -> None:
    finding = rdflib.URIRef(f"{BASE}finding/eods-2022-no-dependence-in-patients")
    places = {str(one) for one in graph.objects(finding, KC.seenAt)}
    records = {one for one in places if re.match(r"https?://(pubmed|www\.ncbi|pmc\.ncbi|doi)\.", one)}
    assert records and places - records
    (row,) = (row for row in read(server, f"/finding/{finding.rpartition('/')[2]}.html").rows if row[0] == "seen at")
    shown = re.findall(r"(http\S+)( \(where it was read\))?", row[1])
    assert {one for one, _ in shown} == places
    assert {one for one, remark in shown if not remark} == records
    assert [one in records for one, _ in shown] == sorted((one in records for one, _ in shown), reverse=True)


def test_a_forest_plot_keeps_its_colours_on_its_own_and_in_the_page(server: Served) -> None:
    pytest.importorskip("matplotlib")
    (picture, *_) = read(server, "/claim/onset-speed.html").find("img", loading="lazy")
    with launch() as browser:
        page = browser.new_page(viewport={"width": 1400, "height": 1300})
        told: list[str] = []
        page.on("console", lambda message: told.append(message.text))
        page.goto(server.url + picture["src"])
        fills = page.evaluate("[...document.querySelectorAll('path, use')].map(one => getComputedStyle(one).fill)")
        assert told == []
        # Blue for what supports, a light blue for what qualifies: without its styles everything is black.
        assert {"rgb(0, 114, 178)", "rgb(140, 200, 234)", "rgb(255, 255, 255)", "none"} <= set(fills)
        page.goto(f"{server.url}/claim/onset-speed.html")
        image = page.locator("figure img").first
        image.scroll_into_view_if_needed()
        assert image.evaluate("one => one.decode().then(() => one.naturalWidth)") > 0
        assert told == []
