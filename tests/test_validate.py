from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox
import pytest

from ketamine_claims import KnowledgeBaseError, load
from ketamine_claims.places import PlaceFinder
from ketamine_claims.rdf_files import read_all
from ketamine_claims.validate import Report, validate


def break_value(root: Path) -> int:
    """Give a finding a value that its shape refuses; return the line of the value."""
    path = root / "evidence" / "onset.ttl"
    text = path.read_text().replace("kc:value 1.50", "kc:value 01.5")
    path.write_text(text)
    return text[: text.index("01.5")].count("\n") + 1


@pytest.mark.parametrize("engine", ["shacl", "pyshacl"])
def test_fault_is_reported_with_file_line_path_value_and_shape(small: Path, engine: str) -> None:
    line = break_value(small)
    report = validate(load(small), engine)
    assert not report.conforms
    (fault,) = (result for result in report.results if result.severity == "Violation")
    assert (fault.file, fault.line) == (small / "evidence" / "onset.ttl", line)
    assert fault.focus.endswith("/finding/against-2020")
    assert (fault.path or "").endswith("#value") and (fault.shape or "").endswith("/shape/finding-value")
    # 01.5 and not 1.5: the spelling is what the pattern is about.
    assert fault.value is not None and "01.5" in fault.value
    assert fault.component == "PatternConstraintComponent"
    assert fault.message == "The value must be a decimal with two places: correct kc:value."


def test_both_engines_say_the_same(small: Path) -> None:
    break_value(small)
    fast, reference = (validate(load(small), engine) for engine in ("shacl", "pyshacl"))
    assert outline(fast) == outline(reference)
    assert len(fast.results) == 2


def outline(report: Report) -> list[tuple[object, ...]]:
    return [(r.focus, r.severity, r.path, r.component, r.shape, r.message, r.file, r.line) for r in report.results]


def test_warnings_do_not_fail(small: Path) -> None:
    report = validate(load(small))
    assert report.conforms
    assert (report.count("Warning"), report.count("Violation")) == (1, 0)


def test_only_named_files_are_reported(small: Path) -> None:
    break_value(small)
    only = small / "claims.ttl"
    assert {result.file for result in validate(load(small), only=[only]).results} == {only}


def test_unknown_engine_is_an_error(small: Path) -> None:
    with pytest.raises(KnowledgeBaseError, match="no validator is named"):
        validate(load(small), "other")


def test_knowledge_base_without_shapes_cannot_be_validated(small: Path) -> None:
    (small / "shapes" / "claim.ttl").unlink()
    with pytest.raises(KnowledgeBaseError, match="no shapes"):
        validate(load(small))


def test_every_use_of_a_term_is_found_however_it_is_spelled(tmp_path: Path) -> None:
    path = tmp_path / "spellings.ttl"
    path.write_text(
        "@prefix ex: <https://example.org/> .\n"
        'ex:other ex:says "日本"@en-GB , "caf\\u00e9"@en-GB .\n'
        "ex:b ex:sees ex:a\\-1 , <https://example.org/a-1> , <https://example.org/\\u0061-1> , ex:a-12 .\n",
        encoding="utf-8",
    )
    finder = PlaceFinder(read_all([path]))
    uses = [
        [(place.line, place.column) for place in finder.find_uses(term)]
        for term in (
            ox.NamedNode("https://example.org/a-1"),
            ox.Literal("日本", language="en-GB"),
            ox.Literal("café", language="en-GB"),
        )
    ]
    assert uses == [[(3, 14), (3, 24), (3, 52)], [(2, 18)], [(2, 31)]]
