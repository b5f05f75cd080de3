"""Each RDF format, read back by another library, says exactly what the knowledge base says."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from pathlib import Path

import pyoxigraph as ox
import pytest
import rdflib
from java_receivers import run_receiver
from rdflib.compare import isomorphic
from receiver_tools import run_tool
from unpack import unpack

from ketamine_claims import KnowledgeBase
from ketamine_claims.convert import build_rdflib_graph
from ketamine_claims.release.context import build_context, write_context
from ketamine_claims.release.parts import GRAPH, Parts

STEM = "rdf/ketamine-claims"


@pytest.fixture(autouse=True)
def keep_spelling(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rdflib, "NORMALIZE_LITERALS", False)


@pytest.fixture(scope="session")
def whole(parts: Parts) -> rdflib.Graph:
    return build_rdflib_graph(parts.triples)


def compare(found: rdflib.Graph, wanted: rdflib.Graph) -> None:
    assert len(found) == len(wanted)
    blank = any(isinstance(term, rdflib.BNode) for triple in wanted for term in triple)
    assert isomorphic(found, wanted) if blank else set(found) == set(wanted)


def test_parts_are_the_knowledge_base(kb: KnowledgeBase, parts: Parts):
    """What is released is what the package gives, literals spelled as in the files."""
    compare(build_rdflib_graph(parts.triples), kb.to_rdflib())
    asserted, derived, ontology = (set(parts.graphs[part]) for part in ("asserted", "derived", "ontology"))
    assert asserted and derived and ontology
    assert not derived & (asserted | ontology)


@pytest.mark.parametrize(
    ("path", "form"), [(f"{STEM}.ttl", "turtle"), (f"{STEM}.nt.gz", "nt"), (f"{STEM}.rdf.gz", "xml")]
)
def test_one_graph_in_rdflib(path: str, form: str, read: Callable[[str], str], whole: rdflib.Graph):
    compare(rdflib.Graph().parse(data=read(path), format=form), whole)


@pytest.mark.parametrize(("path", "form"), [(f"{STEM}.nq.gz", "nquads"), (f"{STEM}.trig.gz", "trig")])
def test_named_graphs_in_rdflib(path: str, form: str, read: Callable[[str], str], parts: Parts):
    dataset = rdflib.Dataset()
    dataset.parse(data=read(path), format=form)
    names = {str(graph.identifier) for graph in dataset.graphs() if len(graph)}
    assert names == {GRAPH + part for part in ("asserted", "derived", "metadata", "ontology")}
    for part, triples in parts.graphs.items():
        compare(dataset.graph(rdflib.URIRef(GRAPH + part)), build_rdflib_graph(triples))


def test_jelly_in_rdflib(release: Path, parts: Parts):
    pytest.importorskip("pyjelly")
    dataset = rdflib.Dataset()
    dataset.parse(data=unpack(release / f"{STEM}.jelly.gz"), format="jelly")
    for part, triples in parts.graphs.items():
        compare(dataset.graph(rdflib.URIRef(GRAPH + part)), build_rdflib_graph(triples))


def test_jelly_in_jena(release: Path, read: Callable[[str], str]):
    """With its plugin, riot gives the N-Quads of the release, letter for letter."""
    done = run_receiver("jelly", "riotcmd.riot", "--output=nquads", release / f"{STEM}.jelly.gz")
    assert done.returncode == 0 and "WARN" not in done.stderr and "ERROR" not in done.stderr, done.stderr
    assert sorted(done.stdout.splitlines()) == read(f"{STEM}.nq.gz").splitlines()


def test_jelly_knows_every_kind_of_term():
    """Blank nodes, languages, plain strings and odd spellings come back, though the data have few of them."""
    pytest.importorskip("pyjelly")
    from ketamine_claims.release.jelly import write_jelly

    node, decimal = ox.NamedNode(f"{GRAPH}x"), ox.NamedNode("http://www.w3.org/2001/XMLSchema#decimal")
    values = [
        ox.BlankNode("c14n0"),
        ox.Literal("plain"),
        ox.Literal('né\n"', language="fr"),
        ox.Literal("-0.10", datatype=decimal),
    ]
    triples = [ox.Triple(node, node, value) for value in values]
    dataset = rdflib.Dataset()
    dataset.parse(data=write_jelly({"one": triples}), format="jelly")
    graph = dataset.graph(rdflib.URIRef(GRAPH + "one"))
    assert isomorphic(graph, build_rdflib_graph(triples)) and len(graph) == len(values)


@pytest.mark.parametrize("form", ["nt", "nq"])
def test_zstandard_holds_what_gzip_holds(release: Path, form: str):
    packed = release / f"{STEM}.{form}.zst"
    assert unpack(packed) == unpack(release / f"{STEM}.{form}.gz")
    # The magic number, and no more bytes than gzip takes.
    assert packed.read_bytes()[:4] == b"\x28\xb5\x2f\xfd"
    assert packed.stat().st_size < (release / f"{STEM}.{form}.gz").stat().st_size


def test_metadata_graph_is_in_the_description(read: Callable[[str], str]):
    quads = ox.parse(read(f"{STEM}.nq.gz").encode(), ox.RdfFormat.N_QUADS)
    metadata = {quad.triple for quad in quads if quad.graph_name == ox.NamedNode(f"{GRAPH}metadata")}
    described = {quad.triple for quad in ox.parse(read("description.ttl").encode(), ox.RdfFormat.TURTLE)}
    assert metadata and metadata < described


def test_jsonld_in_pyld(release: Path, read: Callable[[str], str], tmp_path: Path, parts: Parts):
    document = tmp_path / "whole.jsonld"
    document.write_text(read(f"{STEM}.jsonld.gz"))
    compare_quads(run_tool("pyld", "check_pyld.py", document), parts.triples)


def test_jsonld_in_oxigraph(read: Callable[[str], str], parts: Parts):
    quads = ox.parse(read(f"{STEM}.jsonld.gz").encode(), ox.RdfFormat.JSON_LD)
    assert {quad.triple for quad in quads} == set(parts.triples)


def test_jsonld_is_framed_by_claim(read: Callable[[str], str], parts: Parts):
    """A reader without any JSON-LD library walks from claim to line to finding to source."""
    nodes = json.loads(read(f"{STEM}.jsonld.gz"))["@graph"]
    claims = [node for node in nodes if node.get("type") == "Claim"]
    assert nodes[: len(claims)] == claims
    lines = [line for claim in claims for line in as_list(claim["evidenceLine"])]
    wanted = {row["line"] for row in parts.ask("va-lines")}
    assert {line["id"] for line in lines} == wanted and len(lines) == len(wanted)
    findings = [line["finding"] for line in lines if isinstance(line["finding"], dict)]
    assert len({finding["id"] for finding in findings}) == len(findings)
    assert all(line["bearing"] in ("Supports", "Disputes", "Qualifies", "NullResult") for line in lines)
    values = [finding["value"] for finding in findings if "value" in finding]
    assert values and all(isinstance(value, str) for value in values)
    assert all(as_list(claim["assessedBy"]) for claim in claims)


def test_light_version_is_a_part(read: Callable[[str], str], parts: Parts):
    light = {quad.triple for quad in ox.parse(read(f"{STEM}-light.ttl").encode(), ox.RdfFormat.TURTLE)}
    assert light < set(parts.triples)
    assert light == set(parts.construct("light"))
    kc = "https://w3id.org/ketamine-claims/ontology#"
    kept = {triple.predicate.value for triple in light}
    assert {f"{kc}{edge}" for edge in ("supports", "disputes", "qualifies", "findsNoEffectFor", "verdict")} <= kept
    whole = [triple for triple in parts.triples if triple.predicate.value == f"{kc}supports"]
    assert set(whole) <= light


def test_lines_are_sorted(read: Callable[[str], str]):
    for path in (f"{STEM}.nt.gz", f"{STEM}.nq.gz"):
        lines = read(path).splitlines()
        assert lines == sorted(set(lines)), path


def test_context_is_in_step_with_the_ontology(root: Path, parts: Parts):
    """Where this fails, run: python -m ketamine_claims.release.context."""
    wanted = write_context(build_context(parts.graphs["ontology"]))
    assert (root / "ontology" / "context.jsonld").read_text() == wanted


def test_context_has_every_term(parts: Parts):
    context = build_context(parts.graphs["ontology"])
    kc = "https://w3id.org/ketamine-claims/ontology#"
    used = {
        term.value.removeprefix(kc)
        for triple in parts.triples
        for term in triple
        if isinstance(term, ox.NamedNode) and term.value.startswith(kc)
    }
    assert used <= set(context)
    assert context["value"] == {"@id": "kc:value", "@type": "xsd:decimal"}
    assert context["bearing"] == {"@id": "kc:bearing", "@type": "@vocab"}
    assert context["statement"] == {"@id": "kc:statement", "@language": "en"}
    assert context["finding"] == {"@id": "kc:finding", "@type": "@id"}


def test_spelling_of_numbers_survives(tmp_path: Path):
    """A decimal keeps its zeros in every format, though the engine would drop them."""
    from ketamine_claims.release import jsonld, rdf
    from ketamine_claims.release.parts import _respell, _restore

    decimal = ox.NamedNode("http://www.w3.org/2001/XMLSchema#decimal")
    literal = ox.Literal("-0.10", datatype=decimal)
    assert _restore(_respell(literal)) == literal
    subject = ox.NamedNode("https://w3id.org/ketamine-claims/finding/x")
    triple = ox.Triple(subject, ox.NamedNode("https://w3id.org/ketamine-claims/ontology#value"), literal)
    context = {
        "id": "@id",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
        "kc": "https://w3id.org/ketamine-claims/ontology#",
    }
    typed = {**context, "value": {"@id": "kc:value", "@type": "xsd:decimal"}}
    assert '"-0.10"' in rdf.write_ntriples([triple])
    assert '"value": "-0.10"' in jsonld.write_jsonld([triple], typed)
    (quad,) = ox.parse(jsonld.write_jsonld([triple], typed).encode(), ox.RdfFormat.JSON_LD)
    assert quad.triple == triple


def compare_quads(text: str, wanted: Iterable[ox.Triple]) -> None:
    assert {quad.triple for quad in ox.parse(text.encode(), ox.RdfFormat.N_QUADS)} == set(wanted)


def as_list(value: object) -> list:
    return value if isinstance(value, list) else [value]
