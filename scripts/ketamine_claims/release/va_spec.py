"""GA4GH VA-Spec: each claim as a Statement with its EvidenceLines."""

from __future__ import annotations

import json
import re
from typing import Any

from ketamine_claims.namespaces import ONTOLOGY
from ketamine_claims.release.parts import Parts, Row

# What VA-Spec accepts as a DOI; older ones with brackets are left to the link.
_DOI = re.compile(r"10\.\d+(?:\.\d+)*/[\w.-]+")
_LEVELS = f"{ONTOLOGY}#level"
_CERTAINTIES = f"{ONTOLOGY}#Certainty"
_VERDICTS = f"{ONTOLOGY}#Verdict"


def write_statements(parts: Parts) -> str:
    """Write one Statement a claim, with its evidence lines inside.

    Args:
        parts: What is released.

    Returns:
        A JSON array, by IRI of the claim.
    """
    lines: dict[str, dict[str, Row]] = {}
    for row in parts.ask("va-lines"):
        lines.setdefault(row["claim"], {}).setdefault(row["line"], row)
    statements = [
        _build_statement(row, list(lines.get(row["claim"], {}).values())) for row in parts.ask("va-statements")
    ]
    return json.dumps(statements, ensure_ascii=False, indent=1) + "\n"


def _build_statement(row: Row, lines: list[Row]) -> dict[str, Any]:
    # Without an id: an IRI that stands in no other format would lead nowhere.
    proposition = {
        "type": "Proposition",
        "subject": {"id": row["subject"], "name": row["subject_label"]},
        "predicate": row["predicate_label"],
        "object": {"id": row["object"], "name": row["object_label"]},
    }
    statement: dict[str, Any] = {
        "id": row["claim"],
        "type": "Statement",
        "name": row["label"],
        "description": row["statement"],
        "proposition": proposition,
        "direction": row["direction"],
    }
    if row["direction"] != "neutral" and "certainty" in row:
        statement["strength"] = _build_concept(_CERTAINTIES, row["certainty"], row["certainty_label"])
    statement["classification"] = _build_concept(_VERDICTS, row["verdict"], row["verdict_label"])
    statement["contributions"] = [
        {
            "id": row["assessment"],
            "type": "Contribution",
            "activityType": "assessment",
            "date": f"{row['date']}T00:00:00Z",
            "description": row["rationale"],
            "contributor": {"id": row["agent"], "type": "Agent", "name": row["agent_name"]},
        }
    ]
    statement["hasEvidenceLines"] = [_build_line(line, proposition) for line in lines]
    statement["extensions"] = [
        {"name": "predicate", "value": row["predicate"], "description": "IRI of the predicate of the proposition."},
        {
            "name": "negated",
            "value": row["negated"] == "true",
            "description": "Whether the article denies the proposition.",
        },
        *([{"name": "reading", "value": row["reading"]}] if "reading" in row else []),
        *([{"name": "certainty", "value": row["certainty_label"]}] if "certainty" in row else []),
    ]
    return statement


def _build_line(row: Row, proposition: dict[str, Any]) -> dict[str, Any]:
    line: dict[str, Any] = {
        "id": row["line"],
        "type": "EvidenceLine",
        "targetProposition": proposition,
        "hasEvidenceItems": [row["finding"]],
        "directionOfEvidenceProvided": row["direction"],
    }
    if row["direction"] != "neutral":
        line["strengthOfEvidenceProvided"] = {
            "name": f"level {row['level']}",
            "primaryCoding": {"system": _LEVELS, "code": row["level"]},
        }
    if "note" in row:
        line["description"] = row["note"]
    line["reportedIn"] = [_build_document(row)]
    line["extensions"] = [
        {"name": "bearing", "value": row["bearing"], "description": "Towards the claim as the article words it."},
        {"name": "directness", "value": row["directness"]},
        {"name": "retracted", "value": row["retracted"] == "true", "description": "Whether the source was retracted."},
    ]
    return line


def _build_document(row: Row) -> dict[str, Any]:
    document: dict[str, Any] = {"id": row["source"], "type": "Document"}
    if "title" in row:
        document["title"] = row["title"]
    if "doi" in row and _DOI.fullmatch(row["doi"]):
        document["doi"] = row["doi"]
    if "pmid" in row:
        document["pmid"] = row["pmid"]
    if "url" in row:
        document["urls"] = [row["url"]]
    return document


def _build_concept(system: str, iri: str, label: str) -> dict[str, Any]:
    coding = {"name": label, "system": system, "code": iri.rpartition("#")[2], "iris": [iri]}
    return {"name": label, "primaryCoding": coding}
