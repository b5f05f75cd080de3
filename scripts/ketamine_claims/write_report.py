"""Write a validation report for programs: JSON, Turtle, SARIF and annotations of GitHub."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pyoxigraph as ox

from ketamine_claims import __version__
from ketamine_claims.namespaces import BASE, PREFIXES, name, shorten_or_full
from ketamine_claims.paths import read_path
from ketamine_claims.validate import SYNTAX, Report, Result, read_term

SARIF_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_SARIF_LEVELS = {"Violation": "error", "Warning": "warning", "Info": "note"}
_GITHUB_LEVELS = {"Violation": "error", "Warning": "warning", "Info": "notice"}
_SPELLED = {"integer", "decimal", "boolean", "double"}


def build_json(report: Report, strict: bool = False) -> dict[str, Any]:
    """Build the report as a document for JSON; docs/validation.md describes it."""
    return {
        "conforms": report.conforms,
        "passes": report.passes(strict),
        "engine": report.engine,
        "counts": {severity.lower(): report.count(severity) for severity in ("Violation", "Warning", "Info")},
        "held_back": report.held_back,
        "notes": list(report.notes),
        "results": [_build_result(result) for result in report.results],
    }


def _build_result(result: Result) -> dict[str, Any]:
    return {
        "focus": result.focus,
        "severity": result.severity,
        "message": result.message,
        "component": result.component,
        "shape": result.shape,
        "path": result.path,
        "value": result.value,
        "file": place_of(result.file),
        "line": result.line,
        "column": result.column,
        "subject": result.subject,
        "others": [
            {"file": place_of(place.file), "line": place.line, "column": place.column, "subject": place.subject}
            for place in result.others
        ],
    }


def write_turtle(report: Report) -> str:
    """Write the report in Turtle, as SHACL defines it."""
    triples: list[ox.Triple] = []
    root = ox.BlankNode("report")

    def say(subject: ox.BlankNode, curie: str, value: ox.NamedNode | ox.BlankNode | ox.Literal) -> None:
        triples.append(ox.Triple(subject, ox.NamedNode(name(curie)), value))

    say(root, "rdf:type", ox.NamedNode(name("sh:ValidationReport")))
    say(root, "sh:conforms", ox.Literal(not report.results))
    for number, result in enumerate(report.results, 1):
        node = ox.BlankNode(f"result{number}")
        say(root, "sh:result", node)
        say(node, "rdf:type", ox.NamedNode(name("sh:ValidationResult")))
        say(node, "sh:focusNode", _read_node(result.focus))
        say(node, "sh:resultSeverity", ox.NamedNode(name(f"sh:{result.severity}")))
        component = name("shape:SyntaxError") if result.component == SYNTAX else name(f"sh:{result.component}")
        say(node, "sh:sourceConstraintComponent", ox.NamedNode(component))
        say(node, "sh:resultMessage", ox.Literal(_add_place(result), language="en"))
        if result.shape is not None and not result.shape.startswith("_:"):
            say(node, "sh:sourceShape", ox.NamedNode(result.shape))
        value = read_term(result.value)
        if value is not None:
            say(node, "sh:value", value)
        if result.path is not None:
            path, described = read_path(result.path)
            say(node, "sh:resultPath", path)
            triples.extend(described)
    prefixes = {prefix: PREFIXES[prefix] for prefix in sorted(PREFIXES)}
    return (ox.serialize(triples, format=ox.RdfFormat.TURTLE, prefixes=prefixes) or b"").decode()


def _read_node(text: str) -> ox.NamedNode | ox.BlankNode | ox.Literal:
    if text.startswith(("_:", '"')):
        return read_term(text) or ox.Literal(text)
    return ox.NamedNode(text)


def _add_place(result: Result) -> str:
    place = ":".join(str(part) for part in (place_of(result.file), result.line, result.column) if part is not None)
    return f"{result.message} ({place})" if place else result.message


def build_sarif(report: Report) -> dict[str, Any]:
    """Build the report as a SARIF 2.1.0 log, as code-review tools read it."""
    rules = [
        {
            "id": shorten_or_full(rule.shape),
            "name": rule.name,
            "shortDescription": {"text": rule.name},
            "fullDescription": {"text": rule.message},
            "help": {"text": rule.message},
            "helpUri": rule.help or BASE,
            "defaultConfiguration": {"level": _SARIF_LEVELS.get(rule.severity, "warning")},
        }
        for rule in report.rules
    ]
    if any(result.component == SYNTAX for result in report.results):
        text = "The file does not parse."
        rules.append(
            {
                "id": "syntax",
                "name": "syntax error",
                "shortDescription": {"text": text},
                "fullDescription": {"text": text},
                "help": {"text": "Mend the syntax at the place named."},
                "helpUri": "https://www.w3.org/TR/turtle/",
                "defaultConfiguration": {"level": "error"},
            }
        )
    indexes = {rule["id"]: index for index, rule in enumerate(rules)}
    run = {
        "tool": {
            "driver": {
                "name": "ketamine-claims",
                "version": __version__,
                "semanticVersion": __version__,
                "informationUri": BASE,
                "rules": rules,
            }
        },
        "columnKind": "unicodeCodePoints",
        "invocations": [
            {
                "executionSuccessful": True,
                "toolExecutionNotifications": [
                    {"level": "note", "message": {"text": note}} for note in _list_notes(report)
                ],
            }
        ],
        "results": [_build_sarif_result(result, report, indexes) for result in report.results],
    }
    return {"$schema": SARIF_SCHEMA, "version": "2.1.0", "runs": [run]}


def _list_notes(report: Report) -> list[str]:
    return [*report.notes, *([describe_held_back(report)] if report.held_back else [])]


def _build_sarif_result(result: Result, report: Report, indexes: dict[Any, int]) -> dict[str, Any]:
    rule = "syntax" if result.component == SYNTAX else shorten_or_full(result.shape or result.component)
    said = "\n".join((result.focus, result.shape or "", result.path or "", result.component, result.value or ""))
    place = _build_location(result.file, result.line, result.column, report)
    if result.subject or result.component != SYNTAX:
        place["logicalLocations"] = [{"fullyQualifiedName": result.subject or result.focus, "kind": "resource"}]
    built: dict[str, Any] = {
        "ruleId": rule,
        "level": _SARIF_LEVELS.get(result.severity, "warning"),
        "message": {"text": describe(result)},
        "locations": [place],
        "partialFingerprints": {"whatIsWrong/v1": hashlib.sha256(said.encode()).hexdigest()},
        "properties": {
            key: value
            for key, value in (
                ("focus", result.focus),
                ("path", result.path),
                ("value", result.value),
                ("component", result.component),
            )
            if value is not None
        },
    }
    if rule in indexes:
        built["ruleIndex"] = indexes[rule]
    if result.others:
        built["relatedLocations"] = [
            {**_build_location(other.file, other.line, other.column, report), "message": {"text": "Here as well."}}
            for other in result.others
        ]
    return built


def _build_location(file: Path | None, line: int | None, column: int | None, report: Report) -> dict[str, Any]:
    # What is derived stands in no file, but readers of SARIF drop a result without one.
    path = file or (report.files[0] if report.files else None)
    if path is None:
        return {}
    relative = place_of(path) or ""
    uri = path.resolve().as_uri() if Path(relative).is_absolute() else quote(Path(relative).as_posix())
    region = {"startLine": line or 1, **({"startColumn": column} if column else {})}
    return {"physicalLocation": {"artifactLocation": {"uri": uri}, "region": region}}


def write_github(report: Report) -> str:
    """Write the report as workflow commands, one a line, that GitHub Actions turns into annotations."""
    lines = []
    for result in report.results:
        options = {
            "file": place_of(result.file) if result.file else None,
            "line": result.line,
            "col": result.column,
            "title": shorten_or_full(result.subject or result.focus),
        }
        told = ",".join(f"{key}={_escape_option(str(value))}" for key, value in options.items() if value is not None)
        level = _GITHUB_LEVELS.get(result.severity, "warning")
        lines.append(f"::{level} {told}::{_escape_data(describe(result))}\n")
    return "".join(lines)


def _escape_data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _escape_option(text: str) -> str:
    return _escape_data(text).replace(":", "%3A").replace(",", "%2C")


def describe(result: Result) -> str:
    """Say in one line what is wrong with what."""
    told = describe_fault(result)
    subject = shorten_or_full(result.subject or result.focus)
    if result.component == SYNTAX:
        return f"{subject}: {result.message}" if result.subject else result.message
    return f"{subject}{f' {told}' if told else ''}: {result.message}"


def describe_fault(result: Result) -> str:
    """Name property and offending value, as Turtle would write them."""
    value = "" if result.value is None or _names_itself(result) else shorten_term(result.value)
    path = _shorten_path(result.path) if result.path else ""
    return " ".join(part for part in (path, value) if part)


def describe_held_back(report: Report) -> str:
    """Say that results are missing because files do not parse."""
    one = report.held_back == 1
    return (
        f"{report.held_back} other result{'s' * (not one)} about the blocks that do not parse "
        f"{'is' if one else 'are'} held back until they do."
    )


def _names_itself(result: Result) -> bool:
    return result.value in (f"<{result.focus}>", result.focus)


def _shorten_path(path: str) -> str:
    if "<" not in path:
        return shorten_or_full(path)
    parts = path.split("<")
    shortened = [parts[0]]
    for part in parts[1:]:
        iri, _, rest = part.partition(">")
        shortened.append(shorten_or_full(iri) + rest)
    return "".join(shortened)


def shorten_term(term: str) -> str:
    """Write a term as Turtle would, with prefixes, plain numbers, and long text cut."""
    read = read_term(term)
    if isinstance(read, ox.NamedNode):
        return shorten_or_full(read.value)
    if not isinstance(read, ox.Literal):
        return term
    datatype = read.datatype.value.removeprefix(PREFIXES["xsd"])
    if datatype in _SPELLED and read.value and not read.value[-1].isspace() and _is_plain(read.value, datatype):
        return read.value
    text = read.value if len(read.value) <= 80 else read.value[:79] + "…"
    quoted = str(ox.Literal(text))
    if read.language:
        return f"{quoted}@{read.language}"
    return quoted if datatype == "string" else f"{quoted}^^{shorten_or_full(read.datatype.value)}"


def _is_plain(text: str, datatype: str) -> bool:
    if datatype == "boolean":
        return text in ("true", "false")
    number = text.lstrip("+-")
    shape = {"integer": number.isdigit(), "decimal": "." in number and number.replace(".", "", 1).isdigit()}
    return number.isascii() and shape.get(datatype, "e" in number.lower())


def place_of(path: Path | None) -> str | None:
    """Give a path as the user would type it: relative where it lies below the current folder."""
    if path is None:
        return None
    relative = os.path.relpath(path)
    return str(path) if relative.startswith("..") else Path(relative).as_posix()
