"""In which order the predicates of a subject are written: that of its shape, then a general one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

import pyoxigraph as ox

from ketamine_claims.files import list_shape_files
from ketamine_claims.load import parse_file
from ketamine_claims.namespaces import name
from ketamine_claims.terms import write_iri

_HEAD = ("rdf:type", "rdfs:label", "skos:prefLabel", "dcterms:title", "kc:statement", "skos:definition")
_GENERAL = (
    "skos:altLabel",
    "skos:hiddenLabel",
    "skos:example",
    "skos:scopeNote",
    "rdfs:comment",
    "rdfs:subClassOf",
    "rdfs:subPropertyOf",
    "rdfs:domain",
    "rdfs:range",
    "skos:broader",
    "skos:topConceptOf",
    "skos:inScheme",
    "skos:exactMatch",
    "skos:closeMatch",
    "skos:broadMatch",
    "skos:narrowMatch",
    "skos:relatedMatch",
    "oa:hasSource",
    "oa:hasSelector",
    "oa:start",
    "oa:end",
    "sh:targetClass",
    "sh:targetNode",
    "sh:targetSubjectsOf",
    "sh:targetObjectsOf",
    "sh:path",
    "sh:order",
    "sh:name",
    "sh:description",
    "sh:message",
    "sh:severity",
)
_LAST = (
    "rdfs:seeAlso",
    "sh:property",
    "sh:sparql",
    "sh:prefixes",
    "sh:select",
    "sh:ask",
    "sh:construct",
    "rdfs:isDefinedBy",
)
_VOCABULARIES = ("rdf", "rdfs", "owl", "skos", "dcterms", "kc")
_SHAPES_QUERY = f"""
SELECT DISTINCT ?class ?path ?order WHERE {{
  ?shape <{name("sh:property")}> ?property .
  ?property <{name("sh:path")}> ?path ; <{name("sh:order")}> ?order .
  {{ ?shape <{name("sh:targetClass")}> ?class }}
  UNION {{ ?shape a <{name("rdfs:Class")}> BIND(?shape AS ?class) }}
  UNION {{ ?shape a <{name("owl:Class")}> BIND(?shape AS ?class) }}
  FILTER(isIRI(?path) && isIRI(?class) && isNumeric(?order))
}}
"""


class PredicateOrder:
    """Orders predicates by the shapes of a knowledge base."""

    def __init__(self, by_class: dict[str, dict[str, float]], parents: dict[str, set[str]]) -> None:
        """Take the orders as read.

        Args:
            by_class: Place of each predicate, by IRI, for each class IRI.
            parents: Direct superclasses of each class.
        """
        self._by_class = by_class
        self._parents = parents
        self._head = {name(curie): place for place, curie in enumerate(_HEAD)}
        self._general = {name(curie): place for place, curie in enumerate(_GENERAL)}
        self._last = {name(curie): place for place, curie in enumerate(_LAST)}

    def __call__(self, predicates: Iterable[ox.NamedNode], types: Iterable[ox.NamedNode]) -> list[ox.NamedNode]:
        """Order the predicates of one subject.

        Args:
            predicates: The predicates.
            types: The classes of the subject.

        Returns:
            The predicates in the order in which they are written.
        """
        places = self._find_places(types)

        def rank(predicate: ox.NamedNode) -> tuple[int, float, str]:
            iri, curie = predicate.value, write_iri(predicate)
            if iri in self._head:
                return (0, self._head[iri], curie)
            if iri in places:
                return (1, places[iri], curie)
            if iri in self._general:
                return (2, self._general[iri], curie)
            if iri in self._last:
                return (4, self._last[iri], curie)
            prefix = curie.partition(":")[0]
            known = _VOCABULARIES.index(prefix) if prefix in _VOCABULARIES else len(_VOCABULARIES)
            return (3, known, curie)

        return sorted(predicates, key=rank)

    def _find_places(self, types: Iterable[ox.NamedNode]) -> dict[str, float]:
        places: dict[str, float] = {}
        todo = sorted(node.value for node in types)
        seen = set(todo)
        # The classes themselves come before their superclasses, so what they say wins.
        for iri in todo:
            for predicate, place in self._by_class.get(iri, {}).items():
                places.setdefault(predicate, place)
            above = sorted(self._parents.get(iri, set()) - seen)
            seen.update(above)
            todo.extend(above)
        return places


def read_order(root: Path) -> PredicateOrder:
    """Read the order of predicates from the shapes of a knowledge base.

    Args:
        root: Folder of the knowledge base; without shapes, the general order holds.

    Returns:
        The order.

    Raises:
        DataError: A file of shapes or of the ontology is not valid Turtle.
    """
    store = ox.Store()
    for path in [*list_shape_files(root), *sorted((root / "ontology").glob("*.ttl"))]:
        store.extend(ox.Quad(*triple) for triple in parse_file(path))
    by_class: dict[str, dict[str, float]] = defaultdict(dict)
    solutions = store.query(_SHAPES_QUERY)
    assert isinstance(solutions, ox.QuerySolutions)
    for solution in solutions:
        node, path_node, place = solution["class"], solution["path"], solution["order"]
        assert isinstance(node, ox.NamedNode) and isinstance(path_node, ox.NamedNode) and isinstance(place, ox.Literal)
        places = by_class[node.value]
        places[path_node.value] = min(float(place.value), places.get(path_node.value, float("inf")))
    parents: dict[str, set[str]] = defaultdict(set)
    for quad in store.quads_for_pattern(None, ox.NamedNode(name("rdfs:subClassOf")), None):
        if isinstance(quad.subject, ox.NamedNode) and isinstance(quad.object, ox.NamedNode):
            parents[quad.subject.value].add(quad.object.value)
    return PredicateOrder(dict(by_class), dict(parents))
