from __future__ import annotations

from pathlib import Path

import pytest

from ketamine_claims import DataError, NotFoundError, load


def test_claims_come_in_the_order_of_the_article_with_their_evidence(small: Path) -> None:
    kb = load(small)
    assert [claim.key for claim in kb.claims] == ["onset-speed", "without-evidence"]
    claim = kb.claim("onset-speed")
    assert (claim.verdict, claim.certainty) == ("supported with qualifications", "low")
    assert [line.bearing for line in claim.evidence] == ["Qualifies", "Disputes", "NullResult"]
    finding = claim.evidence[0].finding
    assert finding is not None and finding.source is not None
    assert finding.source.citation == "Rebecca L. Dean 2021"
    assert finding.source.link == "https://doi.org/10.1002/14651858.CD011612.pub3"
    assert [(place.section, place.start, place.end) for place in claim.places] == [("It Works Faster", 630, 717)]


def test_claim_is_found_by_key_curie_and_iri(small: Path) -> None:
    kb = load(small)
    claim = kb.claim("onset-speed")
    assert kb.claim("claim:onset-speed") is claim is kb.claim(claim.iri)


def test_claim_without_assessment_is_not_assessed(small: Path) -> None:
    claim = load(small).claim("without-evidence")
    assert (claim.verdict, claim.certainty, claim.evidence) == ("not assessed", "", ())


def test_unknown_claim_suggests_the_nearest(small: Path) -> None:
    with pytest.raises(NotFoundError, match=r"onset-spead.*Did you mean onset-speed"):
        load(small).claim("onset-spead")


def test_rdflib_graph_has_every_triple_spelled_as_in_the_file(small: Path) -> None:
    kb = load(small)
    graph = kb.to_rdflib()
    assert len(graph) == len(kb)
    spelled = {str(value) for value in graph.objects()}
    assert {"-0.10", "PT24H", "1.50"} <= spelled


def test_broken_turtle_names_file_line_and_column(small: Path) -> None:
    path = small / "evidence" / "onset.ttl"
    text = path.read_text()
    path.write_text(text + "source:x a kc:Source ;\n    nope:y 1 .\n")
    with pytest.raises(DataError) as caught:
        load(small)
    error = caught.value
    assert (error.file, error.line, error.column) == (path, text.count("\n") + 2, 5)
    assert str(error).startswith(f"{path}:{error.line}:5: not valid Turtle: ")
    assert error.remedy


def test_folder_and_further_files_may_be_given_as_text(small: Path) -> None:
    extra = small / "more.ttl"
    extra.write_text("<http://example.org/a> <http://example.org/b> 1 .\n", encoding="utf-8")
    assert len(load(str(small), [str(extra)])) == len(load(small)) + 1


def test_missing_folder_is_one_clear_error(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"claims\.ttl: no such file"):
        load(tmp_path / "nowhere")


def test_file_in_another_encoding_names_the_line(small: Path) -> None:
    path = small / "claims.ttl"
    path.write_bytes(path.read_bytes() + "claim:x rdfs:label 'é' .".encode("latin-1"))
    with pytest.raises(DataError, match=r"claims\.ttl:\d+: not UTF-8"):
        load(small)
