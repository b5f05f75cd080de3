"""The page of the ontology: every term with its definition, found by its fragment."""

from __future__ import annotations

from dataclasses import dataclass

import pyoxigraph as ox
from starlette.requests import Request
from starlette.responses import Response

from ketamine_claims.namespaces import ONTOLOGY, PREFIXES, shorten_or_full
from ketamine_claims.serve.linked_data import describe_page
from ketamine_claims.serve.pages.links import list_alternates
from ketamine_claims.serve.pages.problems import refuse
from ketamine_claims.serve.pages.render import render, respond, site_of
from ketamine_claims.serve.pages.site import Site
from ketamine_claims.serve.pages.statements import Property, Value, describe, write_node

_SHOWN_ELSEWHERE = {"rdf:type", "rdfs:label", "skos:definition", "skos:example", "rdfs:isDefinedBy"}
_NOT_TOLD = _SHOWN_ELSEWHERE | {"owl:disjointWith", "owl:differentFrom"}
_GROUPS = (
    ("Classes", "owl:Class"),
    ("Properties that lead to things", "owl:ObjectProperty"),
    ("Properties with values", "owl:DatatypeProperty"),
    ("Annotations", "owl:AnnotationProperty"),
)


@dataclass(frozen=True, slots=True)
class Term:
    """A term of the ontology."""

    fragment: str
    curie: str
    label: str
    kinds: tuple[Value, ...]
    definition: str
    example: str
    properties: tuple[Property, ...]


def show_ontology(request: Request) -> Response:
    """Answer ``/ontology.html``."""
    site = site_of(request)
    if ONTOLOGY not in site.documents:
        return refuse(request, 404)
    page = site.keep("ontology page", "", lambda: _render(site))
    return respond(request, page, headers=describe_page(request, "ontology"))


def _render(site: Site) -> str:
    node = ox.NamedNode(ONTOLOGY)
    rest = {term.value for term in site.documents[ONTOLOGY] if "#" in term.value}
    groups = []
    for heading, curie in _GROUPS:
        members = [one for one in site.graph.instances(curie) if one.value in rest]
        rest -= {one.value for one in members}
        groups.append((heading, [_read_term(site, one) for one in members]))
    values = [_read_term(site, ox.NamedNode(iri)) for iri in rest]
    groups.append(("Named values", sorted(values, key=lambda one: ([kind.text for kind in one.kinds], one.label))))
    return render(
        "ontology.html",
        site,
        "/ontology.html",
        label=site.label(node),
        description=site.graph.text(node, "dcterms:description"),
        properties=describe(site, node),
        groups=[(heading, members) for heading, members in groups if members],
        namespace=PREFIXES["kc"],
        stem="/ontology",
        alternates=list_alternates(ONTOLOGY),
        json_ld={
            "@context": "https://schema.org",
            "@type": "DefinedTermSet",
            "@id": ONTOLOGY,
            "name": site.label(node),
            "version": site.edition.version,
        },
    )


def _read_term(site: Site, node: ox.NamedNode) -> Term:
    return Term(
        fragment=node.value.partition("#")[2],
        curie=shorten_or_full(node.value),
        label=site.label(node),
        kinds=tuple(
            write_node(site, kind, ONTOLOGY)
            for kind in site.graph.values(node, "rdf:type")
            if kind.value.startswith(PREFIXES["kc"])
        ),
        definition=site.graph.text(node, "skos:definition") or "",
        example=site.graph.text(node, "skos:example") or "",
        properties=tuple(one for one in describe(site, node) if one.curie not in _NOT_TOLD),
    )
