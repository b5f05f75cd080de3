"""The commands query and queries, as a user types them."""

from __future__ import annotations

import csv
import io
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pyoxigraph as ox
import pytest
from typer.testing import CliRunner, Result

from ketamine_claims.cli import app
from ketamine_claims.namespaces import PREFIXES


@pytest.fixture
def ask(runner: CliRunner, small: Path):
    def run(*arguments: str | Path, width: int = 120) -> Result:
        return runner.invoke(app, ["--data", str(small), *map(str, arguments)], env={"COLUMNS": str(width)})

    return run


@pytest.fixture
def people(small: Path) -> Path:
    """A query file with one parameter of each simple type, which gives them back."""
    path = small / "queries" / "give-back.rq"
    path.write_text(
        "#+ summary: What was given?\n#+ description: Gives its parameters back.\n"
        "#+ tags: [curator, echo]\n#+ params:\n"
        "#+   days: {type: decimal, default: 14, description: Days}\n"
        "#+   count: {type: integer, default: 3}\n"
        '#+   since: {type: date, default: "2026-01-01"}\n'
        "#+   tongue: {type: language, default: en}\n"
        "#+   really: {type: boolean, optional: true}\n"
        "SELECT ?_days ?_count ?_since ?_tongue ?_really WHERE {\n  #: parameters\n}\n"
    )
    return path


def test_parameters_are_options(ask) -> None:
    for arguments in (
        ["findings-of-source", "--source", "retracted-2020"],
        ["findings-of-source", "--source=source:retracted-2020"],
        ["--source", "retracted-2020", "findings-of-source"],
        ["findings-of-source", "-p", "source=retracted-2020"],
    ):
        done = ask("query", *arguments, "--format", "csv")
        assert done.stdout.splitlines()[1:] == [
            "https://w3id.org/ketamine-claims/finding/against-2020,1.5",
            "https://w3id.org/ketamine-claims/finding/null-2020,0.1",
        ]


def test_types_of_parameters_reach_the_query(ask, people: Path) -> None:
    done = ask("query", "give-back", "--days", "-0.5", "--since", "2024-02-29", "--tongue=de-CH", "-f", "json")
    (row,) = json.loads(done.stdout)["results"]["bindings"]
    xsd = "http://www.w3.org/2001/XMLSchema#"
    assert row["_days"] == {"type": "literal", "value": "-0.5", "datatype": f"{xsd}decimal"}
    assert row["_count"]["datatype"] == f"{xsd}integer" and row["_since"]["datatype"] == f"{xsd}date"
    assert row["_tongue"] == {"type": "literal", "value": "de-CH"} and "_really" not in row


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["findings-of-source", "--sorce", "x"], "no parameter 'sorce'. Did you mean source? It has: source."),
        (["findings-of-source", "--formt", "csv"], "no parameter 'formt'. Did you mean format?"),
        (["findings-of-source", "--source"], "--source has no value. Write it as --source VALUE."),
        (["findings-of-source", "--source", "dean-2012"], "nothing is named 'dean-2012'. Did you mean dean-2021"),
        (["findings-of-source", "--source", "retracted"], "Did you mean retracted-2020"),
        (["findings-of-source", "--source", "claim:onset-speed"], "claim:onset-speed is not a source."),
        (["findings-of-source", "--source", "Dean 2021"], "'Dean 2021' is no source, which the parameter source"),
        (["findings-of-source", "--columns", "valu"], "no column is named 'valu'. Did you mean value?"),
        (["findings-of-source", "--engine", "rdflb"], "no engine 'rdflb'. Did you mean rdflib?"),
        (["findings-of-source", "--format", "turtle"], "only a CONSTRUCT or DESCRIBE gives a graph."),
        (["sources-by-title"], "needs a value for title (string). Give it as --title VALUE."),
        (["give-back", "--days", "soon"], "'soon' is no decimal, which the parameter days must be. Give a number"),
        (["give-back", "--count", "1.5"], "'1.5' is no integer, which the parameter count must be. Give a whole"),
        (["give-back", "--since", "2026-02-30"], "'2026-02-30' is no date"),
        (["give-back", "--since", "yesterday"], "Give a date, such as 2026-11-30."),
        (["give-back", "--tongue", "English!"], "Give a language tag, such as en or de-CH."),
        (["give-back", "--really", "maybe"], "Give true or false."),
    ],
)  # fmt: skip
def test_mistakes_are_one_message_with_a_remedy(ask, people: Path, arguments: list[str], told: str) -> None:
    done = ask("query", *arguments)
    assert done.exit_code == 2 and done.stdout == ""
    assert told in done.stderr and done.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("text", "place", "told"),
    [
        ("SELECT *\nWHERE { ?s kc:value ?v }", ":2:", "Add the line PREFIX kc: <https://w3id.org/ketamine-claims/onto"),
        ("SELECT *\nWHERE { ?s ?p ?o ", ":2:", "Look for a missing bracket"),
        ("SELECT ?a (COUNT(*) AS ?n)\nWHERE { ?a ?b ?c }", ":", "Add it to GROUP BY"),
        ("ASK { ?s a <http://e/a b> }", ":1:", "Take out the space"),
        ("INSERT DATA { <a:a> <b:b> 1 }", ":1:", "starts with INSERT. Start with SELECT"),
    ],
)
@pytest.mark.parametrize("engine", ["embedded", "rdflib"])
def test_faulty_file_says_where_and_what_to_do(
    ask, tmp_path: Path, text: str, place: str, told: str, engine: str
) -> None:
    path = tmp_path / "my.rq"
    path.write_text(text)
    done = ask("query", path, "--engine", engine)
    if engine == "rdflib":  # its parser knows less
        assert done.exit_code in (0, 2) and "Traceback" not in done.stderr
        return
    assert done.exit_code == 2 and f"{path}{place}" in done.stderr and told in done.stderr


def test_place_of_a_fault_is_that_of_the_file(ask, people: Path) -> None:
    people.write_text(people.read_text().replace("#: parameters\n", "#: parameters\n  ?s nope:x ?o\n"))
    line = people.read_text().splitlines().index("  ?s nope:x ?o") + 1
    assert f"give-back.rq:{line}:" in ask("query", "give-back").stderr


def test_formats_of_rows(ask) -> None:
    def show(kind: str) -> str:
        return ask("query", "findings-of-source", "--source", "retracted-2020", "-f", kind).stdout

    assert [row["value"] for row in csv.DictReader(io.StringIO(show("csv")))] == ["1.5", "0.1"]
    assert show("tsv").splitlines()[0] == "?finding\t?value"
    for kind, reader in (("json", ox.QueryResultsFormat.JSON), ("xml", ox.QueryResultsFormat.XML)):
        solutions = ox.parse_query_results(show(kind).encode(), reader)
        assert [solution["value"].value for solution in solutions] == ["1.5", "0.1"]
    assert show("markdown") == (
        "| finding | value |\n| --- | ---: |\n| finding:against-2020 | 1.5 |\n| finding:null-2020 | 0.1 |\n"
    )


def test_formats_of_a_graph_and_of_a_truth_value(ask, tmp_path: Path) -> None:
    path = tmp_path / "graph.rq"
    path.write_text("CONSTRUCT { ?s a ?c } WHERE { ?s a ?c FILTER (isIRI(?s)) }")
    turtle = ask("query", path).stdout
    assert turtle == ask("query", path, "-f", "turtle").stdout and "claim:onset-speed a kc:Claim .\n" in turtle
    graphs = []
    for kind, reader in (
        ("turtle", ox.RdfFormat.TURTLE),
        ("json", ox.RdfFormat.JSON_LD),
        ("xml", ox.RdfFormat.RDF_XML),
    ):
        graphs.append({quad.triple for quad in ox.parse(ask("query", path, "-f", kind).stdout.encode(), reader)})
    assert graphs[0] == graphs[1] == graphs[2] and graphs[0]
    assert ask("query", path, "-f", "csv").stdout.splitlines()[0] == "subject,predicate,object"
    path.write_text("ASK { ?s ?p ?o }")
    for kind in ("table", "csv", "tsv", "markdown"):
        assert ask("query", path, "-f", kind).stdout == "true\n"
    assert json.loads(ask("query", path, "-f", "json").stdout) == {"head": {}, "boolean": True}
    assert "<boolean>true</boolean>" in ask("query", path, "-f", "xml").stdout


def test_columns_are_chosen_and_ordered(ask) -> None:
    done = ask("query", "findings-of-source", "--columns", "value, finding", "-f", "csv")
    assert done.stdout.splitlines()[0] == "value,finding"


def test_numbers_stand_to_the_right(ask, tmp_path: Path) -> None:
    path = tmp_path / "n.rq"
    path.write_text("SELECT ?n ?t { VALUES (?n ?t) { (1 'a') (-10.5 'b') (0.16666666666 'c') } } ORDER BY ?t")
    lines = ask("query", path).stdout.splitlines()
    (end,) = {
        line.rindex(value) + len(value) for line, value in zip(lines[3:6], ("1", "-10.5", "0.166667"), strict=True)
    }
    assert lines[-1] == "3 rows." and lines[1].index("n") + 1 == end


@pytest.mark.parametrize("width", [40, 60, 80, 200])
def test_wide_rows_stay_readable_in_a_narrow_terminal(ask, tmp_path: Path, width: int) -> None:
    path = tmp_path / "wide.rq"
    text = "a sentence that goes on and on until it would need a column of its own"
    path.write_text(
        "PREFIX claim: <https://w3id.org/ketamine-claims/claim/>\nSELECT ?claim ?one ?two ?none {"
        f" VALUES (?claim ?one ?two) {{ (claim:onset-speed '{text}' '{text}') }} }}"
    )
    shown = ask("query", path, width=width).stdout
    assert max(map(len, shown.splitlines())) <= width
    assert "claim:onset-speed" in shown and shown.endswith("1 row.\n")
    assert ("1 of 1" in shown) == (width < 80)
    if width < 80:
        assert "none" not in shown and " ".join(shown.split()).count(text) == 2


def test_no_rows_are_no_error(ask, tmp_path: Path) -> None:
    path = tmp_path / "none.rq"
    path.write_text("SELECT ?x WHERE { ?x a ?x }")
    assert ask("query", path).stdout.splitlines()[-1] == "0 rows."


def test_names_that_the_data_lack_are_hinted_at(ask, tmp_path: Path) -> None:
    path = tmp_path / "my.rq"
    path.write_text(
        "# kc:nothing\nPREFIX k: <https://w3id.org/ketamine-claims/ontology#>\n"
        "PREFIX claim: <https://w3id.org/ketamine-claims/claim/>\nPREFIX ex: <http://example.org/>\n"
        'SELECT ?f { ?f k:valu "k:nonsense" ; ex:p ex:o ; k:source ?s ; k:bearsOn claim:onset-sped ;\n'
        "  <https://w3id.org/ketamine-claims/ontology#Evidenceline> ?x }"
    )
    done = ask("query", path, "-f", "csv")
    assert done.exit_code == 0 and done.stdout == "f\n"
    assert done.stderr.splitlines() == [
        "Hint: k:valu is not defined; did you mean k:value?",
        "Hint: claim:onset-sped is not in the data; did you mean claim:onset-speed?",
        "Hint: <https://w3id.org/ketamine-claims/ontology#Evidenceline> is not defined; "
        "did you mean <https://w3id.org/ketamine-claims/ontology#EvidenceLine>?",
    ]


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (["query", "findings-about", "--concept", "bladder"], "Did you mean urinary-harm"),
        (["query", "findings-about", "--concept", "PTSD"], "Did you mean post-traumatic-stress-disorder"),
        (["query", "findings-about", "--concept", "IL-6"], "Did you mean interleukin-6"),
        (["query", "findings-about", "--concept", 'x" } #'], "is no concept"),
        (["queries", "search", "suicide"], "To look for words in the data: query find-by-words --text suicide"),
        (["queries", "search", "suicide"], "to see the findings on a concept: query findings-about --concept suicide"),
    ],
)
def test_words_lead_to_keys(runner: CliRunner, given: list[str], told: str) -> None:
    done = runner.invoke(app, given)
    assert done.exit_code == 2 and told in done.stderr


@pytest.mark.parametrize(
    "text",
    ["10.1056/nejmoa2302399", "https://doi.org/10.1056/NEJMoa2302399", "doi:10.1056/NEJMoa2302399", "pmid:37224232"],
)
def test_identifiers_are_taken_as_they_are_copied(runner: CliRunner, text: str) -> None:
    queries = {"find-source": "--text"} | ({} if text.startswith("pmid") else {"everything-about-one-doi": "--doi"})
    for query, option in queries.items():
        rows = json.loads(runner.invoke(app, ["query", query, option, text, "-f", "json"]).stdout)["results"][
            "bindings"
        ]
        assert {row["source"]["value"].rpartition("/")[2] for row in rows} == {"anand-2023"}


def test_source_is_found_by_its_number_in_pubmed_central(runner: CliRunner) -> None:
    done = runner.invoke(app, ["query", "find-source", "--text", "PMC8434915", "-f", "csv"])
    assert "/source/dean-2021" in done.stdout and len(done.stdout.splitlines()) == 2


def test_word_for_a_property_leads_to_its_name(runner: CliRunner) -> None:
    text = "PREFIX kc: <https://w3id.org/ketamine-claims/ontology#> SELECT ?j { ?s kc:journal ?j }"
    done = runner.invoke(app, ["query", "-"], input=text)
    assert done.exit_code == 0
    assert done.stderr.startswith("Hint: kc:journal is not defined; did you mean") and " kc:container " in done.stderr


def test_names_that_are_there_are_not_hinted_at(runner: CliRunner, checkout: Path, tmp_path: Path) -> None:
    for path in sorted((checkout / "queries").glob("*.rq"))[::20]:
        copy = tmp_path / path.name
        copy.write_text(path.read_text())
        done = runner.invoke(app, ["query", str(copy), "-f", "json"])
        assert done.exit_code == 0 and "is not" not in done.stderr


@pytest.mark.parametrize(
    ("pattern", "told"),
    [
        ("?x kc:timepointDays 7 ; kc:favours kc:Neither", "kc:timepointDays 7 finds nothing; the data write 7.0."),
        ("?x kc:year 2021", 'kc:year 2021 finds nothing; the data write "2021"^^xsd:gYear.'),
        (
            '?x kc:outcome/skos:prefLabel "Dissociation"',
            'skos:prefLabel "Dissociation" finds nothing; the data write "dissociation"@en.',
        ),
        (
            '?x kc:doi "10.1056/nejmoa2302399"',
            'kc:doi "10.1056/nejmoa2302399" finds nothing; the data write "10.1056/NEJMoa2302399".',
        ),
        (
            "?x kc:studyDesign 'RCT'",
            "kc:studyDesign 'RCT' finds nothing; the data write concept:randomized-controlled-trial.",
        ),
        ("?x kc:retracted 'true'", "kc:retracted 'true' finds nothing; the data write \"true\"^^xsd:boolean."),
        (
            '?x kc:verdict "supported with qualifications"',
            'kc:verdict "supported with qualifications" finds nothing; the data write kc:SupportedWithQualifications.',
        ),
        (
            '?x kc:outcome "Dissociation"',
            'kc:outcome "Dissociation" finds nothing; the data write concept:dissociation.',
        ),
        (
            "?x a kc:Source ; kc:year ?y FILTER(?y >= 2020)",
            "?y holds xsd:gYear, which no engine compares with 2020; compare xsd:integer(STR(?y)).",
        ),
        (
            '?x skos:altLabel ?l FILTER(?l = "IL-6" || ?l = "il-6")',
            '?l holds texts with a language (@en), which no engine compares with "il-6"; compare STR(?l).',
        ),
        ("?x kc:year ?y FILTER(xsd:integer(STR(?y)) >= 2020)", None),
        ('?x kc:year ?y FILTER(?y >= "2020"^^xsd:gYear)', None),
        ("?x kc:timepointDays 7.0 ; kc:favours ?arm", None),
        ('?x skos:prefLabel "dissociation"@en', None),
        ('?x ?p ?o VALUES (?p ?slot) { (kc:route "route") }', None),
        (
            "?x kc:outcome concept:blood-pressure",
            "concept:blood-pressure is not in the data; did you mean concept:transient-blood-pressure-increase "
            "or concept:blood-test?",
        ),
        ("?x kc:dose 0.5 # kc:timepointDays 7 .", None),
        ("?x kc:timepointDays ?days FILTER(?days = 7)", None),
    ],
)
def test_values_written_otherwise_are_hinted_at(runner: CliRunner, pattern: str, told: str | None) -> None:
    prefixes = " ".join(f"PREFIX {one}: <{PREFIXES[one]}>" for one in ("concept", "kc", "skos", "xsd"))
    done = runner.invoke(app, ["query", "-", "-f", "csv"], input=f"{prefixes} SELECT ?x {{ {pattern}\n}}")
    assert done.exit_code == 0
    assert done.stderr == (f"Hint: {told}\n" if told else "")
    assert (len(done.stdout.splitlines()) == 1) is bool(told)


def test_query_comes_from_standard_input(runner: CliRunner, small: Path) -> None:
    def run(text: str) -> Result:
        return runner.invoke(app, ["--data", str(small), "query", "-", "-f", "csv"], input=text)

    assert run("SELECT ?x { VALUES ?x { 1 2 } }").stdout.split() == ["x", "1", "2"]
    done = run("SELECT ?x { ?x ")
    assert done.exit_code == 2 and done.stderr.startswith("Error: standard input:1:")


def test_parameters_left_to_their_defaults_are_told(ask, people: Path) -> None:
    assert ask("query", "findings-of-source").stderr == "Hint: asked with --source dean-2021, by default.\n"
    done = ask("query", "give-back", "--days", "2", "--tongue", "de", "-f", "json")
    assert done.stderr == "Hint: asked with --count 3 --since 2026-01-01, by default.\n"
    assert json.loads(done.stdout)["results"]["bindings"]
    assert ask("query", "findings-of-source", "--source", "retracted-2020").stderr == ""


@pytest.mark.parametrize("command", ["query concept-mappings", "query concept-mappings -f csv", "queries"])
def test_reader_that_stops_early_sees_no_message(command: str, tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    script = f"{sys.executable} -m ketamine_claims {command} | true; echo ${{PIPESTATUS[0]}} > {gone}"
    done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=False)
    assert done.stderr == ""
    assert gone.read_text().strip() in ("0", str(128 + signal.SIGPIPE))


def test_help_of_one_query_tells_its_parameters(ask, people: Path) -> None:
    shown = ask("query", "give-back", "--help").stdout
    assert "What was given?" in shown and "--days" in shown and "Default: 14." in shown and "May be left out." in shown
    assert "NAME" in ask("query", "--help").stdout


def test_queries_are_listed_by_who_asks(runner: CliRunner) -> None:
    for width in ("60", "120"):
        shown = runner.invoke(app, ["queries"], env={"COLUMNS": width}).stdout
        headings = [line for line in shown.splitlines() if line and not line.startswith(" ")]
        assert [line.partition(" (")[0] for line in headings[:7]] == [
            "Clinician-researchers",
            "Evidence synthesists",
            "Fact-checkers and journalists",
            "Curators",
            "Integrators",
            "Ontologists",
            "Federation",
        ]
        assert max(map(len, shown.splitlines())) <= int(width)
    assert runner.invoke(app, ["queries", "list"]).stdout == runner.invoke(app, ["queries"]).stdout


def test_queries_are_searched(ask, people: Path) -> None:
    assert "give-back" in ask("queries", "search", "GIVES", "echo").stdout
    assert [one["name"] for one in json.loads(ask("queries", "search", "find", "-f", "json").stdout)] == [
        "findings-of-source"
    ]
    done = ask("queries", "search", "titel")
    assert done.exit_code == 2 and "no query mentions 'titel'. Did you mean title" in done.stderr


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("Which unwanted effects of treatment were rare?", "adverse-events"),
        ("How many meta-analyses share a trial?", "trials-shared-by-meta-analyses"),
        ("where in the text is the claim made", "where-does-the-article-say-it"),
        ("who judged this and when", "who-assessed"),
        ("Do women recover as older adults do?", "populations-studied"),
    ],
)
def test_whole_question_leads_to_the_nearest_queries(runner: CliRunner, question: str, name: str) -> None:
    done = runner.invoke(app, ["queries", "search", *question.split(), "-f", "json"])
    found = [one["name"] for one in json.loads(done.stdout)]
    assert name in found[:3] and len(found) <= 8
    assert done.stderr.startswith("Hint: no query mentions all of these words; these come nearest.")


def test_a_query_is_shown(ask, people: Path) -> None:
    shown = ask("queries", "show", "give-back").stdout
    assert "Gives its parameters back." in shown and "SELECT ?_days" in shown and "#+" not in shown
    document = json.loads(ask("queries", "show", "give-back", "-f", "json").stdout)
    assert document["audience"] == "curator" and document["parameters"][0]["type"] == "decimal"
    assert "Did you mean give-back" in ask("queries", "show", "give-bak").stderr


def test_queries_as_csv(ask) -> None:
    rows = list(csv.DictReader(io.StringIO(ask("queries", "-f", "csv").stdout)))
    assert rows[0]["parameters"] == "source=dean-2021 (source)"


def test_name_of_an_option_is_no_parameter(ask, small: Path) -> None:
    (small / "queries" / "bad.rq").write_text(
        "#+ params:\n#+   format: {type: string}\nSELECT * WHERE {\n#: parameters\n}"
    )
    assert "'format' cannot be the name of a parameter" in ask("query", "bad").stderr


def test_first_answer_comes_soon() -> None:
    """Counts processor time, which other work on the machine does not stretch much; alone it takes about 0.4 s."""
    script = (
        "import resource, subprocess, sys; subprocess.run([sys.executable, '-m', 'ketamine_claims', 'query', "
        "'evidence-against'], stdout=subprocess.DEVNULL, check=True); "
        "used = resource.getrusage(resource.RUSAGE_CHILDREN); print(used.ru_utime + used.ru_stime)"
    )
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": ""}
    times = [
        float(subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, env=environment).stdout)
        for _ in range(3)
    ]
    assert min(times) < 1.5
