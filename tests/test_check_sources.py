"""Watching the literature, against a server of our own that answers as Crossref, PubMed and the DOI proxy do.

The answers stand in tests/data/check_sources, with where their format was seen. No test waits: time is a number here.
"""

from __future__ import annotations

import datetime
import json
import re
import shutil
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pyoxigraph as ox
import pytest
from typer.testing import CliRunner

from ketamine_claims import KnowledgeBase, KnowledgeBaseError, NotFoundError, load
from ketamine_claims.check_sources import (
    Addresses,
    Literature,
    SourceCheck,
    SourceRecord,
    check_sources,
    literature,
    open_literature,
    read_records,
    write_patch,
)
from ketamine_claims.check_sources.answers import Kind
from ketamine_claims.check_sources.check import check_source
from ketamine_claims.check_sources.compare import measure_similarity, normalize
from ketamine_claims.check_sources.literature import ATTEMPTS, INTERVAL, Fetcher
from ketamine_claims.cli import app
from ketamine_claims.namespaces import name

DATA = Path(__file__).parent / "data" / "check_sources"
BARTOC = "10.1053/j.jvca.2005.12.005"
RETRACTION = "https://doi.org/10.5555/made-for-tests.retraction"
START = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)


@dataclass
class Clock:
    """Time that passes only when somebody sleeps."""

    seconds: float = 0
    naps: list[float] = field(default_factory=list)

    def sleep(self, seconds: float) -> None:
        self.naps.append(seconds)
        self.seconds += seconds

    def now(self) -> datetime.datetime:
        return START + datetime.timedelta(seconds=self.seconds)


@dataclass(frozen=True)
class Sent:
    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    hangs: bool = False


@dataclass
class StandIn:
    """Answers each question with the next of its answers, the last one for good; 404 where it has none."""

    url: str = ""
    answers: dict[str, list[Sent]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    agents: set[str] = field(default_factory=set)
    queries: list[dict[str, list[str]]] = field(default_factory=list)
    closing: threading.Event = field(default_factory=threading.Event)

    def on(self, question: str, *answers: Sent | str) -> None:
        self.answers[question] = [Sent(body=(DATA / a).read_bytes()) if isinstance(a, str) else a for a in answers]

    def answer(self, target: str, agent: str) -> Sent:
        parts = urlsplit(target)
        query = parse_qs(parts.query)
        path = unquote(parts.path)
        if path == "/works":
            question = f"updates {query['filter'][0].removeprefix('updates:').lower()}"
        elif path.endswith("/efetch.fcgi"):
            question = f"article {query['id'][0]}"
        else:
            question = path.removeprefix("/").replace("works/", "work ").replace("api/handles/", "handle ").lower()
        self.asked.append(question)
        self.agents.add(agent)
        self.queries.append(query)
        left = self.answers.get(question, [Sent(404, b"Resource not found.")])
        return left.pop(0) if len(left) > 1 else left[0]


@pytest.fixture
def server() -> Iterator[StandIn]:
    stand_in = StandIn()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            sent = stand_in.answer(self.path, self.headers["User-Agent"])
            if sent.hangs:
                stand_in.closing.wait()
                return
            self.send_response(sent.status)
            for header, value in sent.headers.items():
                self.send_header(header, value)
            self.send_header("Content-Length", str(len(sent.body)))
            self.end_headers()
            self.wfile.write(sent.body)

        def log_message(self, *args: object) -> None:
            pass

    httpd = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=httpd.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    stand_in.url = f"http://127.0.0.1:{httpd.server_port}"
    yield stand_in
    stand_in.closing.set()
    httpd.shutdown()
    httpd.server_close()
    thread.join()


@pytest.fixture
def clock() -> Clock:
    return Clock()


Open = Callable[..., Literature]


@pytest.fixture
def online(server: StandIn, clock: Clock, tmp_path: Path) -> Open:
    def open_online(timeout: float = 10, max_age: float = 30) -> Literature:
        fetcher = Fetcher("me@example.org", timeout, clock.sleep, lambda: clock.seconds, clock.now)
        return Literature(tmp_path / "cache", Addresses(server.url, server.url, server.url), fetcher, max_age)

    return open_online


@pytest.fixture(scope="module")
def kb() -> KnowledgeBase:
    return load(rules=False)


@pytest.fixture
def bartoc(kb: KnowledgeBase, server: StandIn) -> SourceRecord:
    """A source as it was before its retraction, of which the services tell nothing bad yet."""
    server.on(f"work {BARTOC}", "crossref-work-bartoc-2006.json")
    server.on(f"updates {BARTOC}", "crossref-updates-none.json")
    (record,) = read_records(kb, ["bartoc-2006"])
    return forget(record)


def forget(record: SourceRecord) -> SourceRecord:
    return replace(record, retracted=False, notices=dict.fromkeys(record.notices, frozenset()))


def by_doi(record: SourceRecord) -> SourceRecord:
    return replace(record, pmid=None)


def test_source_that_agrees_needs_no_review(online: Open, bartoc: SourceRecord, server: StandIn) -> None:
    check = check_source(by_doi(bartoc), online())
    assert check.resolves is True
    assert [(one.field, one.agrees, one.similarity) for one in check.comparisons] == [
        ("title", True, 1.0),
        ("year", True, 1.0),
        ("first author", True, 1.0),
    ]
    assert not (check.to_review or check.notices or check.unanswered)
    assert server.asked == [f"work {BARTOC}", f"updates {BARTOC}"]


def test_services_learn_who_asks(online: Open, bartoc: SourceRecord, server: StandIn) -> None:
    server.on("article 16616662", "pubmed-bartoc-2006.xml")
    check_source(bartoc, online())
    assert all(re.fullmatch(r"ketamine-claims/\S+ \(https://\S+; mailto:me@example\.org\)", a) for a in server.agents)
    assert [query.get("mailto") or query.get("email") for query in server.queries] == [["me@example.org"]] * 3


def test_title_year_and_author_that_differ(online: Open, bartoc: SourceRecord) -> None:
    wrong = replace(by_doi(bartoc), title="Ketamine and the heart", year=2007, first_author="Christian Bartok")
    check = check_source(wrong, online())
    assert [one.field for one in check.differences] == ["title", "year", "first author"]
    assert check.to_review
    title, year, author = check.differences
    assert 0 < title.similarity < 0.5
    assert (year.ours, year.theirs, year.similarity) == ("2007", "2006", 0.0)
    assert 0.5 < author.similarity < 0.9


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Interleukin-1<sub>β</sub> &amp; Köhler’s “test”", "interleukin 1beta and kohler s TEST"),
        ("Dose–response:  a trial.", "Dose-Response; A Trial"),
    ],
)
def test_spelling_does_not_count(one: str, other: str) -> None:
    assert normalize(one) == normalize(other)
    assert measure_similarity(one, other) == 1.0


@pytest.mark.parametrize(
    ("work", "updates", "sign"),
    [
        ("crossref-work-bartoc-2006-retracted.json", "crossref-updates-none.json", "updated-by of the work"),
        ("crossref-work-bartoc-2006.json", "crossref-updates-bartoc-2006.json", "update-to of the notice"),
    ],
)
def test_retraction_is_found_either_way(
    online: Open, bartoc: SourceRecord, server: StandIn, work: str, updates: str, sign: str
) -> None:
    server.on(f"work {BARTOC}", work)
    server.on(f"updates {BARTOC}", updates)
    (notice,) = check_source(by_doi(bartoc), online()).news
    assert (notice.kind, notice.link) == (Kind.retraction, RETRACTION)
    (told,) = notice.told
    assert told.startswith(f"Crossref, {sign}: Retraction, 2016-09-29")
    assert ("Retraction Watch" in told) is ("work" in sign)


def test_what_three_answers_tell_is_one_notice(online: Open, bartoc: SourceRecord, server: StandIn) -> None:
    server.on(f"work {BARTOC}", "crossref-work-bartoc-2006-retracted.json")
    server.on(f"updates {BARTOC}", "crossref-updates-bartoc-2006.json")
    server.on("article 16616662", "pubmed-bartoc-2006.xml")
    check = check_source(bartoc, online())
    (notice,) = check.notices
    assert len(notice.told) == 3
    assert not check.differences, "the mark RETRACTED: is no part of the title"
    assert {one.service for one in check.comparisons} == {"Crossref", "PubMed"}


def test_publication_type_alone_tells_of_a_retraction(online: Open, kb: KnowledgeBase, server: StandIn) -> None:
    server.on("article 21557878", "pubmed-larkin-2011.xml")
    (record,) = read_records(kb, ["larkin-2011"])
    check = check_source(replace(record, doi=None), online())
    assert [(one.kind, one.link, one.recorded) for one in check.notices] == [
        (Kind.retraction, "https://pubmed.ncbi.nlm.nih.gov/21557878/", True)
    ]
    assert not check.to_review, "the data record this retraction already"
    assert check_source(replace(forget(record), doi=None), online()).to_review


def test_correction_is_news_until_it_is_recorded(online: Open, kb: KnowledgeBase, server: StandIn) -> None:
    server.on("work 10.1016/j.jad.2020.09.071", "crossref-work-bahji-2021.json")
    server.on("updates 10.1016/j.jad.2020.09.071", "crossref-updates-none.json")
    (record,) = read_records(kb, ["bahji-2021"])
    assert [(one.kind, one.recorded) for one in check_source(by_doi(record), online()).notices] == [
        (Kind.correction, True)
    ]
    check = check_source(by_doi(forget(record)), online())
    assert [(one.kind, one.link) for one in check.news] == [
        (Kind.correction, "https://doi.org/10.1016/j.jad.2020.11.103")
    ]


def example(**more: object) -> SourceRecord:
    record = SourceRecord("https://example.org/e", None, None, None, "10.5555/made-for-tests", None, False, {})
    return forget(
        replace(
            record, notices=dict.fromkeys(("kc:retractionNotice", "kc:expressionOfConcern", "kc:correction")), **more
        )
    )


def test_other_kinds_of_notice(online: Open, server: StandIn) -> None:
    server.on("work 10.5555/made-for-tests", "crossref-work-example.json")
    server.on("updates 10.5555/made-for-tests", "crossref-updates-none.json")
    record = example(
        title="Example drug versus Köhler's sham and beta-blockers: a trial", first_author="Example Study Group"
    )
    check = check_source(record, online())
    assert not check.differences
    assert [(one.kind, one.link and one.link.rpartition(".")[2]) for one in check.notices] == [
        (Kind.concern, "concern"),
        (Kind.correction, None),
        (Kind.correction, "part"),
        (Kind.other, "version"),
    ]
    patch = write_patch([check])
    assert triples(patch) == {
        ("https://example.org/e", name("kc:expressionOfConcern"), "https://doi.org/10.5555/made-for-tests.concern"),
        ("https://example.org/e", name("kc:correction"), "https://doi.org/10.5555/made-for-tests.part"),
    }
    assert "look it up" in patch


def triples(turtle: str) -> set[tuple[str, str, str]]:
    return {
        (q.subject.value, q.predicate.value, q.object.value) for q in ox.parse(turtle.encode(), ox.RdfFormat.TURTLE)
    }


def test_doi_unknown_to_crossref_may_be_registered_elsewhere(online: Open, server: StandIn) -> None:
    server.on("updates 10.5555/made-for-tests", "crossref-updates-none.json")
    server.on("handle 10.5555/made-for-tests", "doi-handle.json")
    check = check_source(example(), online())
    assert (check.resolves, check.to_review, check.unanswered) == (True, False, ())


def test_doi_unknown_to_all_does_not_resolve(online: Open, server: StandIn) -> None:
    server.on("updates 10.5555/made-for-tests", "crossref-updates-none.json")
    check = check_source(example(), online())
    assert (check.resolves, check.to_review) == (False, True)


def test_pmid_unknown_to_pubmed(online: Open, server: StandIn) -> None:
    server.on("article 1", "pubmed-none.xml")
    check = check_source(example(doi=None, pmid="1"), online())
    assert (check.unknown_pmid, check.to_review) == (True, True)


def test_pmid_of_another_work(online: Open, bartoc: SourceRecord, server: StandIn) -> None:
    server.on("article 16616662", "pubmed-bartoc-2006.xml")
    check = check_source(replace(bartoc, doi="10.5555/made-for-tests"), online())
    assert [one.field for one in check.differences] == ["DOI"]


@pytest.mark.parametrize(
    ("retry_after", "wait"),
    [("7", 7.0), ("Thu, 01 Jan 2026 00:00:10 GMT", 10.0), ("soon", 1.0), ("-5", 1.0), ("\u00b2", 1.0), (None, 1.0)],
)
def test_busy_service_is_asked_again_when_it_says(
    online: Open, bartoc: SourceRecord, server: StandIn, clock: Clock, retry_after: str | None, wait: float
) -> None:
    busy = Sent(429, b"", {"Retry-After": retry_after} if retry_after else {})
    server.on(f"work {BARTOC}", busy, "crossref-work-bartoc-2006.json")
    check = check_source(by_doi(bartoc), online())
    assert check.resolves is True
    assert not check.unanswered
    assert clock.naps[0] == wait


def test_service_that_asks_for_too_long_is_left_alone(
    online: Open, bartoc: SourceRecord, server: StandIn, clock: Clock
) -> None:
    server.on(f"work {BARTOC}", Sent(503, b"", {"Retry-After": "86400"}))
    check = check_source(by_doi(bartoc), online())
    assert check.unanswered == ("crossref asks to wait for 86400 seconds",)
    assert clock.seconds < 1


def test_pauses_grow_and_end(online: Open, bartoc: SourceRecord, server: StandIn, clock: Clock) -> None:
    server.on(f"work {BARTOC}", Sent(500))
    check = check_source(by_doi(bartoc), online())
    assert clock.naps[:3] == [1.0, 2.0, 4.0]
    assert server.asked.count(f"work {BARTOC}") == ATTEMPTS
    assert check.unanswered == (f"crossref gave status 500, {ATTEMPTS} times",)


def test_refusal_is_not_repeated(online: Open, bartoc: SourceRecord, server: StandIn) -> None:
    server.on(f"work {BARTOC}", Sent(403))
    assert check_source(by_doi(bartoc), online()).unanswered == ("crossref refuses with status 403",)
    assert server.asked.count(f"work {BARTOC}") == 1


def test_service_that_does_not_answer_in_time(online: Open, bartoc: SourceRecord, server: StandIn) -> None:
    server.on(f"work {BARTOC}", Sent(hangs=True))
    (reason,) = check_source(by_doi(bartoc), online(timeout=0.05)).unanswered
    assert reason == f"crossref gave no answer within 0.05 seconds, {ATTEMPTS} times"


def test_service_that_is_not_there(bartoc: SourceRecord, clock: Clock, tmp_path: Path) -> None:
    nowhere = "http://127.0.0.1:9"
    fetcher = Fetcher("me@example.org", 1, clock.sleep, lambda: clock.seconds, clock.now)
    found = check_source(by_doi(bartoc), Literature(tmp_path, Addresses(nowhere, nowhere, nowhere), fetcher))
    assert len(found.unanswered) == 1 and "no answer (" in found.unanswered[0]


@pytest.mark.parametrize(
    "garbage",
    [
        b"<html>Welcome to our login page</html>",
        b"\xff\xfe\x00",
        b"[]",
        b"{}",
        b'{"message-type": "work", "message": null}',
        b'{"message-type": "work", "message": {"title": 7}}',
        b"[" * 200_000,
    ],
)
def test_garbage_is_no_answer_and_is_not_kept(
    online: Open, bartoc: SourceRecord, server: StandIn, tmp_path: Path, garbage: bytes
) -> None:
    server.on(f"work {BARTOC}", Sent(body=garbage))
    check = check_source(by_doi(bartoc), online())
    assert len(check.unanswered) == 1 and "cannot be read" in check.unanswered[0]
    assert check.resolves is None
    assert not list((tmp_path / "cache" / "crossref").rglob("work/*"))
    server.on(f"work {BARTOC}", "crossref-work-bartoc-2006.json")
    assert check_source(by_doi(bartoc), online()).resolves is True


@pytest.mark.parametrize(
    "garbage",
    [
        b"Too many requests",
        b"<html/>",
        b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><PubmedArticleSet>&b;</PubmedArticleSet>',
        '<!DOCTYPE x [<!ENTITY a "aaaa">]><PubmedArticleSet>&a;</PubmedArticleSet>'.encode("utf-16"),
        b"<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>1</PMID></MedlineCitation></PubmedArticle></PubmedArticleSet>",
    ],
)
def test_garbage_from_pubmed(online: Open, server: StandIn, garbage: bytes) -> None:
    server.on("article 1", Sent(body=garbage))
    check = check_source(example(doi=None, pmid="1"), online())
    assert len(check.unanswered) == 1 and "cannot be read" in check.unanswered[0]
    assert not check.unknown_pmid


def test_odd_parts_of_an_answer_are_passed_over(online: Open, server: StandIn) -> None:
    message = {
        "DOI": "10.5555/made-for-tests",
        "title": [None, "Title"],
        "author": [{"name": 7, "sequence": "first"}, "who", {}],
        "issued": {"date-parts": [[None]]},
        "updated-by": [7, {"type": None, "DOI": 5, "updated": {"date-parts": "x"}}],
    }
    body = json.dumps({"message-type": "work", "message": message}).encode()
    server.on("work 10.5555/made-for-tests", Sent(body=body))
    server.on(
        "updates 10.5555/made-for-tests", Sent(body=b'{"message-type": "work-list", "message": {"items": [1, {}]}}')
    )
    check = check_source(example(title="Title", year=2020, first_author="A"), online())
    assert [(one.field, one.agrees) for one in check.comparisons] == [("title", True)]
    assert [(one.kind, one.link) for one in check.notices] == [(Kind.other, None)]


def test_questions_keep_their_distance(online: Open, bartoc: SourceRecord, clock: Clock) -> None:
    check_source(by_doi(bartoc), online())
    assert clock.naps == [INTERVAL]


def test_service_that_fails_on_and_on_is_not_asked_any_more(online: Open, server: StandIn) -> None:
    records = [example(doi=f"10.5555/{number}") for number in range(4)]
    for record in records:
        for kind in ("work", "updates"):
            server.on(f"{kind} {record.doi}", Sent(403))
    checks = check_sources(records, online())
    assert len(server.asked) == 3
    assert checks[-1].unanswered == ("not asked, since crossref failed 3 times in a row",)


def test_interrupted_run_goes_on_where_it_stopped(online: Open, bartoc: SourceRecord, server: StandIn) -> None:
    records = [by_doi(bartoc), example()]
    server.on("updates 10.5555/made-for-tests", "crossref-updates-none.json")

    def interrupt(record: SourceRecord) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        check_sources(records, online(), interrupt)
    assert server.asked == [f"work {BARTOC}", f"updates {BARTOC}"]
    server.asked.clear()
    checks = check_sources(records, online())
    assert not any(BARTOC in question for question in server.asked), "asked again for what it had"
    assert [check.resolves for check in checks] == [True, False]
    server.asked.clear()
    assert check_sources(records, online()) == checks
    assert server.asked == []


def test_old_answers_are_asked_for_again(online: Open, bartoc: SourceRecord, server: StandIn, clock: Clock) -> None:
    assert not check_source(by_doi(bartoc), online()).to_review
    server.on(f"updates {BARTOC}", "crossref-updates-bartoc-2006.json")
    clock.seconds += 29 * 86400
    assert not check_source(by_doi(bartoc), online()).to_review
    clock.seconds += 2 * 86400
    assert check_source(by_doi(bartoc), online()).to_review


def test_offline_asks_nobody(online: Open, bartoc: SourceRecord, server: StandIn, tmp_path: Path) -> None:
    offline = Literature(tmp_path / "cache", Addresses(server.url, server.url, server.url))
    before = check_source(bartoc, offline)
    assert before.unanswered == ("no answer of crossref in the cache", "no answer of pubmed in the cache")
    assert (before.oldest, before.to_review, server.asked) == (None, False, [])
    asked = check_source(by_doi(bartoc), online())
    server.asked.clear()
    assert check_source(by_doi(bartoc), offline) == asked
    assert server.asked == []


def test_spoilt_cache_is_as_good_as_none(online: Open, bartoc: SourceRecord, server: StandIn, tmp_path: Path) -> None:
    check_source(by_doi(bartoc), online())
    (kept,) = (tmp_path / "cache" / "crossref" / "work").iterdir()
    for spoilt in ("", "[]", '{"url": "x"}', kept.read_text().replace("work", "walk"), kept.read_text()[:100]):
        kept.write_text(spoilt)
        offline = Literature(tmp_path / "cache")
        assert check_source(by_doi(bartoc), offline).unanswered == ("no answer of crossref in the cache",)
    server.asked.clear()
    assert check_source(by_doi(bartoc), online()).resolves is True
    assert server.asked == [f"work {BARTOC}"]
    assert [path.name for path in kept.parent.iterdir()] == [kept.name], "nothing half-written is left"


def test_address_must_be_of_the_web(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeBaseError, match="no address"):
        Literature(tmp_path, Addresses(crossref="file:///etc"))


@pytest.mark.parametrize("mailto", [None, "", "me", "@"])
def test_network_wants_to_know_who_asks(mailto: str | None, tmp_path: Path) -> None:
    with pytest.raises(KnowledgeBaseError, match="--mailto"):
        open_literature(tmp_path, mailto, online=True)


def test_sources_are_found_by_key_curie_or_iri(kb: KnowledgeBase) -> None:
    names = ["larkin-2011", "source:larkin-2011", "https://w3id.org/ketamine-claims/source/larkin-2011"]
    assert [record.key for record in read_records(kb, names)] == ["larkin-2011"]
    with pytest.raises(NotFoundError, match="Did you mean larkin-2011"):
        read_records(kb, ["larkin-2012"])


# The command ----------------------------------------------------------------------------------------------------------


@pytest.fixture
def before(checkout: Path, tmp_path: Path) -> Path:
    """The knowledge base as it was before one of its sources was retracted."""
    root = tmp_path / "kb"
    for folder in ("evidence", "ontology", "queries", "shapes", "derived"):
        shutil.copytree(checkout / folder, root / folder)
    shutil.copy(checkout / "claims.ttl", root)
    edit_source(root, "bartoc-2006", lambda block: re.sub(
        r"    kc:retracted true ;\n    kc:retractionNotice <[^>]+> ;\n", "    kc:retracted false ;\n", block
    ))  # fmt: skip
    return root


def edit_source(root: Path, key: str, edit: Callable[[str], str]) -> None:
    for path in (root / "evidence").glob("*.ttl"):
        text = path.read_text()
        block = re.search(rf"^source:{key} a kc:Source ;\n.*?(?=\n\n)", text, re.MULTILINE | re.DOTALL)
        if block:
            assert edit(block[0]) != block[0]
            path.write_text(text.replace(block[0], edit(block[0])))
            return
    raise AssertionError(f"{key} has no block")


def count_votes(root: Path) -> tuple[str, int, bool]:
    """Give verdict and number of votes on one claim, and whether the source is among the voters."""
    found = load(root).ask("""
        PREFIX kc: <https://w3id.org/ketamine-claims/ontology#>
        PREFIX source: <https://w3id.org/ketamine-claims/source/>
        SELECT ?verdict ?votes (EXISTS { ?balance kc:vote/kc:castBy source:bartoc-2006 } AS ?voted) WHERE {
          ?balance kc:assesses <https://w3id.org/ketamine-claims/claim/lowers-inflammation> ;
            a kc:EvidenceBalance ; kc:verdict ?verdict ; kc:voteCount ?votes .
        }""")
    (row,) = found
    return str(row.verdict), int(row.votes), bool(row.voted)


def test_retraction_moves_the_balance_once_its_patch_is_applied(
    before: Path, checkout: Path, server: StandIn, runner: CliRunner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.on(f"work {BARTOC}", "crossref-work-bartoc-2006-retracted.json")
    server.on(f"updates {BARTOC}", "crossref-updates-bartoc-2006.json")
    server.on("article 16616662", "pubmed-bartoc-2006.xml")
    monkeypatch.setattr(literature, "ADDRESSES", Addresses(server.url, server.url, server.url))
    monkeypatch.setattr(literature, "INTERVAL", 0.0)
    held = {path: path.read_bytes() for path in before.rglob("*.ttl")}
    command = ["--data", str(before), "check-sources", "bartoc-2006", "--cache", str(tmp_path / "cache")]
    found = runner.invoke(app, [*command, "--online", "--mailto", "me@example.org", "-f", "turtle"])
    assert found.exit_code == 1
    assert {path: path.read_bytes() for path in before.rglob("*.ttl")} == held, "it edits nothing by itself"

    subject = "https://w3id.org/ketamine-claims/source/bartoc-2006"
    assert triples(found.stdout) == {
        (subject, name("kc:retracted"), "true"),
        (subject, name("kc:retractionNotice"), RETRACTION),
    }
    place = re.search(r"# bartoc-2006, (\S+), line (\d+)", found.stdout)
    assert place
    assert (before / place[1]).read_text().splitlines()[int(place[2]) - 1] == "source:bartoc-2006 a kc:Source ;"

    _, votes, voted = count_votes(before)
    assert voted
    (statements,) = re.findall(r"^source:bartoc-2006 (.*) \.$", found.stdout, re.MULTILINE | re.DOTALL)
    edit_source(before, "bartoc-2006", lambda block: block.replace("kc:retracted false", statements))
    after = count_votes(before)
    assert after == (count_votes(checkout)[0], votes - 1, False)

    again = runner.invoke(app, [*command, "-f", "turtle"])
    assert (again.exit_code, triples(again.stdout)) == (0, set())
    assert "Nothing to review" in again.stdout


def test_command_is_offline_by_default(
    runner: CliRunner, checkout: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("the network was asked")

    monkeypatch.setattr("urllib.request.urlopen", refuse)
    found = runner.invoke(app, ["--data", str(checkout), "check-sources", "--cache", str(tmp_path / "none")])
    assert found.exit_code == 0
    # 190 of 228 have an identifier; of so many only the first forty are named.
    assert re.search(r"^  abdallah-2022, .* and 150 more \(all: --format json\)$", found.stdout, re.MULTILINE)
    assert "ask the services with --online" in found.stdout
    assert "228 sources, 0 with answers; 0 to review" in found.stdout
    assert not (tmp_path / "none").exists()


def test_command_shows_what_differs(
    runner: CliRunner, before: Path, bartoc: SourceRecord, online: Open, tmp_path: Path, server: StandIn
) -> None:
    server.on(f"updates {BARTOC}", "crossref-updates-bartoc-2006.json")
    server.on("article 16616662", "pubmed-bartoc-2006.xml")
    check_source(bartoc, online())
    edit_source(before, "bartoc-2006", lambda block: block.replace('"2006"', '"1999"'))
    command = ["--data", str(before), "check-sources", "bartoc-2006", "--cache", str(tmp_path / "cache")]
    found = runner.invoke(app, command)
    assert found.exit_code == 1
    assert "year differs at Crossref (similarity 0.00)" in found.stdout
    assert f"retraction: {RETRACTION}" in found.stdout
    (one,) = json.loads(runner.invoke(app, [*command, "-f", "json"]).stdout)
    assert one["to_review"] and one["doi_resolves"] and one["pmid_known"]
    assert [notice["property"] for notice in one["notices"]] == ["kc:retractionNotice"]
    assert [c["agrees"] for c in one["comparisons"] if c["field"] == "year"] == [False, False]


@pytest.mark.parametrize("output", ["text", "json", "turtle"])
def test_strangers_words_cannot_steer_the_terminal(
    online: Open, bartoc: SourceRecord, runner: CliRunner, before: Path, tmp_path: Path, server: StandIn, output: str
) -> None:
    """Escapes move the cursor and rename windows; a lone surrogate, which JSON allows, cannot be printed at all."""
    message = {
        "DOI": BARTOC,
        "title": ["A\x1b[2J \ud800 title\u009b31m"],
        "author": [{"given": "Eve\x07", "family": "B\x1b]0;x\x07"}],
        "updated-by": [{"type": "erratum", "DOI": "10.5555/made-for-tests", "label": "Erratum\x1b[31m"}],
    }
    server.on(f"work {BARTOC}", Sent(body=json.dumps({"message-type": "work", "message": message}).encode()))
    check_source(bartoc, online())
    command = ["--data", str(before), "check-sources", "bartoc-2006", "--cache", str(tmp_path / "cache")]
    found = runner.invoke(app, [*command, "-f", output])
    assert isinstance(found.exception, SystemExit) and found.exit_code == 1
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff]", found.stdout)
    assert "Erratum [31m" in found.stdout


def test_strangers_words_stay_inside_the_comment(online: Open, server: StandIn) -> None:
    evil = "x\n<https://example.org/a> <https://example.org/b> <https://example.org/c> ."
    update = {"type": "erratum", "DOI": "10.5555/a> . <https://example.org/x", "label": evil}
    message = {"DOI": "10.5555/made-for-tests", "title": ["T"], "updated-by": [update]}
    server.on(
        "work 10.5555/made-for-tests", Sent(body=json.dumps({"message-type": "work", "message": message}).encode())
    )
    check: SourceCheck = check_source(example(), online())
    assert {p for _, p, _ in triples(write_patch([check]))} == {name("kc:correction")}
