"""Describe the service to programs: SPARQL 1.1 Service Description of the endpoint, VoID of the ways to the data."""

from __future__ import annotations

import pyoxigraph as ox

from ketamine_claims import namespaces
from ketamine_claims.namespaces import BASE, name
from ketamine_claims.serve.edition import Edition
from ketamine_claims.serve.media import FORMS

_SD = "http://www.w3.org/ns/sparql-service-description#"
_VOID = "http://rdfs.org/ns/void#"
PREFIXES = {
    **{
        prefix: namespaces.PREFIXES[prefix] for prefix in ("dcterms", "kc", "owl", "prov", "rdf", "rdfs", "skos", "xsd")
    },
    "dcat": "http://www.w3.org/ns/dcat#",
    "formats": "http://www.w3.org/ns/formats/",
    "sd": _SD,
    "spdx": "http://spdx.org/rdf/terms#",
    "void": _VOID,
}


def describe_access(edition: Edition, base: str, example: str) -> tuple[ox.Triple, ...]:
    """Say where the data can be asked and looked up.

    Args:
        edition: What is served.
        base: Address of this server, with a slash at the end.
        example: IRI of a thing in the data.

    Returns:
        The triples.
    """
    dataset = edition.parts.iri
    return (
        _state(f"{base}.well-known/void", name("rdf:type"), f"{_VOID}DatasetDescription"),
        _state(f"{base}.well-known/void", name("foaf:primaryTopic"), dataset),
        _state(dataset, f"{_VOID}sparqlEndpoint", f"{base}sparql"),
        _state(dataset, f"{_VOID}exampleResource", example),
        _state(dataset, f"{_VOID}rootResource", f"{BASE}ontology"),
        *(_state(dataset, f"{_VOID}feature", form.profile) for form in FORMS if form.kind == "graph" and form.profile),
    )


def describe_service(edition: Edition, base: str) -> tuple[ox.Triple, ...]:
    """Describe the SPARQL endpoint.

    Args:
        edition: What is served.
        base: Address of this server, with a slash at the end.

    Returns:
        The triples.
    """
    endpoint = f"{base}sparql"
    service, dataset, graph = (f"{endpoint}#{part}" for part in ("service", "dataset", "default-graph"))
    count = ox.Literal(str(len(edition.kb)), datatype=ox.NamedNode(name("xsd:integer")))
    return (
        _state(service, name("rdf:type"), f"{_SD}Service"),
        _state(service, f"{_SD}endpoint", endpoint),
        _state(service, f"{_SD}supportedLanguage", f"{_SD}SPARQL11Query"),
        *(_state(service, f"{_SD}resultFormat", form.profile) for form in FORMS if form.profile),
        _state(service, f"{_SD}defaultDataset", dataset),
        _state(dataset, name("rdf:type"), f"{_SD}Dataset"),
        _state(dataset, f"{_SD}defaultGraph", graph),
        _state(graph, name("rdf:type"), f"{_SD}Graph"),
        _state(graph, name("rdf:type"), f"{_VOID}Dataset"),
        ox.Triple(ox.NamedNode(graph), ox.NamedNode(f"{_VOID}triples"), count),
        _state(graph, name("prov:wasDerivedFrom"), edition.parts.iri),
        *(
            statement
            for iri in edition.graphs
            for statement in (
                _state(dataset, f"{_SD}namedGraph", f"{endpoint}#{_key(iri)}"),
                _state(f"{endpoint}#{_key(iri)}", name("rdf:type"), f"{_SD}NamedGraph"),
                _state(f"{endpoint}#{_key(iri)}", f"{_SD}name", iri),
                _state(f"{endpoint}#{_key(iri)}", f"{_SD}graph", iri),
                _state(iri, name("rdf:type"), f"{_SD}Graph"),
            )
        ),
    )


def _key(iri: str) -> str:
    return iri.rpartition("/")[2]


def _state(subject: str, predicate: str, value: str) -> ox.Triple:
    return ox.Triple(ox.NamedNode(subject), ox.NamedNode(predicate), ox.NamedNode(value))
