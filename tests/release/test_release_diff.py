"""Every change of meaning is told as what it is, and nothing else is told as one."""

from __future__ import annotations

import gzip
import json
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyoxigraph as ox
import pytest
import rdflib
from typer.testing import CliRunner, Result

from ketamine_claims.cli import app
from ketamine_claims.queries import read_query
from ketamine_claims.release.diff import compare
from ketamine_claims.release.diff_answers import compare_answers
from ketamine_claims.release.diff_inputs import Side, open_side
from ketamine_claims.release.diff_words import build_document

NOTICE = "https://example.org/notice"
FINDING = "finding:dean-2021-midazolam-symptoms-24h"
SOURCE = "source:dean-2021"
CLAIM = "claim:onset-speed"
CONCEPT = "concept:ketamine"
CS = rdflib.Namespace("http://purl.org/vocab/changeset/schema#")
PROV = rdflib.Namespace("http://www.w3.org/ns/prov#")
KC = rdflib.Namespace("https://w3id.org/ketamine-claims/ontology#")
COMPUTED = ("balances", "pooled")


@pytest.fixture(scope="module")
def before(root: Path) -> Side:
    return open_side(str(root), root)


@pytest.fixture
def new(root: Path, tmp_path: Path) -> Path:
    """A copy of the real data, free to be changed."""
    return Path(shutil.copytree(root, tmp_path / "new"))


def edit(folder: Path, file: str, subject: str, old: str, new: str) -> None:
    """Replace a piece of text in the block of one subject."""
    path = folder / file
    text = path.read_text(encoding="utf-8")
    start = text.index(f"\n{subject} a ")
    end = text.index(" .\n", start) + 3
    block = text[start:end]
    assert block.count(old) == 1, f"{old!r} stands {block.count(old)} times in {subject}"
    path.write_text(text[:start] + block.replace(old, new) + text[end:], encoding="utf-8")


def drop(folder: Path, file: str, subject: str) -> None:
    """Delete the block of one subject."""
    path = folder / file
    text = path.read_text(encoding="utf-8")
    start = text.index(f"\n{subject} a ")
    path.write_text(text[:start] + text[text.index(" .\n", start) + 2 :], encoding="utf-8")


def append(folder: Path, file: str, block: str) -> None:
    with (folder / file).open("a", encoding="utf-8") as out:
        out.write(f"\n{block}\n")


def list_changes(old: Side, folder: Path) -> list[Any]:
    """Tell what people would have to be told: subject, kinds, and each property with its old and new values."""
    document = build_document(compare(old, open_side(str(folder), folder)), [], 0)
    return [
        (
            one["subject"],
            one["kinds"],
            {name(each): (each["old"], each["new"]) for each in one["properties"]},
        )
        for one in document["changes"]
        if one["group"] not in COMPUTED
    ]


def name(described: dict[str, Any]) -> str:
    part = described.get("part")
    return f"#{part} {described['property']}" if part else described["property"]


def run(runner: CliRunner, *arguments: str | Path) -> Result:
    return runner.invoke(app, ["diff", *map(str, arguments)])


CHANGES: dict[str, tuple[tuple[str, str, str, str], Any]] = {
    "number": (
        ("evidence/onset.ttl", FINDING, "kc:lowerConfidenceLimit -0.87", "kc:lowerConfidenceLimit -0.78"),
        (FINDING, ["numbers changed"], {"kc:lowerConfidenceLimit": (["-0.87"], ["-0.78"])}),
    ),
    "datatype": (
        ("evidence/onset.ttl", FINDING, "kc:participants 297", "kc:participants 297.0"),
        (FINDING, ["numbers changed"], {"kc:participants": (["297"], ["297.0"])}),
    ),
    "direction": (
        ("evidence/onset.ttl", FINDING, "kc:favours kc:Intervention", "kc:favours kc:Neither"),
        (FINDING, ["direction changed"], {"kc:favours": (["kc:Intervention"], ["kc:Neither"])}),
    ),
    "population": (
        ("evidence/onset.ttl", FINDING, "concept:adult , ", ""),
        (FINDING, ["framed otherwise"], {"kc:population": (["concept:adult"], [])}),
    ),
    "reading": (
        ("evidence/onset.ttl", FINDING, "kc:verification kc:FullText", "kc:verification kc:Abstract"),
        (FINDING, ["verification changed"], {"kc:verification": (["kc:FullText"], ["kc:Abstract"])}),
    ),
    "retraction": (
        ("evidence/onset.ttl", SOURCE, "retracted false", f"retracted true ; kc:retractionNotice <{NOTICE}>"),
        (
            SOURCE,
            ["retracted", "notices changed"],
            {"kc:retracted": (["false"], ["true"]), "kc:retractionNotice": ([], [NOTICE])},
        ),
    ),
    "correction of a year": (
        ("evidence/onset.ttl", SOURCE, '"2021"^^xsd:gYear', '"2020"^^xsd:gYear'),
        (SOURCE, ["corrected"], {"kc:year": (["2021"], ["2020"])}),
    ),
    "design": (
        ("evidence/onset.ttl", SOURCE, "concept:meta-analysis", "concept:systematic-review"),
        (
            SOURCE,
            ["described otherwise"],
            {"kc:studyDesign": (["concept:meta-analysis"], ["concept:systematic-review"])},
        ),
    ),
    "verdict": (
        ("claims.ttl", "assessment:lowers-inflammation", "kc:verdict kc:Contested", "kc:verdict kc:Contradicted"),
        (
            "assessment:lowers-inflammation",
            ["verdict changed"],
            {"kc:verdict": (["kc:Contested"], ["kc:Contradicted"])},
        ),
    ),
    "certainty": (
        ("claims.ttl", "assessment:lowers-inflammation", "kc:certainty kc:VeryLow", "kc:certainty kc:Low"),
        ("assessment:lowers-inflammation", ["certainty changed"], {"kc:certainty": (["kc:VeryLow"], ["kc:Low"])}),
    ),
    "part of an assessment": (
        (
            "claims.ttl",
            "<https://w3id.org/ketamine-claims/assessment/lowers-inflammation#publication-bias>",
            "kc:domain kc:PublicationBias",
            "kc:domain kc:Imprecision",
        ),
        (
            "assessment:lowers-inflammation",
            ["certainty changed"],
            {"#publication-bias kc:domain": (["kc:PublicationBias"], ["kc:Imprecision"])},
        ),
    ),
    "bearing": (
        (
            "claims.ttl",
            "line:anti-inflammatory-helps-depression--husain-2020-week-12",
            "kc:bearing kc:Disputes",
            "kc:bearing kc:NullResult",
        ),
        (
            "line:anti-inflammatory-helps-depression--husain-2020-week-12",
            ["bearing changed"],
            {"kc:bearing": (["kc:Disputes"], ["kc:NullResult"])},
        ),
    ),
    "deprecation": (
        ("ontology/concepts.ttl", CONCEPT, "skos:inScheme", "owl:deprecated true ; skos:inScheme"),
        (CONCEPT, ["deprecated"], {"owl:deprecated": ([], ["true"])}),
    ),
    "mapping": (
        ("ontology/concepts.ttl", CONCEPT, "mesh:D007649 , ", ""),
        (CONCEPT, ["mapped otherwise"], {"skos:exactMatch": (["mesh:D007649"], [])}),
    ),
    "place in the tree": (
        ("ontology/concepts.ttl", CONCEPT, "concept:ketamine-or-enantiomer", "concept:drug"),
        (CONCEPT, ["moved"], {"skos:broader": (["concept:ketamine-or-enantiomer"], ["concept:drug"])}),
    ),
    "definition of a term": (
        ("ontology/ketamine-claims.ttl", "kc:Contested", "stands on both sides", "stands on either side"),
        (
            "kc:Contested",
            ["redefined"],
            {
                "skos:definition": (
                    ["Evidence of like strength stands on both sides."],
                    ["Evidence of like strength stands on either side."],
                )
            },
        ),
    ),
}


@pytest.mark.parametrize(("change", "expected"), CHANGES.values(), ids=CHANGES)
def test_a_change_is_told_as_what_it_is(before: Side, new: Path, change: Any, expected: Any) -> None:
    edit(new, *change)
    assert list_changes(before, new) == [expected]


def test_claim_that_was_reworded(before: Side, new: Path) -> None:
    edit(new, "claims.ttl", CLAIM, "far sooner than", "sooner than")
    ((subject, kinds, properties),) = list_changes(before, new)
    assert (subject, kinds, list(properties)) == (CLAIM, ["reworded"], ["kc:statement"])
    ((old,), (text,)) = properties["kc:statement"]
    assert old.replace("far sooner", "sooner") == text


def test_what_was_added_and_what_follows(before: Side, new: Path) -> None:
    line = "line:not-addictive--dean-2021-midazolam-symptoms-24h"
    text = f"kc:bearsOn claim:not-addictive ; kc:finding {FINDING} ; kc:bearing kc:Disputes ; kc:directness kc:Direct"
    append(new, "claims.ttl", f"{line} a kc:EvidenceLine ; {text} .")
    difference = compare(before, open_side(str(new), new))
    ((subject, kinds, properties),) = list_changes(before, new)
    assert (subject, kinds) == (line, ["added"])
    assert properties["kc:bearing"] == ([], ["kc:Disputes"]) and "kc:level" not in properties
    # The rules give the line a level, and the finding a plain link to the claim.
    assert difference.computed["evidence levels"] == 1 and difference.computed["plain links"] >= 1
    assert difference.gone == () and not difference.same


def test_finding_that_is_gone_breaks_a_promise(before: Side, new: Path) -> None:
    drop(new, "evidence/addiction.ttl", "finding:ajp-1981-null")
    difference = compare(before, open_side(str(new), new))
    assert difference.gone == ("https://w3id.org/ketamine-claims/finding/ajp-1981-null",)
    ((subject, kinds, _),) = list_changes(before, new)
    assert (subject, kinds) == ("finding:ajp-1981-null", ["gone"])


def test_part_that_is_gone_breaks_a_promise(before: Side, new: Path) -> None:
    part = "https://w3id.org/ketamine-claims/assessment/lowers-inflammation#imprecision"
    drop(new, "claims.ttl", f"<{part}>")
    assert compare(before, open_side(str(new), new)).gone == (part,)


def test_what_rules_computed_may_go(before: Side, new: Path) -> None:
    edit(new, "evidence/onset.ttl", SOURCE, "retracted false", f"retracted true ; kc:retractionNotice <{NOTICE}>")
    difference = compare(before, open_side(str(new), new))
    votes = [one for one in before.subjects if one.endswith("#vote-dean-2021")]
    assert votes and difference.gone == () and difference.computed["balances"] == len(votes)


def reorder(new: Path) -> None:
    """Put the blocks of a file in the opposite order."""
    path = new / "evidence" / "onset.ttl"
    head, *blocks = re.split(r"\n\n", path.read_text(encoding="utf-8").strip())
    path.write_text("\n\n".join([head, *reversed(blocks)]) + "\n", encoding="utf-8")


def reword_labels(new: Path) -> None:
    edit(new, "ontology/concepts.ttl", "concept:ketamine-dependence", '"ketamine dependence"@en', '"ketamine habit"@en')
    edit(new, "ontology/concepts.ttl", CONCEPT, '"racemic ketamine"@en', '"ketamine racemate"@en')


def respell(new: Path) -> None:
    edit(new, "evidence/onset.ttl", FINDING, "kc:upperConfidenceLimit -0.1 ", "kc:upperConfidenceLimit -0.10 ")
    edit(new, "evidence/onset.ttl", FINDING, '"PT24H"', '"P1D"')


def raise_version(new: Path) -> None:
    path = new / "ontology" / "ketamine-claims.ttl"
    text = path.read_text(encoding="utf-8")
    path.write_text(re.sub(r'owl:versionInfo "[^"]*"', 'owl:versionInfo "99.0.0"', text), encoding="utf-8")


@pytest.mark.parametrize(
    ("change", "labels", "spellings"),
    [(reorder, 0, 0), (reword_labels, 2, 0), (respell, 0, 2), (raise_version, 0, 0)],
)
def test_what_is_no_change_of_meaning(
    before: Side, new: Path, change: Callable[[Path], None], labels: int, spellings: int
) -> None:
    text = {path: path.read_bytes() for path in new.rglob("*.ttl")}
    change(new)
    assert text != {path: path.read_bytes() for path in new.rglob("*.ttl")}
    difference = compare(before, open_side(str(new), new))
    assert difference.same and (difference.labels, difference.spellings) == (labels, spellings)


def test_new_label_is_no_new_answer(root: Path, before: Side, new: Path) -> None:
    edit(new, "evidence/onset.ttl", FINDING, "Ketamine v midazolam:", "Ketamine against midazolam:")
    # Others may be named after it.
    difference = compare(before, open_side(str(new), new))
    assert difference.same and difference.labels >= 1
    edit(new, "claims.ttl", "assessment:lowers-inflammation", "kc:verdict kc:Contested", "kc:verdict kc:Contradicted")
    queries = [read_query(root / "queries" / f"{one}.rq") for one in ("evidence-edges", "claims-by-verdict")]
    (answer,) = compare_answers(before, open_side(str(new), new), queries)
    assert answer.query == "claims-by-verdict" and len(answer.added) == len(answer.removed) == 1
    for row, verdict in ((answer.removed[0], "contested"), (answer.added[0], "contradicted")):
        assert verdict in [getattr(term, "value", "") for term in row]


def test_answers_name_the_rows(root: Path, before: Side, new: Path) -> None:
    edit(new, "evidence/onset.ttl", FINDING, "kc:lowerConfidenceLimit -0.87", "kc:lowerConfidenceLimit -0.78")
    queries = [read_query(root / "queries" / f"{one}.rq") for one in ("effect-sizes", "article-sections")]
    (answer,) = compare_answers(before, open_side(str(new), new), queries)
    place = answer.columns.index("ci_low")
    assert [row[place] for row in answer.removed] == [ox.Literal("-0.87", datatype=ox.NamedNode(rdflib.XSD.decimal))]
    assert [row[place] for row in answer.added] == [ox.Literal("-0.78", datatype=ox.NamedNode(rdflib.XSD.decimal))]


def test_release_and_its_data_mean_the_same(root: Path, release: Path, runner: CliRunner) -> None:
    for path in ("", "rdf/ketamine-claims.nt.gz", "rdf/ketamine-claims.nq.gz", "rdf/ketamine-claims.ttl"):
        done = run(runner, root, release / path)
        assert done.exit_code == 0 and "Both mean the same." in done.stdout, done.output


def test_blank_nodes_are_compared_by_what_they_hold(tmp_path: Path) -> None:
    head = "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n@prefix e: <http://example.org/> .\n"
    texts = {
        "a": "e:x a skos:Concept ; e:p [ e:q 1 ; e:r [ e:s 2 ] ] .",
        "same": "e:x a skos:Concept ; e:p _:two . _:one e:s 02 . _:two e:r _:one ; e:q 1 .",
        "other": "e:x a skos:Concept ; e:p [ e:q 1 ; e:r [ e:s 3 ] ] .",
    }
    for key, text in texts.items():
        (tmp_path / f"{key}.ttl").write_text(head + text)
    sides = {key: open_side(str(tmp_path / f"{key}.ttl"), tmp_path) for key in texts}
    assert compare(sides["a"], sides["same"]).same
    (change,) = compare(sides["a"], sides["other"]).changes
    assert change.subject == "http://example.org/x" and [one.predicate for one in change.details] == [
        "http://example.org/p"
    ]


def commit(folder: Path, message: str) -> None:
    identity = ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
    for arguments in (["init", "-q"], ["add", "-A"], [*identity, "commit", "-qm", message]):
        subprocess.run(["git", "-C", folder, *arguments], check=True, capture_output=True)


@pytest.mark.skipif(shutil.which("git") is None, reason="git is missing")
def test_git_revisions(small: Path, runner: CliRunner, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", "/dev/null")
    commit(small, "first")
    path = small / "evidence" / "onset.ttl"
    path.write_text(path.read_text().replace("kc:value -0.49", "kc:value -0.50"))
    arguments = ["--data", str(small), "diff", "git:HEAD", str(small), "--format", "json"]
    done = runner.invoke(app, arguments)
    assert done.exit_code == 1, done.output
    document = json.loads(done.stdout)
    (change,) = document["changes"]
    assert change["subject"] == FINDING and change["properties"] == [
        {"property": "kc:value", "kind": "numbers changed", "old": ["-0.49"], "new": ["-0.50"], "units": ["1", "1"]}
    ]
    assert document["asked"] == 2 and [one["query"] for one in document["answers"]] == ["findings-of-source"]
    missing = runner.invoke(app, ["--data", str(small), "diff", "git:nowhere", str(small)])
    assert missing.exit_code == 2 and "git cannot give the revision 'nowhere'" in missing.stderr


@pytest.fixture
def changed(new: Path) -> Path:
    """Real data with several changes at once."""
    edit(new, "evidence/onset.ttl", FINDING, "kc:lowerConfidenceLimit -0.87", "kc:lowerConfidenceLimit -0.78")
    edit(new, "claims.ttl", "assessment:lowers-inflammation", "kc:verdict kc:Contested", "kc:verdict kc:Contradicted")
    edit(new, "ontology/concepts.ttl", CONCEPT, '"racemic ketamine"@en', '"ketamine_racemate"@en')
    drop(new, "evidence/addiction.ttl", "finding:ajp-1981-null")
    return new


def test_text(root: Path, changed: Path, runner: CliRunner) -> None:
    done = run(runner, root, changed)
    assert done.exit_code == 1 and "\x1b" not in done.stdout
    told = [line.rstrip() for line in done.stdout.splitlines()]
    start = told.index("IRIs that are gone (1)")
    assert told[start + 2] == "  finding:ajp-1981-null"
    start = told.index("Judgements: verdict changed (1)")
    assert told[start + 1].startswith("  ~ assessment:lowers-inflammation")
    assert told[start + 2] == "      verdict: contested → contradicted"
    start = told.index("Findings: gone (1), numbers changed (1)")
    assert told[start + 1].startswith("  − finding:ajp-1981-null  Beta-endorphin v placebo")
    assert told[start + 3].startswith(f"  ~ {FINDING}  Ketamine v midazolam")
    assert told[start + 4] == "      lower confidence limit: -0.87 → -0.78"
    (verdicts,) = (line for line in told if line.startswith("  claims-by-verdict "))
    assert "+1 −1" in verdicts
    assert re.fullmatch(r"No change of meaning: \d things? with other labels\.", told[-1])


def test_units_are_told(root: Path, new: Path, runner: CliRunner) -> None:
    blocks = (new / "evidence" / "onset.ttl").read_text(encoding="utf-8").split("\n\n")
    block = next(one for one in blocks if 'kc:unit "%"' in one and "\n    kc:value " in one)
    finding = re.search(r"^(finding:\S+) a ", block, re.MULTILINE)
    value = re.search(r"kc:value (\S+) ;", block)
    assert finding and value
    edit(new, "evidence/onset.ttl", finding[1], f"kc:value {value[1]} ;", "kc:value 12.5 ;")
    assert f"value: {value[1]} % → 12.5 %" in run(runner, root, new).stdout


def test_long_texts_are_told_by_what_changed_in_them(root: Path, new: Path, runner: CliRunner) -> None:
    edit(new, "claims.ttl", CLAIM, "far sooner than", "sooner than")
    told = "statement: … nearly at once, far sooner than SSRIs … → … nearly at once, sooner than SSRIs …"
    assert told in run(runner, root, new).stdout


def test_markdown(root: Path, changed: Path, runner: CliRunner) -> None:
    done = run(runner, root, changed, "--format", "markdown")
    assert done.exit_code == 1
    lines = done.stdout.splitlines()
    assert lines[0].startswith("### Data: from ")
    assert "- `finding:ajp-1981-null`" in lines
    (start,) = (n for n, line in enumerate(lines) if "`assessment:lowers-inflammation`" in line)
    assert lines[start].startswith("- **verdict changed** ")
    assert lines[start + 1] == "  - verdict: contested → contradicted"
    assert "| `claims-by-verdict` | +1 −1 |" in lines


def test_turtle_is_what_it_says(root: Path, changed: Path, runner: CliRunner) -> None:
    raise_version(changed)
    done = run(runner, root, changed, "--format", "turtle")
    assert done.exit_code == 1 and run(runner, root, changed, "--format", "turtle").stdout == done.stdout
    graph = rdflib.Graph().parse(data=done.stdout, format="turtle")
    assessment = rdflib.URIRef("https://w3id.org/ketamine-claims/assessment/lowers-inflammation")
    change = graph.value(predicate=CS.subjectOfChange, object=assessment)
    assert (change, rdflib.RDF.type, CS.ChangeSet) in graph
    told = {}
    for step in (CS.removal, CS.addition):
        (statement,) = graph.objects(change, step)
        assert (statement, rdflib.RDF.type, rdflib.RDF.Statement) in graph
        told[step] = tuple(graph.value(statement, one) for one in (rdflib.RDF.subject, rdflib.RDF.predicate))
        told[step] += (graph.value(statement, rdflib.RDF.object),)
    assert told == {
        CS.removal: (assessment, KC.verdict, KC.Contested),
        CS.addition: (assessment, KC.verdict, KC.Contradicted),
    }
    new = rdflib.URIRef("https://w3id.org/ketamine-claims/release/99.0.0/")
    assert (new, PROV.wasRevisionOf, None) in graph
    assert not [term for triple in graph for term in triple if isinstance(term, rdflib.BNode)]


def test_quiet(root: Path, new: Path, runner: CliRunner) -> None:
    same = run(runner, "--quiet", root, new)
    edit(new, "evidence/onset.ttl", SOURCE, '"2021"^^xsd:gYear', '"2020"^^xsd:gYear')
    other = run(runner, "-q", root, new)
    assert (same.exit_code, same.output, other.exit_code, other.output) == (0, "", 1, "")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (None, "no such file or folder"),
        ("<urn:a> <urn:b> .", "side.ttl:1:"),
        ("@prefix : <urn:> . :a :b", "it does not parse"),
    ],
)
def test_trouble(text: str | None, told: str, root: Path, tmp_path: Path, runner: CliRunner) -> None:
    if text is not None:
        (tmp_path / "side.ttl").write_text(text)
    done = run(runner, root, tmp_path / "side.ttl")
    assert done.exit_code == 2 and told in done.stderr


def test_other_trouble(root: Path, release: Path, tmp_path: Path, runner: CliRunner) -> None:
    (tmp_path / "empty").mkdir()
    assert "neither a release nor a knowledge base" in run(runner, root, tmp_path / "empty").stderr
    (tmp_path / "thesis.doc").write_text("mine")
    assert "not known as RDF" in run(runner, root, tmp_path / "thesis.doc").stderr
    (tmp_path / "broken.nt.gz").write_bytes(gzip.compress(b"<urn:a> <urn:b> <urn:c> .\n")[:-9])
    assert "cannot be read as gzip" in run(runner, root, tmp_path / "broken.nt.gz").stderr
    spoiled = Path(shutil.copytree(release, tmp_path / "spoiled"))
    (spoiled / "rdf" / "ketamine-claims.nq.gz").write_bytes(gzip.compress(b""))
    done = run(runner, root, spoiled)
    assert done.exit_code == 2 and "it was changed since" in done.stderr
