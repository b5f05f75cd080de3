"""What people do on the site, in a real browser."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from browser import RULES, fetch_axe, launch
from served import Served

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

AXE_PAGES = [
    *(
        "/",
        "/claim/onset-speed.html",
        "/findings",
        "/concept/ketamine.html",
        "/source/an-2021.html",
        "/search?q=placebo",
    ),
    *("/queries/evidence-by-year", "/queries/evidence-against", "/queries", "/ontology.html", "/method"),
]
WIDTH, PHONE = {"width": 1280, "height": 900}, {"width": 360, "height": 740}


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


def find_faults(page: Page, rules: Any) -> list[tuple[str, str]]:
    """Ask axe-core what is wrong with a page, by the debugger, which the policy of the page does not bind."""
    page.evaluate(fetch_axe())
    found = page.evaluate("rules => axe.run(document, {runOnly: rules})", rules)
    assert found["passes"]
    return [(one["id"], one["nodes"][0]["html"][:200]) for one in found["violations"]]


def test_narrow_pages_need_no_sideways_scrolling(browser: Browser, server: Served) -> None:
    context = browser.new_context(base_url=server.url, viewport=PHONE)
    page = context.new_page()
    for path in AXE_PAGES:
        page.goto(path)
        assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"], path
    context.close()
