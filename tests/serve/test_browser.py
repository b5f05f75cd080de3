"""What people do on the site, in a real browser."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import pytest
from browser import RULES, fetch_axe, launch
from served import Served

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, FloatRect, Page

AXE_PAGES = [
    *(
        "/",
        "/claim/onset-speed.html",
        "/findings",
        "/concept/ketamine.html",
        "/source/an-2021.html",
        "/search?q=placebo",
    ),
    *("/queries/evidence-by-year", "/queries/evidence-against?claim=not-addictive", "/queries", "/ontology.html"),
    *("/method", "/sparql.html", "/docs/method", "/docs/operate", "/docs/data-model"),
]
NARROW_PAGES = [
    *("/claim/high-success-rate.html", "/docs/data-model", "/queries/evidence-against?claim=not-addictive", "/editor"),
]
WIDTH, PHONE = {"width": 1280, "height": 900}, {"width": 360, "height": 740}
# A4 less margins of 1 cm, at 96 points an inch.
PAPER = {"width": 718, "height": 1047}


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with launch() as started:
        yield started


@pytest.fixture
def context(browser: Browser, server: Served) -> Iterator[BrowserContext]:
    opened = browser.new_context(base_url=server.url, viewport=WIDTH)
    yield opened
    opened.close()


@pytest.fixture
def page(context: BrowserContext) -> Iterator[Page]:
    """A page; the test fails if it complains, be it about the policy of its scripts and styles."""
    complaints: list[str] = []
    opened = context.new_page()
    opened.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    yield opened
    assert complaints == []


def test_look_up_a_claim_and_filter_its_evidence(page: Page) -> None:
    page.goto("/")
    page.get_by_role("link", name="Ketamine infusion reduces inflammation").click()
    assert page.get_by_role("heading", level=1).inner_text() == "Ketamine infusion reduces inflammation"
    all_lines = page.locator("table.lines tbody tr").count()
    page.get_by_label("Bearing", exact=True).select_option("Disputes")
    page.get_by_role("button", name="Show").click()
    page.wait_for_url("**bearing=Disputes**")
    shown = page.locator("table.lines tbody tr")
    assert 0 < shown.count() < all_lines
    assert all("disputes" in text for text in shown.all_inner_texts())


def test_search_leads_to_a_concept(page: Page) -> None:
    page.goto("/about")
    page.get_by_role("searchbox").fill("midazolam")
    page.get_by_role("searchbox").press("Enter")
    page.locator('a[href="/concept/midazolam.html"]').first.click()
    assert page.get_by_role("heading", level=1).inner_text() == "midazolam"


def test_run_a_query_and_download_it(page: Page, tmp_path: Path) -> None:
    page.goto("/queries/evidence-against")
    page.get_by_label("Claim", exact=True).select_option("not-addictive")
    page.get_by_role("button", name="Ask").click()
    rows = page.locator("main table tbody tr").count()
    with page.expect_download() as download:
        page.get_by_role("link", name="CSV").click()
    file = tmp_path / download.value.suggested_filename
    download.value.save_as(file)
    with file.open() as stream:
        assert len(list(csv.reader(stream))) == 1 + rows > 1


def test_run_an_example_in_the_editor(page: Page, claim_count: int) -> None:
    page.goto("/editor")
    page.locator("#yasgui .yasqe").wait_for()
    assert page.locator("#query").is_hidden()
    page.locator("#yasgui .yasqe_queryButton").click()
    page.get_by_text(f"{claim_count} results").wait_for()
    page.get_by_label("Start from an example").select_option("evidence-by-year")
    assert "xsd:integer(STR(?published))" in page.locator("#yasgui .CodeMirror-code").inner_text()
    page.locator("#yasgui .yasqe_queryButton").click()
    page.locator("#yasgui .yasr thead", has_text="disputes_or_null").wait_for()


def open_editor(page: Page, query: str) -> None:
    page.goto(f"/editor?query={quote(query)}")
    page.locator("#yasgui .yasqe").wait_for()


def run(page: Page) -> None:
    page.locator("#yasgui .yasqe_queryButton").click()
    page.locator("#yasgui .yasr tbody td").first.wait_for()


def test_tab_leads_out_of_the_editor(page: Page) -> None:
    query = "ASK {}"
    open_editor(page, query)
    page.locator("#yasgui .CodeMirror").click()
    inside = "document.activeElement.matches('.CodeMirror textarea')"
    assert page.evaluate(inside)
    page.keyboard.press("Tab")  # to the part that scrolls
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.title") == "Share query"
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Shift+Tab")
    assert page.evaluate(inside)
    page.keyboard.press("Shift+Tab")
    assert not page.evaluate(inside)
    assert page.locator("#yasgui .CodeMirror-line").all_inner_texts() == [query]


def test_a_shared_link_opens_the_same_query(page: Page) -> None:
    query = 'SELECT ("a & b + c #d?" AS ?x) {}'
    page.goto("/editor")
    page.locator("#yasgui .yasqe").wait_for()
    page.locator("#yasgui .CodeMirror").click()
    page.keyboard.press("Control+a")
    page.keyboard.insert_text(query)
    page.get_by_role("button", name="Share query").click()
    link = page.locator(".yasqe_sharePopup input").input_value()
    page.goto("about:blank")
    page.goto(link)
    assert page.locator("#yasgui .CodeMirror-line").all_inner_texts() == [query]


@pytest.mark.parametrize("form", ["SELECT ?s ?p ?o", "CONSTRUCT { ?s ?p ?o }"])
def test_long_addresses_in_an_answer_are_read_in_part(page: Page, form: str) -> None:
    long = f"http://example.org/{'long-' * 80}"
    open_editor(page, f"{form} {{ VALUES (?s ?p ?o) {{ (<http://example.org/a> <http://example.org/p> <{long}>) }} }}")
    run(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= WIDTH["width"]
    cell = page.locator("#yasgui tbody td").last.bounding_box()
    assert cell is not None
    part: FloatRect = {**cell, "x": cell["x"] + 60, "width": 100}
    shown = page.screenshot(clip=part)
    page.evaluate("document.querySelectorAll('#yasgui tbody a').forEach(link => (link.style.visibility = 'hidden'))")
    assert page.screenshot(clip=part) != shown


def test_markup_in_an_answer_is_neither_parsed_nor_lost(page: Page) -> None:
    """The fixture fails the test where the policy has to stop anything."""
    markup = "<img src=x onerror=alert(1)> & &lt;b&gt;"
    address = "http://example.org/'onmouseover='alert(2)?a&copy=1"
    open_editor(page, f'SELECT ("{markup}" AS ?x) (<{address}> AS ?y) {{ VALUES ?n {{ 1 2 }} }}')
    run(page)
    cells = page.locator("#yasgui tbody tr").first.locator("td").all_inner_texts()
    assert cells[1:] == [markup, f"<{address}>"]
    assert page.locator("#yasgui tbody a").first.get_attribute("href") == address
    for words, shown in (("onerror", 2), ("nothing like it", 0)):
        page.get_by_label("Filter query results").fill(words)
        page.get_by_label("Filter query results").press("End")
        page.locator("#yasgui .yasr").get_by_text(f"Showing {min(shown, 1)} to {shown} of {shown}").wait_for()


@pytest.mark.parametrize(
    ("written", "offered"),
    [
        ("PREFIX k", "kc: <https://w3id.org/ketamine-claims/ontology#>"),
        ("PREFIX kc: <https://w3id.org/ketamine-claims/ontology#>\nSELECT * { ?s kc:bearsO", "kc:bearsOn"),
        ("PREFIX kc: <https://w3id.org/ketamine-claims/ontology#>\nSELECT * { ?s a kc:EvidenceL", "kc:EvidenceLine"),
        (
            "PREFIX concept: <https://w3id.org/ketamine-claims/concept/>\nSELECT * { ?s ?p concept:midazo",
            "concept:midazolam",
        ),
    ],
)
def test_editor_completes_our_terms(page: Page, written: str, offered: str) -> None:
    page.goto("/editor")
    page.locator("#yasgui .CodeMirror").click()
    page.keyboard.press("Control+a")
    page.keyboard.type(written)
    page.keyboard.press("Control+Space")
    page.locator(".CodeMirror-hint", has_text=offered).first.wait_for()


def test_keyboard_alone(page: Page) -> None:
    page.goto("/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the content"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "content"
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.getAttribute('href')") == "/claim/onset-speed.html":
            break
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline == "solid"
    page.keyboard.press("Enter")
    page.wait_for_url("**/claim/onset-speed.html")
    page.get_by_label("Bearing", exact=True).focus()
    page.keyboard.press("n")  # chooses "null result"
    page.keyboard.press("Tab")
    for _ in range(10):
        if page.evaluate("document.activeElement.textContent") == "Show":
            break
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**bearing=NullResult**")


def test_without_scripts(browser: Browser, server: Served, claim_count: int) -> None:
    context = browser.new_context(base_url=server.url, java_script_enabled=False)
    page = context.new_page()
    page.goto("/")
    assert page.locator("ul.claims > li").count() == claim_count
    page.goto("/editor")
    assert page.locator("#query").is_visible()
    page.get_by_role("button", name="Run").click()
    assert page.locator("#plain-answer tbody tr").count() == claim_count
    context.close()


@pytest.mark.parametrize(
    ("scheme", "rules"),
    # What is not a matter of colour is the same in the dark.
    [("light", RULES), ("dark", {"type": "rule", "values": ["color-contrast", "link-in-text-block"]})],
)
def test_axe_finds_nothing(browser: Browser, server: Served, scheme: Any, rules: Any) -> None:
    context = browser.new_context(base_url=server.url, color_scheme=scheme, viewport=WIDTH)
    page = context.new_page()
    faults = []
    for path in AXE_PAGES:
        page.goto(path)
        faults += [(path, *fault) for fault in find_faults(page, rules)]
    context.close()
    assert faults == []


def test_axe_finds_nothing_in_the_editor_and_its_answer(page: Page, claim_count: int) -> None:
    page.goto("/editor")
    page.locator("#yasgui .yasqe_queryButton").click()
    page.get_by_text(f"{claim_count} results").wait_for()
    assert find_faults(page, RULES) == []


def test_axe_finds_nothing_on_a_phone(browser: Browser, server: Served) -> None:
    context = browser.new_context(base_url=server.url, viewport=PHONE)
    page = context.new_page()
    faults = []
    for path in NARROW_PAGES:
        page.goto(path)
        if path == "/editor":
            run(page)
        faults += [(path, *fault) for fault in find_faults(page, RULES)]
    context.close()
    assert faults == []


def find_faults(page: Page, rules: Any) -> list[tuple[str, str]]:
    """Ask axe-core what is wrong with a page, by the debugger, which the policy of the page does not bind."""
    page.evaluate(fetch_axe())
    found = page.evaluate("rules => axe.run(document, {runOnly: rules})", rules)
    assert found["passes"]
    return [(one["id"], one["nodes"][0]["html"][:200]) for one in found["violations"]]


def test_narrow_pages_need_no_sideways_scrolling(browser: Browser, server: Served) -> None:
    context = browser.new_context(base_url=server.url, viewport=PHONE)
    page = context.new_page()
    for path in {*AXE_PAGES, *NARROW_PAGES}:
        page.goto(path)
        if path == "/editor":
            run(page)
            buttons, text = (
                page.locator(f"#yasgui {part}").first.bounding_box() for part in (".yasqe_buttons", ".CodeMirror-line")
            )
            assert buttons and text and buttons["y"] + buttons["height"] <= text["y"]
        assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"], path
    context.close()


def test_pages_fit_on_paper(browser: Browser, server: Served) -> None:
    context = browser.new_context(base_url=server.url, viewport=PAPER)
    page = context.new_page()
    page.emulate_media(media="print")
    for path in AXE_PAGES:
        page.goto(path)
        assert page.evaluate("document.documentElement.scrollWidth") <= PAPER["width"], path
    page.goto("/claim/onset-speed.html")
    finding, source = (page.locator(f"table.lines td.{name}").first.bounding_box() for name in ("what", "source"))
    assert finding and source and finding["width"] > source["width"] > 60
    context.close()


def test_folded_pictures_are_printed(page: Page) -> None:
    pytest.importorskip("matplotlib")
    from playwright.sync_api import expect

    page.goto("/claim/effective-for-depression.html")
    pictures = page.locator(".picture img")
    assert pictures.count() > 1
    assert not pictures.last.is_visible()
    page.pdf(format="A4")  # fetches what was left for later
    for picture in pictures.all():
        expect(picture).not_to_have_js_property("naturalWidth", 0, timeout=60_000)
    page.emulate_media(media="print")
    assert all(one.evaluate("one => one.checkVisibility({contentVisibilityAuto: true})") for one in pictures.all())


def test_answers_call_things_by_their_labels(page: Page) -> None:
    page.goto("/queries/evidence-against?claim=not-addictive")
    link = page.locator('main table a[title="source:bonaventura-2021"]').first
    words = link.inner_text()
    assert "bonaventura-2021" not in words
    link.click()
    assert words in page.locator("main").inner_text()
