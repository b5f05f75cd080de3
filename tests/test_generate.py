"""The generator of benchmarks/ writes sound claims, the same bytes for the same seed, and the defects it says."""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator
from pathlib import Path

import pyoxigraph as ox
import pytest

from ketamine_claims.stream import validate_whole

CHECKOUT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module", autouse=True)
def _benchmarks() -> Iterator[None]:
    sys.path.insert(0, str(CHECKOUT / "benchmarks"))
    yield
    sys.path.remove(str(CHECKOUT / "benchmarks"))


def _generate(path: Path, claims: int, seed: int = 1, defects: float = 0.0, turtle: bool = False) -> Path:
    from generate import generate

    generate(path, claims, seed, defects, turtle)
    return path


def test_sound_claims_conform_without_a_warning(tmp_path):
    assert validate_whole([_generate(tmp_path / "sound.nt", 200)], CHECKOUT) == []


def test_every_claim_amounts_to_about_53_triples(tmp_path):
    path = _generate(tmp_path / "sound.nt", 2_000)
    assert 48 < sum(1 for _ in path.open()) / 2_000 < 58


@pytest.mark.parametrize("turtle", [False, True])
def test_same_seed_same_bytes(tmp_path, turtle):
    first, second, other = (
        _generate(tmp_path / name, 60, seed, 0.2, turtle) for name, seed in (("first", 3), ("second", 3), ("other", 4))
    )
    assert first.read_bytes() == second.read_bytes() != other.read_bytes()
    assert Path(f"{first}.defects.tsv").read_bytes() == Path(f"{second}.defects.tsv").read_bytes()


def test_both_formats_say_the_same(tmp_path):
    lines = ox.parse(path=_generate(tmp_path / "a.nt", 80, 5, 0.2))
    turtle = ox.parse(path=_generate(tmp_path / "a.ttl", 80, 5, 0.2, turtle=True))
    assert {quad.triple for quad in lines} == {quad.triple for quad in turtle}


def test_every_defect_is_reported_where_the_list_says(tmp_path):
    from generate import DEFECTS

    path = _generate(tmp_path / "bad.nt", 500, 2, 0.5)
    found = {(result.focus, result.shape) for result in validate_whole([path], CHECKOUT)}
    with Path(f"{path}.defects.tsv").open(newline="") as file:
        listed = list(csv.DictReader(file, delimiter="\t"))
    assert {row["defect"] for row in listed} == set(DEFECTS)
    assert [row for row in listed if (row["focus"], row["shape"]) not in found] == []
