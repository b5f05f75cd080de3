"""Every shape is broken once, on purpose, and must be reported exactly; and what is right must pass.

base.ttl is a small valid knowledge base. Each file in invalid/ changes it so that one shape is broken and lists every
result that both validators must then give; each file in valid/ changes it so that nothing may be reported.
shape_fixtures.py says how such a file is written. After a change of a shape, write the results in anew and review
the diff:

    python tests/shapes/pin.py
"""

from __future__ import annotations

import re

import pytest
import rdflib
from rdflib import RDF, RDFS, SH
from shape_engines import ReferenceEngine, RustEngine, Writer
from shape_fixtures import HERE, HOME, ROOT, Fixture, list_fixtures, read_base, read_prefixes, read_shapes

INVALID = list_fixtures("invalid")
VALID = list_fixtures("valid")
ANCHOR = "https://w3id.org/ketamine-claims/docs/data-model#"
NO_CONSTRAINT = {  # of the SHACL vocabulary: parameters that only go with another
    *(SH.name, SH.message, SH.severity, SH.path, SH.order, SH.flags, SH.property),
    *(SH.targetClass, SH.targetNode, SH.targetObjectsOf, SH.targetSubjectsOf),
    *(SH.ignoredProperties, SH.qualifiedValueShape, SH.node, SH.description, SH.group),
}


@pytest.fixture(scope="session")
def writer() -> Writer:
    return Writer(read_prefixes())


@pytest.fixture(scope="session")
def fast(writer: Writer) -> RustEngine:
    return RustEngine(read_shapes(), writer)


@pytest.fixture(scope="session")
def reference(writer: Writer) -> ReferenceEngine:
    return ReferenceEngine(read_shapes(), writer)


@pytest.fixture(scope="session")
def shapes() -> rdflib.Graph:
    graph = rdflib.Graph()
    for path in (ROOT / "shapes").glob("*.ttl"):
        graph.parse(path)
    return graph


def list_shapes(shapes: rdflib.Graph) -> set[rdflib.URIRef]:
    """The shapes that report something: those with a message, which helpers of other shapes do not have."""
    return {
        shape
        for shape in set(shapes.subjects(SH.message))
        if isinstance(shape, rdflib.URIRef) and (shape, RDF.type, SH.SPARQLConstraint) not in shapes
    }


def name(term: rdflib.term.Node) -> str:
    return str(term).rpartition("/")[2]


def identify(fixture: Fixture) -> str:
    return fixture.path.stem


def test_base_conforms(fast: RustEngine, reference: ReferenceEngine) -> None:
    assert fast.validate(read_base()) == []
    assert reference.validate(read_base()) == []


@pytest.mark.parametrize("fixture", INVALID, ids=identify)
def test_invalid(fixture: Fixture, fast: RustEngine, reference: ReferenceEngine) -> None:
    assert fixture.path.stem.split("--")[0] == fixture.breaks, "the file is not named after the shape that it breaks"
    assert any(row.split(" | ")[4] == fixture.breaks for row in fixture.expected), "no result of that shape is listed"
    triples = fixture.apply()
    assert fast.validate(triples) == fixture.expected
    reporting = {row.split(" | ")[4] for row in fixture.expected}
    assert reference.validate(triples, fixture.touched(), reporting) == fixture.expected


@pytest.mark.parametrize("fixture", VALID, ids=identify)
def test_valid(fixture: Fixture, fast: RustEngine, reference: ReferenceEngine) -> None:
    triples = fixture.apply()
    assert fast.validate(triples) == []
    searching = None if fixture.path.parent.name == "integrity" else ()
    assert reference.validate(triples, fixture.touched() | {HOME + "ontology"}, searching) == []


def test_every_constraint_is_broken_once(shapes: rdflib.Graph) -> None:
    """A shape with three parameters, say minLength, maxLength and pattern, is seen to fail in all three ways."""
    broken = {tuple(row.split(" | ")[i] for i in (4, 2)) for fixture in INVALID for row in fixture.expected}
    constraints = {
        (name(shape), component[0].upper() + component[1:])
        for shape in list_shapes(shapes)
        for parameter in shapes.predicates(shape)
        if parameter in SH and parameter not in NO_CONSTRAINT
        for component in [str(parameter).removeprefix(str(SH))]
    }
    constraints = {(shape, "SPARQL" if component == "Sparql" else component) for shape, component in constraints}
    assert constraints - broken == set(), "add a file to invalid/ that breaks it"
    assert broken - constraints == set(), "no such constraint stands in shapes/"


def test_every_shape_has_a_file(shapes: rdflib.Graph) -> None:
    files = {fixture.breaks: fixture.path for fixture in INVALID}
    assert set(files) == set(map(name, list_shapes(shapes)))
    for path in (ROOT / "shapes").glob("*.ttl"):
        for shape in re.findall(r"^shape:(\S+) a sh:\w+Shape", path.read_text(encoding="utf-8"), re.MULTILINE):
            if shape in files:
                assert files[shape].parent.name == path.stem, f"{shape} stands in shapes/{path.name}"


def test_every_shape_explains_itself(shapes: rdflib.Graph) -> None:
    anchors = set(re.findall(r'<a id="([^"]+)">', (ROOT / "docs" / "data-model.md").read_text(encoding="utf-8")))
    for shape in list_shapes(shapes):
        assert len(set(shapes.objects(shape, SH.name))) == 1, f"{shape} has no sh:name"
        assert len(set(shapes.objects(shape, SH.message))) == 1, f"{shape} has no single sh:message"
        assert shapes.value(shape, SH.severity) in (SH.Violation, SH.Warning, SH.Info), f"{shape} has no sh:severity"
        link = str(shapes.value(shape, RDFS.seeAlso))
        assert link.startswith(ANCHOR), f"{shape} does not link to the data model"
        assert link.removeprefix(ANCHOR) in anchors, f"{link} does not exist"
        query = shapes.value(shape, SH.sparql)
        if query is not None:
            assert shapes.value(query, SH.message) == shapes.value(shape, SH.message), f"{shape} says two things"


def test_no_shape_is_anonymous(shapes: rdflib.Graph) -> None:
    for kind in (SH.NodeShape, SH.PropertyShape, SH.SPARQLConstraint):
        assert all(isinstance(shape, rdflib.URIRef) for shape in shapes.subjects(RDF.type, kind))
    for link in (SH.property, SH.sparql, SH.node, SH["not"], SH.qualifiedValueShape):
        assert all(isinstance(shape, rdflib.URIRef) for shape in shapes.objects(None, link))


def test_every_shape_applies(shapes: rdflib.Graph) -> None:
    """A shape without target that no other shape refers to never runs."""
    members = {shape for head in shapes.objects(None, SH["or"] | SH["and"] | SH.xone) for shape in shapes.items(head)}
    links = (SH.property, SH.node, SH["not"], SH.qualifiedValueShape)
    used = {shape for link in links for shape in shapes.objects(None, link)} | members
    targets = (SH.targetClass, SH.targetNode, SH.targetObjectsOf, SH.targetSubjectsOf)
    aimed = {shape for target in targets for shape in shapes.subjects(target)}
    for kind in (SH.NodeShape, SH.PropertyShape):
        for shape in shapes.subjects(RDF.type, kind):
            assert shape in used | aimed, f"{shape} never runs"


def test_folder_holds_nothing_else() -> None:
    assert {
        path.suffix for folder in ("invalid", "valid") for path in (HERE / folder).rglob("*") if path.is_file()
    } <= {".ru"}
