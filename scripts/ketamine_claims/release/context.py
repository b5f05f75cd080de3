"""The JSON-LD context of the ontology: a term for each class, property and value, typed by its range.

``python -m ketamine_claims.release.context`` writes ``ontology/context.jsonld`` of the checkout anew; a test says when
that is due.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

import pyoxigraph as ox

from ketamine_claims.files import find_root, write_text
from ketamine_claims.load import parse_file
from ketamine_claims.namespaces import ONTOLOGY, PREFIXES, name, shorten_or_full

Definition = str | dict[str, str]

CONTEXT_FILE = "context.jsonld"
_KC = ONTOLOGY + "#"
_TYPES = ("owl:ObjectProperty", "owl:DatatypeProperty")
_LANGUAGE = "en"
# Terms of other vocabularies that the knowledge base uses most. A term of the ontology of the same name goes first.
_BORROWED: dict[str, dict[str, str]] = {
    "altLabel": {"@id": "skos:altLabel", "@language": _LANGUAGE},
    "broadMatch": {"@id": "skos:broadMatch", "@type": "@id"},
    "broader": {"@id": "skos:broader", "@type": "@id"},
    "closeMatch": {"@id": "skos:closeMatch", "@type": "@id"},
    "date": {"@id": "dcterms:date", "@type": "xsd:date"},
    "definition": {"@id": "skos:definition", "@language": _LANGUAGE},
    "documentType": {"@id": "dcterms:type", "@type": "@id"},
    "end": {"@id": "oa:end", "@type": "xsd:integer"},
    "exactMatch": {"@id": "skos:exactMatch", "@type": "@id"},
    "hasSelector": {"@id": "oa:hasSelector", "@type": "@id"},
    "hasSource": {"@id": "oa:hasSource", "@type": "@id"},
    "inScheme": {"@id": "skos:inScheme", "@type": "@id"},
    "isDefinedBy": {"@id": "rdfs:isDefinedBy", "@type": "@id"},
    "isPartOf": {"@id": "dcterms:isPartOf", "@type": "@id"},
    "label": {"@id": "rdfs:label", "@language": _LANGUAGE},
    "narrowMatch": {"@id": "skos:narrowMatch", "@type": "@id"},
    "prefLabel": {"@id": "skos:prefLabel", "@language": _LANGUAGE},
    "relatedMatch": {"@id": "skos:relatedMatch", "@type": "@id"},
    "seeAlso": {"@id": "rdfs:seeAlso", "@type": "@id"},
    "start": {"@id": "oa:start", "@type": "xsd:integer"},
    "title": {"@id": "dcterms:title", "@language": _LANGUAGE},
    "used": {"@id": "prov:used", "@type": "@id"},
    "wasAttributedTo": {"@id": "prov:wasAttributedTo", "@type": "@id"},
}
# Ways back, by which a claim holds what points to it.
_REVERSE = {
    "assessedBy": "kc:assesses",
    "evidenceLine": "kc:bearsOn",
}


def build_context(ontology: Iterable[ox.Triple]) -> dict[str, Definition]:
    """Build the context from the ontology.

    Args:
        ontology: Its triples.

    Returns:
        What stands under ``@context``: prefixes first, then terms by name. A property whose range is a datatype, or
        English text, or a node, is typed so; one whose range the ontology leaves open is not.
    """
    types: dict[str, set[str]] = {}
    ranges: dict[str, set[str]] = {}
    for triple in ontology:
        subject, predicate, value = triple.subject, triple.predicate.value, triple.object
        if isinstance(subject, ox.NamedNode) and isinstance(value, ox.NamedNode) and subject.value.startswith(_KC):
            if predicate == name("rdf:type"):
                types.setdefault(subject.value, set()).add(value.value)
            elif predicate == name("rdfs:range"):
                ranges.setdefault(subject.value, set()).add(value.value)
    values = {iri for found in types.values() for iri in found if iri.startswith(_KC)}
    terms: dict[str, Definition] = {}
    for iri, kinds in types.items():
        terms[iri.removeprefix(_KC)] = _define(iri, kinds, ranges.get(iri, set()), values)
    for borrowed, definition in _BORROWED.items():
        terms.setdefault(borrowed, definition)
    for way_back, curie in _REVERSE.items():
        terms.setdefault(way_back, {"@reverse": curie, "@type": "@id"})
    # A property that has the name of a prefix takes it: what the prefix stood for is written in full.
    prefixes: dict[str, Definition] = {
        prefix: namespace for prefix, namespace in sorted(PREFIXES.items()) if prefix not in terms
    }
    head: dict[str, Definition] = {"id": "@id", "type": "@type"}
    return {**head, **prefixes, **{term: terms[term] for term in sorted(terms)}}


def _define(iri: str, kinds: set[str], ranges: set[str], values: set[str]) -> Definition:
    curie = shorten_or_full(iri)
    if not kinds & {name(kind) for kind in _TYPES}:
        return curie
    if name("owl:ObjectProperty") in kinds:
        # Where the ontology lists the values of a class, their names stand alone.
        return {"@id": curie, "@type": "@vocab" if ranges & values else "@id"}
    only = next(iter(ranges)) if len(ranges) == 1 else None
    if only is None:
        return {"@id": curie}
    if only == name("rdf:langString"):
        return {"@id": curie, "@language": _LANGUAGE}
    return {"@id": curie, "@type": shorten_or_full(only)} if only != name("xsd:string") else {"@id": curie}


def write_context(context: dict[str, Definition]) -> str:
    """Write a context as a JSON-LD document, one term a line."""
    lines = ",\n".join(f"  {json.dumps(term)}: {json.dumps(value)}" for term, value in context.items())
    return f'{{"@context": {{\n{lines}\n}}}}\n'


def main() -> None:
    """Write the context of the knowledge base that comes with the package."""
    folder = find_root() / "ontology"
    triples = [triple for path in sorted(folder.glob("*.ttl")) for triple in parse_file(path)]
    write_text(folder / CONTEXT_FILE, write_context(build_context(triples)))


if __name__ == "__main__":
    main()
