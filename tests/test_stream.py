"""Validation in parts finds what validation in one piece finds, and goes on where it stopped."""

from __future__ import annotations

import random
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from typer.testing import CliRunner

from ketamine_claims import stream
from ketamine_claims.cli import app
from ketamine_claims.engine_shacl import split_shapes
from ketamine_claims.errors import DataError, KnowledgeBaseError
from ketamine_claims.load import load_shapes, parse_text
from ketamine_claims.stream import validate_stream, validate_whole
from ketamine_claims.stream_lines import read_lines, split_ranges
from ketamine_claims.stream_rules import CIRCULAR, KEYED, LOCAL, MERGED, read_rules
from ketamine_claims.validate import Report, Result

CHECKOUT = Path(__file__).resolve().parent.parent
BASE = "https://w3id.org/ketamine-claims/"
KC = BASE + "ontology#"
A = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"


@pytest.fixture(scope="module")
def bad(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Claims of which a third has a defect."""
    sys.path.insert(0, str(CHECKOUT / "benchmarks"))
    from generate import generate

    path = tmp_path_factory.mktemp("data") / "bad.nt"
    generate(path, 250, 11, 0.35, turtle=False)
    yield path
    sys.path.remove(str(CHECKOUT / "benchmarks"))


def _count(report: Report) -> Counter[Result]:
    """Count the results as an engine gives them, without their places."""
    return Counter(replace(result, file=None, line=None, column=None) for result in report.results)


def _compare(path: Path, part_bytes: int, jobs: int = 2) -> int:
    whole = Counter(validate_whole([path], CHECKOUT))
    parts = _count(validate_stream([path], CHECKOUT, jobs, part_bytes=part_bytes, whole_bytes=0))
    assert parts - whole == Counter()
    assert whole - parts == Counter()
    return sum(whole.values())


@pytest.mark.parametrize("part_bytes", [100_000, 700_000])
def test_parts_find_what_the_whole_finds(bad, part_bytes):
    assert _compare(bad, part_bytes) > 80


def test_order_of_lines_does_not_matter(bad, tmp_path):
    lines = bad.read_text().splitlines(keepends=True)
    random.Random(1).shuffle(lines)
    path = tmp_path / "shuffled.nt"
    path.write_text("".join(lines))
    assert _compare(path, 250_000) > 80


def test_shapes_dealt_out_to_threads_find_the_same(bad, monkeypatch):
    alone = Counter(validate_whole([bad], CHECKOUT, jobs=1))
    monkeypatch.setattr(stream, "SHARED_BYTES", 0)
    assert Counter(validate_whole([bad], CHECKOUT, jobs=3)) == alone
    shares = split_shapes(load_shapes(CHECKOUT), 3)
    assert len(shares) == 3
    kept = [sum(" <http://www.w3.org/ns/shacl#target" in line for line in share.splitlines()) for share in shares]
    assert min(kept) > 30, "one share has little to do"


def test_shape_that_is_a_class_keeps_all_shapes_together():
    shapes = load_shapes(CHECKOUT)
    own_class = parse_text(f"<urn:s> {A} <http://www.w3.org/2000/01/rdf-schema#Class> .", Path("class.ttl"))
    assert len(split_shapes([*shapes, *own_class], 3)) == 1


def test_small_files_are_validated_in_one_piece(bad, tmp_path):
    """Whether copied as they are (the first half) or read through (the second, for its blank node)."""
    lines = bad.read_text().splitlines()
    half = len(lines) // 2
    first, second = tmp_path / "first.nt", tmp_path / "second.nt"
    first.write_text("\n".join(lines[:half]))
    second.write_text("\n".join([*lines[half:], f'_:b <{KC}unheard> "x" .']))
    found = _count(validate_stream([first, second], CHECKOUT))
    assert {result.value for result in found - Counter(validate_whole([bad], CHECKOUT))} == {f"<{KC}unheard>"}


def test_real_claims_in_parts(tmp_path):
    from ketamine_claims.convert import write_ntriples
    from ketamine_claims.load import parse_file

    files = [CHECKOUT / "claims.ttl", *sorted((CHECKOUT / "evidence").glob("*.ttl"))]
    path = tmp_path / "real.nt"
    path.write_text("".join(write_ntriples(parse_file(file)) for file in files))
    _compare(path, 200_000)


def _triple(subject: str, predicate: str, value: str) -> str:
    value = value if value.startswith('"') else f"<{value if ':' in value else BASE + value}>"
    predicate = predicate if ":" in predicate else KC + predicate
    return f"<{BASE}{subject}> <{predicate}> {value} .\n"


DEPRECATED = "http://www.w3.org/2002/07/owl#deprecated"
TRUE = '"true"^^<http://www.w3.org/2001/XMLSchema#boolean>'
ODD = {
    "a line on two claims": _triple("evidence-line/generated-1--x", "bearsOn", "claim/generated-1")
    + _triple("evidence-line/generated-1--x", "bearsOn", "claim/generated-2")
    + _triple("evidence-line/generated-1--x", A[1:-1], KC + "EvidenceLine"),
    "a line of no claim": _triple("evidence-line/nowhere", A[1:-1], KC + "EvidenceLine")
    + _triple("evidence-line/nowhere", "finding", "finding/lost")
    + _triple("finding/lost", A[1:-1], KC + "Finding"),
    "an assessment of no claim": _triple("assessment/nowhere", A[1:-1], KC + "Assessment")
    + _triple("assessment/nowhere", "domainRating", "assessment/nowhere#imprecision")
    + _triple("assessment/nowhere#imprecision", A[1:-1], KC + "DomainRating"),
    "a finding without line": _triple("finding/unused", A[1:-1], KC + "Finding"),
    "a deprecated claim that others argue for": _triple("claim/generated-3", DEPRECATED, TRUE)
    + _triple("claim/generated-40", "arguesFor", "claim/generated-3")
    + _triple("claim/generated-90", "arguesFor", "claim/generated-3"),
    "a long circle": "".join(
        _triple(f"claim/generated-{one}", "broaderClaim", f"claim/generated-{other}")
        for one, other in ((5, 50), (50, 100), (100, 150), (150, 5), (7, 5))
    ),
    "DOIs that differ in case": _triple("source/generated-1", "doi", '"10.5555/ABC"')
    + _triple("source/generated-9", "doi", '"10.5555/abc"')
    + _triple("source/generated-14", "doi", '"10.5555/Abc"'),
    "sources that pool each other": _triple("source/generated-2", "poolsTrialsOf", "source/generated-12")
    + _triple("source/generated-12", "poolsTrialsOf", "source/generated-2"),
    "a merged key that is in use": _triple("source/generated-3", "mergedKey", '"generated-11"'),
    "a concept redefined": _triple("concept/ketamine", A[1:-1], KC + "OutcomeConcept"),
    "a concept labelled like another": _triple("concept/new", A[1:-1], KC + "InterventionConcept")
    + _triple("concept/new", A[1:-1], "http://www.w3.org/2004/02/skos/core#Concept")
    + _triple("concept/new", "http://www.w3.org/2004/02/skos/core#prefLabel", '"ketamine"@en'),
    "an unknown term": _triple("claim/generated-4", "sayz", '"x"')
    + _triple("claim/generated-4", "bearing", KC + "Nope"),
    "a retracted source": _triple("source/generated-4", "retracted", TRUE),
    "a thing without class": _triple("claim/generated-6", "arguesFor", "claim/untyped")
    + _triple("claim/untyped", "sees", "claim/nowhere"),
    "a rating of two assessments": _triple(
        "assessment/generated-1", "domainRating", "assessment/generated-0#imprecision"
    ),
}


@pytest.mark.parametrize("what", ODD)
def test_odd_data(bad, tmp_path, what):
    path = tmp_path / "odd.nt"
    path.write_text(bad.read_text() + ODD[what])
    before = Counter(validate_whole([bad], CHECKOUT))
    assert Counter(validate_whole([path], CHECKOUT)) != before, "nothing to be found"
    _compare(path, 200_000)


def test_turtle(bad, tmp_path):
    path = tmp_path / "same.ttl"
    path.write_text(bad.read_text())
    # Spelled in another way, with a comment, an escape and a blank line.
    path.write_text("# comment\n\n" + path.read_text().replace(f" {A} ", " a "))
    assert _count(validate_stream([path], CHECKOUT, 2, part_bytes=200_000, whole_bytes=0)) == Counter(
        validate_whole([bad], CHECKOUT)
    )


def test_goes_on_where_it_stopped(bad, tmp_path, monkeypatch):
    folder = tmp_path / "state"
    done: list[int] = []

    def fail_at_third(plan, part):
        if len(done) == 2:
            raise KeyboardInterrupt
        done.append(part)
        return stream_part(plan, part)

    stream_part = stream.validate_part
    _run_in_process(monkeypatch)
    monkeypatch.setattr(stream, "validate_part", fail_at_third)
    with pytest.raises(KeyboardInterrupt):
        validate_stream([bad], CHECKOUT, 1, folder, 200_000)
    finished = set(done)
    later: list[int] = []

    def note(plan, part):
        later.append(part)
        return stream_part(plan, part)

    monkeypatch.setattr(stream, "validate_part", note)
    monkeypatch.setattr(stream, "_prepare", lambda *_: pytest.fail("prepared again"))
    report = validate_stream([bad], CHECKOUT, 1, folder, 200_000)
    assert finished
    assert later
    assert not finished & set(later)
    assert _count(report) == Counter(validate_whole([bad], CHECKOUT))
    assert not folder.exists()


def _run_in_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """Run all steps in this process, where they can be watched."""
    from contextlib import contextmanager

    @contextmanager
    def steps(_jobs, _show):
        yield lambda _title, work, tasks: [work(*task) for task in tasks]

    monkeypatch.setattr(stream, "open_steps", steps)


def test_stopped_run_of_other_data_is_refused(bad, tmp_path, monkeypatch):
    folder = tmp_path / "state"
    _run_in_process(monkeypatch)
    monkeypatch.setattr(stream, "validate_part", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
    with pytest.raises(KeyboardInterrupt):
        validate_stream([bad], CHECKOUT, 1, folder, 200_000)
    other = tmp_path / "other.nt"
    other.write_bytes(bad.read_bytes())
    with pytest.raises(KnowledgeBaseError, match="changed since"):
        validate_stream([other], CHECKOUT, 1, folder, 200_000)


def test_foreign_folder_is_left_alone(bad, tmp_path):
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.txt").write_text("years of work")
    with pytest.raises(KnowledgeBaseError, match="no folder of a validation"):
        validate_stream([bad], CHECKOUT, 1, tmp_path / "mine", 200_000)
    assert (tmp_path / "mine" / "thesis.txt").read_text() == "years of work"


def test_syntax_error_names_the_line(bad, tmp_path):
    path = tmp_path / "broken.nt"
    path.write_text(bad.read_text() + "<https://example.org/a> <https://example.org/b> .\n")
    for whole_bytes in (0, 1 << 30):
        with pytest.raises(DataError) as caught:
            validate_stream([path], CHECKOUT, 2, part_bytes=200_000, whole_bytes=whole_bytes)
        assert caught.value.line == bad.read_text().count("\n") + 1


def test_every_range_starts_where_the_last_ended(bad):
    ranges = split_ranges(bad, 7)
    lines = [line for start, end in ranges for _, line in read_lines(bad, start, end, b"")]
    assert b"".join(lines) == bad.read_bytes()


def test_every_shape_with_a_query_is_in_one_table():
    named = [*LOCAL, *MERGED, *KEYED, *CIRCULAR]
    assert len(named) == len(set(named))
    read_rules(load_shapes(CHECKOUT))
    used = {
        triple.subject.value.rpartition("/")[2]
        for triple in load_shapes(CHECKOUT)
        if triple.predicate.value == "http://www.w3.org/ns/shacl#sparql"
    }
    assert set(named) <= used


def test_shape_that_nobody_sorted_in_is_refused():
    text = "<urn:new> <http://www.w3.org/ns/shacl#sparql> <urn:query> ."
    with pytest.raises(KnowledgeBaseError, match="urn:new"):
        read_rules(parse_text(text, Path("new.ttl")))


def test_faults_name_file_and_line(bad):
    lines = bad.read_text().splitlines()
    report = validate_stream([bad], CHECKOUT, 2, part_bytes=200_000, whole_bytes=0)
    located = [result for result in report.results if result.file]
    assert len(located) > 60
    for result in located:
        assert lines[result.line - 1].startswith(f"<{result.focus}> ")
        assert not any(line.startswith(f"<{result.focus}> ") for line in lines[: result.line - 1])
    assert {rule.shape for rule in report.rules} == {result.shape for result in report.results}


def test_command_line(bad):
    result = CliRunner().invoke(app, ["validate", "--stream", str(bad), "--summary"])
    assert result.exit_code == 1
    assert "Does not conform" in result.output
    refused = CliRunner().invoke(app, ["validate", "--stream", "--changed", str(bad)])
    assert refused.exit_code == 2
    assert "--stream does not go with --changed" in refused.output
