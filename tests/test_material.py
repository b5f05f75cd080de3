"""The graph against the material it was encoded from, both ways; skipped where that material is not at hand."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

import pyoxigraph as ox
import pytest
import yaml

from ketamine_claims import KnowledgeBase, load
from ketamine_claims.namespaces import BASE

MATERIAL = Path(__file__).resolve().parents[2] / "shared"
TOPICS = ("onset", "inflammation", "addiction", "efficacy", "dependence-safety")
KC = BASE + "ontology#"

pytestmark = pytest.mark.skipif(not (MATERIAL / "evidence").is_dir(), reason="the evidence files are not at hand")

LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)

Facts = dict[str, dict[str, list[str]]]


@cache
def read_yaml(name: str) -> Any:
    """Read an evidence file, every scalar as the text that stands there."""
    return yaml.load((MATERIAL / "evidence" / name).read_text(encoding="utf-8"), Loader=LOADER)


@pytest.fixture(scope="module")
def kb() -> KnowledgeBase:
    return load()


@pytest.fixture(scope="module")
def facts(kb: KnowledgeBase) -> Facts:
    """Every subject's values by predicate, IRIs and lexical forms as written in the files."""
    found: Facts = {}
    for triple in kb.triples():
        if isinstance(triple.subject, ox.NamedNode) and isinstance(triple.object, ox.NamedNode | ox.Literal):
            of_subject = found.setdefault(triple.subject.value, {})
            of_subject.setdefault(triple.predicate.value, []).append(triple.object.value)
    return found


def recorded_findings() -> dict[str, dict[str, Any]]:
    return {finding["key"]: finding for topic in TOPICS for finding in read_yaml(f"{topic}.yaml")["findings"]}


def recorded_sources() -> dict[str, dict[str, Any]]:
    return {source["key"]: source for source in read_yaml("sources.yaml")["sources"]}


def of_class(facts: Facts, folder: str) -> dict[str, dict[str, list[str]]]:
    return {iri.removeprefix(BASE + folder): found for iri, found in facts.items() if iri.startswith(BASE + folder)}


def to_days(duration: str) -> Fraction:
    """Days of a duration of one component; months and years by their mean length."""
    match = re.fullmatch(r"P(T?)(\d+)([YMWDH])", duration)
    assert match, duration
    in_time, number, letter = match.groups()
    per = {"Y": Fraction("365.25"), "W": Fraction(7), "D": Fraction(1), "H": Fraction(1, 24)}
    per["M"] = Fraction(1, 1440) if in_time else Fraction("30.4375")
    return int(number) * per[letter]


def test_same_keys(facts: Facts) -> None:
    assert set(of_class(facts, "finding/")) == set(recorded_findings())
    assert set(of_class(facts, "source/")) == set(recorded_sources())


NUMBERS = {
    "value": "value",
    "ci_low": "lowerConfidenceLimit",
    "ci_high": "upperConfidenceLimit",
    "ci_level": "confidenceLevel",
    "n_intervention": "interventionGroupSize",
    "n_comparator": "comparatorGroupSize",
    "events_intervention": "interventionEvents",
    "events_comparator": "comparatorEvents",
}


@pytest.mark.parametrize(("field", "term"), NUMBERS.items())
def test_same_numbers(facts: Facts, field: str, term: str) -> None:
    recorded = {key: [Decimal(item[field])] for key, item in recorded_findings().items() if field in item}
    encoded = {
        key: [Decimal(value) for value in found[KC + term]]
        for key, found in of_class(facts, "finding/").items()
        if KC + term in found
    }
    assert encoded == recorded
    assert recorded


PLAIN = {
    "unit": ("unit", str),
    "source": ("source", lambda key: f"{BASE}source/{key}"),
    "favours": ("favours", lambda arm: KC + arm.capitalize()),
    "verification": (
        "verification",
        lambda word: KC + {"full-text": "FullText", "abstract": "Abstract", "secondary": "SecondHand"}[word[5:]],
    ),
    "audit": (
        "secondReading",
        lambda word: KC + {"correct": "Confirmed", "corrected": "Corrected", "unchecked": "Unchecked"}[word],
    ),
    "audited": ("secondReadingDate", str),
    "extracted_twice": ("extractedTwice", str),
}


@pytest.mark.parametrize("field", PLAIN)
def test_same_words(facts: Facts, field: str) -> None:
    term, translate = PLAIN[field]
    recorded = {key: [translate(item[field])] for key, item in recorded_findings().items() if field in item}
    encoded = {key: found[KC + term] for key, found in of_class(facts, "finding/").items() if KC + term in found}
    assert encoded == recorded


def test_same_measures(facts: Facts) -> None:
    encoded = of_class(facts, "finding/")
    for key, item in recorded_findings().items():
        if "measure" in item:
            assert encoded[key][KC + "measure"] == [f"{BASE}concept/{item['measure']}"], key


def test_same_p_values(facts: Facts) -> None:
    encoded = of_class(facts, "finding/")
    for key, item in recorded_findings().items():
        if "p_value" not in item:
            assert KC + "pValue" not in encoded[key], key
            continue
        (value,), (relation,) = encoded[key][KC + "pValue"], encoded[key][KC + "pValueRelation"]
        printed = re.match(r"(<=|<|>)?\s*([\d.e-]+)", item["p_value"])
        assert printed, key
        assert (relation, Decimal(value)) == (printed.group(1) or "=", Decimal(printed.group(2))), key


def test_same_timepoints(facts: Facts) -> None:
    encoded = of_class(facts, "finding/")
    for key, item in recorded_findings().items():
        if "timepoint" not in item:
            assert KC + "timepoint" not in encoded[key], key
            continue
        (duration,), (days,) = encoded[key][KC + "timepoint"], encoded[key][KC + "timepointDays"]
        assert to_days(duration) == to_days(item["timepoint"]), key
        assert abs(Fraction(days) - to_days(item["timepoint"])) < Fraction(1, 10_000), key


def test_same_doses(facts: Facts) -> None:
    encoded = of_class(facts, "finding/")
    for key, item in recorded_findings().items():
        given = item.get("intervention") or {}
        for field, term, kind in (
            ("dose", "dose", Decimal),
            ("dose_unit", "doseUnit", str),
            ("duration_minutes", "infusionMinutes", Decimal),
        ):
            assert [kind(value) for value in encoded[key].get(KC + term, [])] == (
                [kind(given[field])] if field in given else []
            ), (key, field)


def test_same_evidence_lines(facts: Facts) -> None:
    words = {"supports": "Supports", "disputes": "Disputes", "qualifies": "Qualifies", "null": "NullResult"}
    recorded = {}
    for key, item in recorded_findings().items():
        for claim in item["claims"]:
            word = item["bearing"] if isinstance(item["bearing"], str) else item["bearing"][claim]
            recorded[f"{claim}--{key}"] = KC + words[word]
    encoded = {key: found[KC + "bearing"][0] for key, found in of_class(facts, "evidence-line/").items()}
    assert encoded == recorded


def test_every_place_is_kept(facts: Facts) -> None:
    for folder, recorded, field, term in (
        ("finding/", recorded_findings(), "seen_at", "seenAt"),
        ("source/", recorded_sources(), "identifiers_seen_at", "identifiersSeenAt"),
    ):
        encoded = of_class(facts, folder)
        for key, item in recorded.items():
            places = set(encoded[key].get(KC + term, []))
            for place in item[field]:
                address = re.match(r"https?://[^\s]+", place)
                if address:
                    assert any(address.group().rstrip(",;:)").startswith(seen.rstrip(")")) for seen in places), (
                        key,
                        place,
                    )
            assert len(places) + len(encoded[key].get(KC + term + "Note", [])) >= len(set(item[field])), key


BIBLIOGRAPHIC: dict[str, tuple[str, Callable[[str], str]]] = {
    "title": ("http://purl.org/dc/terms/title", lambda text: " ".join(text.split())),
    "first_author": (KC + "firstAuthor", str),
    "year": (KC + "year", str),
    "container": (KC + "container", str),
    "volume": (KC + "volume", str),
    "issue": (KC + "issue", str),
    "pages": (KC + "pages", str),
    "doi": (KC + "doi", str),
    "pmid": (KC + "pmid", str),
    "pmcid": (KC + "pmcid", str),
    "participants": (KC + "participants", str),
    "study_design": (KC + "studyDesign", lambda key: f"{BASE}concept/{key}"),
    "url": ("https://schema.org/url", str),
}


@pytest.mark.parametrize("field", BIBLIOGRAPHIC)
def test_same_bibliography(facts: Facts, field: str) -> None:
    term, translate = BIBLIOGRAPHIC[field]
    recorded = {key: [translate(item[field])] for key, item in recorded_sources().items() if field in item}
    encoded = {key: found[term] for key, found in of_class(facts, "source/").items() if term in found}
    assert encoded == recorded


def test_same_registrations_and_retractions(facts: Facts) -> None:
    encoded = of_class(facts, "source/")
    for key, item in recorded_sources().items():
        assert sorted(encoded[key].get(KC + "trialRegistration", [])) == sorted(set(item.get("trial_registration", [])))
        assert encoded[key][KC + "retracted"] == [item.get("retracted", "false")]


def test_locators_fall_on_whole_passages(facts: Facts) -> None:
    text = next((MATERIAL / "article").glob("*.txt")).read_text(encoding="utf-8")
    article = facts[BASE + "article/pros-and-cons"]
    assert article[KC + "sha256"] == [hashlib.sha256(text.encode()).hexdigest()]
    assert article[KC + "characterCount"] == [str(len(text))]
    web_annotation = "http://www.w3.org/ns/oa#"
    passages = [
        text[int(found[web_annotation + "start"][0]) : int(found[web_annotation + "end"][0])]
        for iri, found in facts.items()
        if web_annotation + "start" in found
    ]
    assert len(passages) > 28
    for passage in passages:
        assert passage and passage == passage.strip()


def test_headings_begin_their_sections(facts: Facts) -> None:
    text = next((MATERIAL / "article").glob("*.txt")).read_text(encoding="utf-8")
    web_annotation = "http://www.w3.org/ns/oa#"
    sections = {iri: found for iri, found in facts.items() if KC + "sectionNumber" in found}
    assert len(sections) == 7
    for iri, found in sections.items():
        start = int(facts[iri + "-position"][web_annotation + "start"][0])
        (title,) = found["http://purl.org/dc/terms/title"]
        assert text[start:].startswith(title), iri


def test_no_sentence_of_the_article_is_copied(facts: Facts) -> None:
    text = next((MATERIAL / "article").glob("*.txt")).read_text(encoding="utf-8")
    words = re.findall(r"\w+", text.lower())
    runs = {tuple(words[i : i + 7]) for i in range(len(words) - 6)}
    for iri, found in facts.items():
        for term in ("statement", "reading", "rationale", "note"):
            for written in found.get(KC + term, []):
                own = re.findall(r"\w+", written.lower())
                assert not any(tuple(own[i : i + 7]) in runs for i in range(len(own) - 6)), (iri, written)
