"""Every mistake that a curator can make is noticed, at the thing that it was made in; and both validators say the same.

mutate.py makes the mistakes, one of each kind for each property of each class, from the real knowledge base. Those that
have nothing to do with each other are made at once, so that nearly two thousand take few runs.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path

import pyshacl.shape
import pytest
import rdflib
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ketamine_claims.convert import build_rdflib_graph
from ketamine_claims.engine_pyshacl import run_on_graph
from ketamine_claims.engine_shacl import run_shacl
from ketamine_claims.load import load_shapes
from ketamine_claims.namespaces import ONTOLOGY
from ketamine_claims.validate import Result
from mutate import Graph, Mutant, list_mutants, pack

CHECKOUT = Path(__file__).resolve().parent.parent
GROUP = 90
SLICES = 4
Key = tuple[str, ...]


@cache
def graph() -> Graph:
    return Graph(CHECKOUT)


@cache
def mutants() -> list[Mutant]:
    return list_mutants(graph())


@cache
def shapes() -> tuple:
    return tuple(load_shapes(CHECKOUT))


@cache
def before() -> frozenset[Key]:
    """What is found in the knowledge base as it is."""
    return frozenset(map(key, run_shacl(graph().apply([]), shapes())))


def key(result: Result) -> Key:
    parts = (result.focus, result.severity, result.component, result.shape, result.path, result.value, result.message)
    return tuple(part or "" for part in parts)


def is_noticed(mutant: Mutant, found: Iterable[Result]) -> bool:
    """Say whether a new result names what was broken.

    A shape that looks at the data as a whole has the ontology as focus and names a term that was added as value; the
    report then shows where that term is used.
    """
    added = {str(term) for triple in mutant.added for term in (triple.subject, triple.predicate, triple.object)}
    added |= {f"<{name}>" for name in mutant.names}
    return any(
        key(result) not in before()
        and (result.focus in mutant.names or (result.focus == ONTOLOGY and result.value in added))
        for result in found
    )


def find_escaped(group: list[Mutant]) -> list[Mutant]:
    found = run_shacl(graph().apply(group), shapes())
    return [mutant for mutant in group if not is_noticed(mutant, found)]


def test_there_is_a_mutant_of_every_kind() -> None:
    kinds = {mutant.kind for mutant in mutants()}
    assert len(kinds) == len(mutants()) > 1500
    assert all(mutant.removed or mutant.added for mutant in mutants())


@pytest.mark.slow
@pytest.mark.parametrize("slice_", range(SLICES))
def test_every_mutant_is_noticed(slice_: int) -> None:
    escaped = [mutant for group in pack(mutants(), GROUP)[slice_::SLICES] for mutant in find_escaped(group)]
    assert escaped == []


@pytest.mark.slow
@settings(derandomize=True, deadline=None, max_examples=8, suppress_health_check=list(HealthCheck))
@given(seed=st.integers(1, 400), first=st.floats(0, 1, exclude_max=True))
def test_mutants_are_noticed_whatever_they_hit(seed: int, first: float) -> None:
    candidates = list_mutants(graph(), seed)
    start = int(first * len(candidates))
    assert find_escaped(pack(candidates[start : start + 3 * GROUP], GROUP)[0]) == []


@pytest.mark.slow
@pytest.mark.parametrize("sample", range(3))
def test_both_validators_say_the_same_of_mutants(sample: int) -> None:
    chosen = pack(mutants()[sample * 37 :: 150], GROUP)[0]
    triples = graph().apply(chosen, graph().extract(chosen))
    focus = {ONTOLOGY, *(node for mutant in chosen for node in mutant.nodes)}
    fast = sorted(key(result) for result in run_shacl(triples, shapes()) if result.focus in focus)
    assert len(fast) >= len(chosen)
    assert fast == sorted(set(map(key, run_reference(triples, focus))))


def run_reference(triples: list, focus: set[str]) -> list[Result]:
    """Run pySHACL, but look only at some focus nodes: the whole knowledge base takes it minutes."""
    chosen = {rdflib.BNode(one[2:]) if one.startswith("_:") else rdflib.URIRef(one) for one in focus}
    own_choice = pyshacl.shape.Shape.focus_nodes
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pyshacl.shape.Shape, "focus_nodes", lambda *args, **named: own_choice(*args, **named) & chosen)
        return run_on_graph(build_rdflib_graph(triples), shapes(), inplace=True)
