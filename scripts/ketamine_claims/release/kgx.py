"""KGX: what the supported claims assert, as nodes and edges of the Biolink model."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from ketamine_claims.namespaces import BASE
from ketamine_claims.release.curies import write_curie
from ketamine_claims.release.parts import Parts, Row

# Vocabularies that Biolink prefers as identifiers, best first; of any other, our own IRI serves.
_PREFERRED = ("MONDO", "CHEBI", "HP", "GO", "UNII", "MESH")
_NAME = BASE.rstrip("/").rpartition("/")[2]
# Many knowledge graphs have concepts, so the prefix of ours says whose they are.
PREFIX = f"{_NAME}.concept"
_LIST = "|"
_NODE_COLUMNS = ("id", "category", "name", "description", "iri", "xref", "provided_by")
_EDGE_COLUMNS = (
    "id",
    "subject",
    "predicate",
    "object",
    "category",
    "negated",
    "knowledge_level",
    "agent_type",
    "primary_knowledge_source",
    "original_predicate",
    "has_confidence_level",
    "verdict",
    "evidence_count",
    "supporting_lines",
    "qualifying_lines",
    "disputing_lines",
    "null_lines",
    "publications",
    "description",
)
_LEFT_OUT_COLUMNS = ("claim", "reason")

Record = dict[str, Any]


def write_kgx(parts: Parts) -> dict[str, str]:
    """Write nodes and edges as TSV and as JSON lines, and the claims that are no edges.

    Args:
        parts: What is released.

    Returns:
        Texts by file name. The id of an edge is the IRI of its claim; ``prefixes.json`` gives the one prefix that is
        ours.
    """
    nodes, edges, left_out = build_graph(parts)
    prefixes = {PREFIX: f"{BASE}concept/"}
    return {
        "nodes.tsv": _write_tsv(nodes, _NODE_COLUMNS),
        "edges.tsv": _write_tsv(edges, _EDGE_COLUMNS),
        "nodes.jsonl": _write_jsonl(nodes),
        "edges.jsonl": _write_jsonl(edges),
        "left-out.tsv": _write_tsv(left_out, _LEFT_OUT_COLUMNS),
        "prefixes.json": json.dumps({"@context": prefixes}, indent=1) + "\n",
    }


def build_graph(parts: Parts) -> tuple[list[Record], list[Record], list[Record]]:
    """Build the graph.

    Args:
        parts: What is released.

    Returns:
        Nodes, edges, and the claims that are left out, each with the reason.
    """
    source = f"infores:{_NAME}"
    by_concept = _group(parts.ask("kgx-nodes"), "concept")
    by_claim = _group(parts.ask("kgx-edges"), "claim")
    ids = {concept: _choose_id(concept, rows) for concept, rows in by_concept.items()}
    left_out = [{"claim": claim, "reason": rows[0]["reason"]} for claim, rows in by_claim.items() if rows[0]["reason"]]
    kept = {claim: rows for claim, rows in by_claim.items() if not rows[0]["reason"]}
    edges = [_build_edge(claim, rows, ids, source) for claim, rows in kept.items()]
    used = {edge[end] for edge in edges for end in ("subject", "object")}
    nodes = [_build_node(concept, rows, ids[concept], source) for concept, rows in by_concept.items()]
    return sorted((node for node in nodes if node["id"] in used), key=lambda node: str(node["id"])), edges, left_out


def _group(rows: Iterable[Row], key: str) -> dict[str, list[Row]]:
    groups: dict[str, list[Row]] = {}
    for row in rows:
        groups.setdefault(row[key], []).append(row)
    return groups


def _choose_id(concept: str, rows: list[Row]) -> str:
    curies = [write_curie(row["exact"])[0] for row in rows if "exact" in row]
    ranked = sorted((_PREFERRED.index(c.partition(":")[0]), c) for c in curies if c.partition(":")[0] in _PREFERRED)
    return ranked[0][1] if ranked else _write_own(concept)


def _write_own(concept: str) -> str:
    return f"{PREFIX}:{concept.removeprefix(f'{BASE}concept/')}"


def _build_node(concept: str, rows: list[Row], node_id: str, source: str) -> Record:
    row = rows[0]
    curies = sorted({write_curie(one["exact"])[0] for one in rows if "exact" in one} - {node_id})
    return {
        "id": node_id,
        "category": [row["category"]],
        "name": row.get("name", ""),
        "description": row.get("description", ""),
        "iri": concept,
        "xref": curies,
        "provided_by": [source],
    }


def _build_edge(claim: str, rows: list[Row], ids: dict[str, str], source: str) -> Record:
    row = rows[0]
    counts = {f"{bearing}_lines": int(row[bearing]) for bearing in ("supporting", "qualifying", "disputing", "null")}
    publications = {
        f"PMID:{one['pmid']}" if "pmid" in one else f"doi:{one['doi']}" for one in rows if "pmid" in one or "doi" in one
    }
    return {
        "id": claim,
        "subject": ids[row["subject"]],
        "predicate": row["predicate"],
        "object": ids[row["object"]],
        "category": ["biolink:Association"],
        "negated": row["negated"] == "true",
        "knowledge_level": row["knowledge_level"],
        "agent_type": row["agent_type"],
        "primary_knowledge_source": source,
        "original_predicate": _write_own(row["original"]),
        "has_confidence_level": row.get("certainty", ""),
        "verdict": row["verdict"],
        "evidence_count": sum(counts.values()),
        **counts,
        "publications": sorted(publications),
        "description": row["description"],
    }


def _write_tsv(records: Iterable[Record], columns: tuple[str, ...]) -> str:
    lines = ["\t".join(columns)]
    lines += ["\t".join(_write_cell(record[column]) for column in columns) for record in records]
    return "\n".join(lines) + "\n"


def _write_cell(value: Any) -> str:
    if isinstance(value, list):
        return _LIST.join(value)
    return str(value).lower() if isinstance(value, bool) else str(value)


def _write_jsonl(records: Iterable[Record]) -> str:
    # An empty list or text says nothing, and some readers stumble over it.
    kept = ({key: value for key, value in record.items() if value not in ("", [])} for record in records)
    return "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in kept)
