"""KGX validates the nodes and edges, and no edge says more than the evidence."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from receiver_tools import run_tool

from ketamine_claims import KnowledgeBase
from ketamine_claims.release.kgx import PREFIX
from ketamine_claims.release.parts import Parts

BASE = "https://w3id.org/ketamine-claims/"


def read_tsv(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


@pytest.mark.parametrize("form", ["tsv", "jsonl"])
def test_kgx_finds_no_fault(release: Path, form: str):
    answer = json.loads(run_tool("kgx", "check_kgx.py", release / "kgx", form).splitlines()[-1])
    assert answer["faults"] == {}
    edges = read_tsv(release / "kgx" / "edges.tsv")
    assert {edge["id"] for edge in answer["edges"]} == {edge["id"] for edge in edges}
    assert {node for node, _ in answer["nodes"]} == {node["id"] for node in read_tsv(release / "kgx" / "nodes.tsv")}
    negated = {edge["id"]: edge["negated"] for edge in answer["edges"]}
    assert all(value in (True, False) for value in negated.values())


def test_without_our_prefix_kgx_misses_only_that(release: Path):
    """Biolink's registered prefixes do not include ours; with the plain context this is the only complaint."""
    answer = json.loads(run_tool("kgx", "check_kgx.py", release / "kgx", "tsv", "plain").splitlines()[-1])
    messages = [message for by_kind in answer["faults"].values() for found in by_kind.values() for message in found]
    assert messages and all(PREFIX in message for message in messages), messages


def test_tsv_and_json_lines_agree(release: Path):
    for kind in ("nodes", "edges"):
        table = read_tsv(release / "kgx" / f"{kind}.tsv")
        lines = [json.loads(line) for line in (release / "kgx" / f"{kind}.jsonl").read_text().splitlines()]
        assert len(table) == len(lines)
        for row, record in zip(table, lines, strict=True):
            for key, cell in row.items():
                value = record.get(key, "")
                text = "|".join(value) if isinstance(value, list) else str(value)
                assert cell == (text.lower() if isinstance(value, bool) else text), (row["id"], key)


def test_every_claim_is_an_edge_or_left_out(kb: KnowledgeBase, release: Path):
    edges = [edge["id"] for edge in read_tsv(release / "kgx" / "edges.tsv")]
    left_out = [row["claim"] for row in read_tsv(release / "kgx" / "left-out.tsv")]
    assert sorted(edges + left_out) == sorted(claim.iri for claim in kb.claims)


def test_no_disputed_claim_is_a_plain_edge(kb: KnowledgeBase, release: Path):
    """Contested, contradicted and denied claims are never positive edges."""
    claims = {claim.iri: claim for claim in kb.claims}
    for edge in read_tsv(release / "kgx" / "edges.tsv"):
        claim = claims[edge["id"]]
        assert claim.verdict in ("supported", "supported with qualifications"), edge["id"]
        assert edge["verdict"] == claim.verdict
    denied = {row["claim"] for row in list_denied(kb)}
    assert denied
    positive = {edge["id"] for edge in read_tsv(release / "kgx" / "edges.tsv") if edge["negated"] == "false"}
    assert not denied & positive


def list_denied(kb: KnowledgeBase) -> list[dict[str, str]]:
    rows = kb.store.query(f"SELECT ?claim WHERE {{ ?claim a <{BASE}ontology#Claim> ; <{BASE}ontology#negated> true }}")
    return [{"claim": row["claim"].value} for row in rows]


def test_denied_claim_that_is_supported_is_negated(kb: KnowledgeBase, parts: Parts):
    """Were the denial supported, its edge would be negated: the data have no such claim today."""
    import pyoxigraph as ox

    from ketamine_claims.release.kgx import build_graph

    verdict = ox.NamedNode(f"{BASE}ontology#verdict")
    (denied,) = list_denied(kb)
    quads = list(parts.store.quads_for_pattern(None, ox.NamedNode(f"{BASE}ontology#assesses"), None))
    judged = [q.subject for q in quads if q.object.value == denied["claim"] and "/assessment/" in q.subject.value]
    store = ox.Store()
    store.extend(quad for quad in parts.store if not (quad.predicate == verdict and quad.subject in judged))
    store.extend(ox.Quad(node, verdict, ox.NamedNode(f"{BASE}ontology#Supported")) for node in judged)
    changed = Parts(parts.root, parts.files, parts.version, parts.date, parts.graphs, store)
    _, edges, left_out = build_graph(changed)
    assert [edge["negated"] for edge in edges if edge["id"] == denied["claim"]] == [True]
    assert denied["claim"] not in {row["claim"] for row in left_out}


def test_nothing_is_said_to_treat(release: Path):
    edges = read_tsv(release / "kgx" / "edges.tsv")
    assert "biolink:treats" not in {edge["predicate"] for edge in edges}
    assert "biolink:causes" not in {edge["predicate"] for edge in edges}
    for edge in edges:
        assert edge["knowledge_level"] == "knowledge_assertion" and edge["agent_type"] == "not_provided"
        assert edge["publications"], edge["id"]
        counts = [int(edge[f"{bearing}_lines"]) for bearing in ("supporting", "qualifying", "disputing", "null")]
        assert sum(counts) == int(edge["evidence_count"]) > 0


def test_ends_are_of_the_kind_that_biolink_asks_for(release: Path):
    category = {node["id"]: node["category"] for node in read_tsv(release / "kgx" / "nodes.tsv")}
    edges = read_tsv(release / "kgx" / "edges.tsv")
    clinical = [
        edge for edge in edges if edge["predicate"] in ("biolink:studied_to_treat", "biolink:has_adverse_event")
    ]
    assert clinical
    for edge in clinical:
        assert category[edge["subject"]] in ("biolink:ChemicalEntity", "biolink:Treatment"), edge["id"]
        assert category[edge["object"]] in ("biolink:Disease", "biolink:PhenotypicFeature"), edge["id"]


def test_retracted_sources_are_not_cited(kb: KnowledgeBase, release: Path):
    rows = kb.store.query(
        f"SELECT ?pmid ?doi WHERE {{ ?s <{BASE}ontology#retracted> true OPTIONAL {{ ?s <{BASE}ontology#pmid> ?pmid }}"
        f" OPTIONAL {{ ?s <{BASE}ontology#doi> ?doi }} }}"
    )
    retracted = {f"PMID:{row['pmid'].value}" for row in rows if row["pmid"]}
    assert retracted
    for edge in read_tsv(release / "kgx" / "edges.tsv"):
        assert not retracted & set(edge["publications"].split("|"))
