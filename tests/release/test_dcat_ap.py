"""The description of a release conforms to DCAT-AP 3 and to our own shapes, and both see what is missing."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import rdflib
from pyshacl import validate
from rdflib.namespace import DCTERMS, FOAF, RDF, SH, VOID
from receiver_tools import run_tool

from ketamine_claims.files import find_root

OWN_SHAPES = find_root() / "shapes" / "release" / "description.ttl"
DCAT = rdflib.Namespace("http://www.w3.org/ns/dcat#")
SPDX = rdflib.Namespace("http://spdx.org/rdf/terms#")

Fault = tuple[rdflib.term.Node | None, rdflib.term.Node | None]

# Class and property without which a description is faulty; in DCAT-AP, where it says so as well.
WANTED = [
    (DCAT.Dataset, DCTERMS.title, True),
    (DCAT.Dataset, DCTERMS.description, True),
    (DCAT.Dataset, DCTERMS.publisher, False),
    (DCAT.Dataset, DCTERMS.license, False),
    (DCAT.Dataset, DCTERMS.issued, False),
    (DCAT.Dataset, DCAT.version, False),
    (DCAT.Dataset, DCAT.distribution, False),
    (DCAT.Dataset, VOID.triples, False),
    (DCAT.Distribution, DCAT.accessURL, True),
    (DCAT.Distribution, DCAT.mediaType, False),
    (DCAT.Distribution, DCAT.byteSize, False),
    (DCAT.Distribution, SPDX.checksum, False),
    (SPDX.Checksum, SPDX.algorithm, True),
    (SPDX.Checksum, SPDX.checksumValue, True),
    (FOAF.Agent, FOAF.name, True),
    (VOID.Linkset, VOID.linkPredicate, False),
]


@pytest.fixture(scope="module")
def official() -> rdflib.Graph:
    return rdflib.Graph().parse(data=run_tool("dcat-ap", "print_dcat_ap.py"), format="json-ld")


@pytest.fixture(scope="module")
def own() -> rdflib.Graph:
    return rdflib.Graph().parse(OWN_SHAPES)


@pytest.fixture
def description(read: Callable[[str], str]) -> rdflib.Graph:
    return rdflib.Graph().parse(data=read("description.ttl"), format="turtle")


def find_faults(description: rdflib.Graph, shapes: rdflib.Graph) -> set[Fault]:
    """Give focus node and path of each result.

    RDFS is applied: DCAT-AP 3.0.0 asks that an address be a rdfs:Resource, which RDFS says of everything.
    """
    conforms, report, _ = validate(description, shacl_graph=shapes, inference="rdfs", do_owl_imports=False)
    assert isinstance(report, rdflib.Graph)
    results = report.subjects(RDF.type, SH.ValidationResult)
    faults = {(report.value(result, SH.focusNode), report.value(result, SH.resultPath)) for result in results}
    assert conforms is not bool(faults)
    return faults


def test_description_conforms_to_dcat_ap(description: rdflib.Graph, official: rdflib.Graph):
    targets = set(official.objects(None, SH.targetClass))
    assert {DCAT.Dataset, DCAT.Distribution, SPDX.Checksum, FOAF.Agent} <= targets
    assert find_faults(description, official) == set()


def test_description_conforms_to_own_shapes(description: rdflib.Graph, own: rdflib.Graph):
    for described in own.objects(None, SH.targetClass):
        assert (None, RDF.type, described) in description, described
    assert find_faults(description, own) == set()


def test_own_shapes_see_what_is_missing(description: rdflib.Graph, own: rdflib.Graph):
    removed = {remove(description, kind, path) for kind, path, _ in WANTED}
    assert find_faults(description, own) == removed


def test_dcat_ap_sees_what_is_missing(description: rdflib.Graph, official: rdflib.Graph):
    removed = {remove(description, kind, path) for kind, path, demanded in WANTED if demanded}
    assert find_faults(description, official) == removed


def test_own_shapes_see_wrong_values(description: rdflib.Graph, own: rdflib.Graph):
    (dataset,) = description.subjects(RDF.type, DCAT.Dataset)
    file = min(description.subjects(RDF.type, DCAT.Distribution))
    total = description.value(file, SPDX.checksum)
    description.set((dataset, DCAT.version, rdflib.Literal("latest")))
    description.set((file, DCAT.mediaType, rdflib.Literal("text/csv")))
    description.set((file, DCAT.byteSize, rdflib.Literal("12 kB")))
    description.set((total, SPDX.checksumValue, rdflib.Literal("abc")))
    assert find_faults(description, own) == {
        (dataset, DCAT.version),
        (file, DCAT.mediaType),
        (file, DCAT.byteSize),
        (total, SPDX.checksumValue),
    }


def remove(description: rdflib.Graph, kind: rdflib.URIRef, path: rdflib.URIRef) -> Fault:
    """Take a property from the first thing of a class that has it; give that thing and the property."""
    node = min(node for node in description.subjects(RDF.type, kind) if (node, path, None) in description)
    description.remove((node, path, None))
    return node, path
