"""CSV for those who do not speak RDF: one row a finding, a data dictionary, and a Frictionless data package."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import dataclass, field
from typing import Any

from ketamine_claims.namespaces import name
from ketamine_claims.release.parts import Parts, read_definitions

TABLE = "findings.csv"
DICTIONARY = "data-dictionary.csv"
PACKAGE = "datapackage.json"
SEPARATOR = "|"

_TYPES = {
    name("xsd:decimal"): "number",
    name("xsd:integer"): "integer",
    name("xsd:boolean"): "boolean",
}
_MISSING = "Empty where unknown."


@dataclass
class _Column:
    """A column: its name, the property it stands for, and its cells by finding.

    Attributes:
        on: What has the property: ``finding``, or ``source`` for the source of the finding.
        labels: Whether these are the labels of the nodes in the column before.
    """

    name: str
    stands_for: str
    on: str
    labels: bool = False
    cells: dict[str, list[str]] = field(default_factory=dict)

    def add(self, finding: str, text: str) -> None:
        """Add a value to a cell, once."""
        cell = self.cells.setdefault(finding, [])
        if text not in cell:
            cell.append(text)

    @property
    def is_list(self) -> bool:
        """Whether a finding may have several values."""
        return any(len(cell) > 1 for cell in self.cells.values())


def write_tables(parts: Parts) -> dict[str, str]:
    """Write the table of findings, its dictionary and the package that describes both.

    Args:
        parts: What is released.

    Returns:
        Texts by file name.

    Raises:
        ValueError: A value holds the character that separates values.
    """
    columns, findings = _read_columns(parts)
    fields = _describe(parts, columns)
    return {
        TABLE: _write_csv(
            ["finding", *(column.name for column in columns)],
            ([finding, *(SEPARATOR.join(column.cells.get(finding, [])) for column in columns)] for finding in findings),
        ),
        DICTIONARY: _write_csv(
            ["column", "type", "of", "property", "description"],
            ([entry["name"], entry["type"], entry["of"], entry["rdfType"], entry["description"]] for entry in fields),
        ),
        PACKAGE: _write_package(parts, fields),
    }


def _read_columns(parts: Parts) -> tuple[list[_Column], list[str]]:
    columns: dict[str, _Column] = {}
    findings: set[str] = set()
    for row in parts.ask("findings"):
        finding, key, text = row["finding"], row["column"], row["value"]
        if SEPARATOR in text or SEPARATOR in row.get("label", ""):
            raise ValueError(f"{finding}: {key} holds {SEPARATOR!r}, which separates values")
        findings.add(finding)
        columns.setdefault(key, _Column(key, row["property"], row["on"])).add(finding, text)
        if "label" in row:
            labelled = f"{key}_label"
            columns.setdefault(labelled, _Column(labelled, row["property"], row["on"], labels=True)).add(
                finding, row["label"]
            )
    return list(columns.values()), sorted(findings)


def _describe(parts: Parts, columns: list[_Column]) -> list[dict[str, Any]]:
    definitions = read_definitions(parts)
    ranges = {
        str(triple.subject).strip("<>"): str(triple.object).strip("<>")
        for triple in parts.graphs["ontology"]
        if triple.predicate.value == name("rdfs:range")
    }
    fields: list[dict[str, Any]] = [
        {
            "name": "finding",
            "type": "string",
            "format": "uri",
            "of": "finding",
            "rdfType": name("kc:Finding"),
            "description": "IRI of the finding, the same in every format.",
            "constraints": {"required": True, "unique": True},
        }
    ]
    for column in columns:
        kind = "string" if column.is_list or column.labels else _TYPES.get(ranges.get(column.stands_for, ""), "string")
        meaning = definitions.get(column.stands_for, "")
        if column.labels:
            meaning = f"English labels of the nodes in {column.name.removesuffix('_label')}, in the same order."
        elif not meaning:
            meaning = f"The {column.name.rpartition('_')[2]}."
        several = f" Several values stand with {SEPARATOR} between them." if column.is_list else ""
        fields.append(
            {
                "name": column.name,
                "type": kind,
                "of": column.on,
                "rdfType": column.stands_for,
                "description": f"{meaning} {_MISSING}{several}",
            }
        )
    return fields


def _write_package(parts: Parts, fields: list[dict[str, Any]]) -> str:
    described = [{key: value for key, value in entry.items() if key != "of"} for entry in fields]
    texts = ("column", "type", "of", "property", "description")
    package = {
        "profile": "tabular-data-package",
        "name": "findings",
        "id": parts.iri,
        "title": "Findings",
        "description": "One row a finding, with its source and the claims that it bears on. Not medical advice.",
        "version": parts.version,
        "created": f"{parts.date}T00:00:00Z",
        "licenses": [
            {"name": "CC0-1.0", "title": "CC0 1.0", "path": "https://creativecommons.org/publicdomain/zero/1.0/"}
        ],
        "resources": [
            _describe_resource("findings", TABLE, described, "finding"),
            _describe_resource(
                "data-dictionary", DICTIONARY, [{"name": key, "type": "string"} for key in texts], "column"
            ),
        ],
    }
    return json.dumps(package, ensure_ascii=False, indent=1) + "\n"


def _describe_resource(resource: str, path: str, fields: list[dict[str, Any]], key: str) -> dict[str, Any]:
    return {
        "name": resource,
        "path": path,
        "profile": "tabular-data-resource",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": {"fields": fields, "primaryKey": key, "missingValues": [""]},
    }


def _write_csv(header: list[str], rows: Any) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
    return text.getvalue()
