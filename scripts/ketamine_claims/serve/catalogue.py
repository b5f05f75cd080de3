"""The catalogue of one edition: for each thing of ours what is said of it, as a document in each RDF format."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cached_property, lru_cache
from itertools import chain

import pyoxigraph as ox
from starlette.routing import BaseRoute, Match, Route

from ketamine_claims.files import list_shape_files
from ketamine_claims.load import load_shapes, parse_file
from ketamine_claims.namespaces import BASE, ONTOLOGY, name
from ketamine_claims.order import PredicateOrder, read_order
from ketamine_claims.release import jsonld, rdf
from ketamine_claims.release.context import CONTEXT_FILE, Definition, build_context, write_context
from ketamine_claims.release.description import describe
from ketamine_claims.release.parts import GRAPH, sort_triples
from ketamine_claims.serve.describe_service import PREFIXES, describe_access, describe_service
from ketamine_claims.serve.documents import DOCUMENTS, list_documents
from ketamine_claims.serve.edition import Edition
from ketamine_claims.serve.media import Form

CONTEXT_PATH = f"ontology/{CONTEXT_FILE}"
_LABELS = tuple(name(curie) for curie in ("rdfs:label", "skos:prefLabel", "dcterms:title", "foaf:name"))
# What more things than these point to is better asked than read: a document lists their links no more.
_MOST_LINKS = 500
_IN_DATASET = ox.NamedNode("http://rdfs.org/ns/void#inDataset")


class Catalogue:
    """Finds and writes the documents of one edition. Nothing in it changes."""

    def __init__(self, edition: Edition, pages: Sequence[BaseRoute]) -> None:
        """Read an edition, and take the pages of the site, some of which are documents about things as well."""
        self.edition = edition
        self._pages = pages
        shapes = load_shapes(edition.root) if list_shape_files(edition.root) else []
        self._shapes = {_strip_fragment(str(triple.subject)[1:-1]) for triple in shapes}
        self._own: defaultdict[str, list[ox.Triple]] = defaultdict(list)
        self._links: defaultdict[str, list[ox.Triple]] = defaultdict(list)
        self._labels: dict[str, ox.Triple] = {}
        for triple in chain(edition.parts.triples, shapes):
            subject, value = triple.subject, triple.object
            if not isinstance(subject, ox.NamedNode):
                continue
            document = _strip_fragment(subject.value)
            self._own[document].append(triple)
            if isinstance(value, ox.NamedNode) and _strip_fragment(value.value) != document:
                self._links[_strip_fragment(value.value)].append(triple)
            if triple.predicate.value in _LABELS and isinstance(value, ox.Literal):
                self._labels.setdefault(subject.value, triple)
        self._write = lru_cache(maxsize=2000)(self._write_anew)

    @cached_property
    def paths(self) -> tuple[str, ...]:
        """Paths of all things of ours that have a document, below the base, without fragments."""
        found = (iri.removeprefix(BASE) for iri in self._own if iri.startswith(BASE))
        return tuple(sorted(path for path in found if path))

    @cached_property
    def page_paths(self) -> tuple[str, ...]:
        """Those of `paths` about which the site has a page."""
        return tuple(path for path in self.paths if self.is_on_site(path))

    @cached_property
    def fixed_pages(self) -> tuple[str, ...]:
        """Addresses of the pages that are about no one thing, without their first slash; none that hides itself."""
        routes = (route for route in self._pages if isinstance(route, Route) and route.include_in_schema)
        return tuple(dict.fromkeys(route.path[1:] for route in routes if "{" not in route.path))

    @cached_property
    def text_pages(self) -> tuple[str, ...]:
        """Addresses of the pages of documents and of stored questions, without their first slash."""
        documents = [f"{DOCUMENTS}/{name}" for name in list_documents(self.edition.root)]
        pages = [*documents, *(f"queries/{query.name}" for query in self.edition.kb.queries)]
        return tuple(page for page in pages if self.has_page(f"/{page}"))

    def is_on_site(self, path: str) -> bool:
        """Say whether the site has a page about a thing.

        Args:
            path: Where the thing is below the base.

        Returns:
            Whether it is in the data, which the shapes are not, and some route of the pages takes it.
        """
        return BASE + path not in self._shapes and self.has_page(f"/{path}.html")

    def has_page(self, path: str) -> bool:
        """Say whether the site has a page at an address.

        Args:
            path: The address, without what a proxy puts in front.

        Returns:
            Whether some route of the pages takes it.
        """
        scope = {"type": "http", "method": "GET", "path": path, "root_path": ""}
        return any(route.matches(scope)[0] is Match.FULL for route in self._pages)

    def names_graph(self, path: str) -> bool:
        """Say whether the description of the data names a graph that has its IRI at a path below the base."""
        return BASE + path in self._graphs

    @cached_property
    def _graphs(self) -> frozenset[str]:
        terms = (term for triple in self._description for term in (triple.subject, triple.object))
        return frozenset(
            term.value for term in terms if isinstance(term, ox.NamedNode) and term.value.startswith(GRAPH)
        )

    def __contains__(self, path: str) -> bool:
        """Say whether there is a document about the thing at a path below the base."""
        return bool(path) and BASE + path in self._own

    def write(self, path: str, form: Form) -> bytes:
        """Write the document about a thing.

        Args:
            path: Where the thing is below the base, such as ``claim/onset-speed``.
            form: One of the forms of graphs.

        Returns:
            What is said of it and of its parts, what points to it, and labels of what either mentions.

        Raises:
            KeyError: There is no such thing.
        """
        return self._write(path, form)

    def _write_anew(self, path: str, form: Form) -> bytes:
        iri = BASE + path
        if iri not in self._own:
            raise KeyError(path)
        links = self._links.get(iri, [])
        about = [*self._own[iri], *(links if len(links) <= _MOST_LINKS else ())]
        mentioned = {term.value for triple in about for term in triple if isinstance(term, ox.NamedNode)}
        labels = [self._labels[one] for one in mentioned if one in self._labels]
        dataset = ox.Triple(ox.NamedNode(iri), _IN_DATASET, ox.NamedNode(self.edition.parts.iri))
        return self.serialize({*about, *labels, dataset}, form)

    def serialize(self, triples: Iterable[ox.Triple], form: Form) -> bytes:
        """Write triples, always in the same order.

        Args:
            triples: The triples, no blank node among them.
            form: One of the forms of graphs.

        Returns:
            The document; JSON-LD refers to the published context by its IRI.
        """
        if form.name == "ttl":
            return rdf.write_turtle(triples, self._order).encode()
        if form.name == "nt":
            return rdf.write_ntriples(triples).encode()
        if form.name == "rdf":
            return rdf.write_rdf_xml(triples)
        document = json.loads(jsonld.write_jsonld(triples, self._context))
        document["@context"] = BASE + CONTEXT_PATH
        return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()

    @cached_property
    def context(self) -> bytes:
        """The JSON-LD context that documents refer to."""
        path = self.edition.root / CONTEXT_PATH
        return path.read_bytes() if path.is_file() else write_context(self._context).encode()

    def write_void(self, base: str, form: Form) -> bytes:
        """Write the VoID description of the data.

        Args:
            base: Address of this server, with a slash at the end.
            form: One of the forms of graphs.

        Returns:
            The document.
        """
        return self._describe(describe_access(self.edition, base, self._find_example()), form)

    def write_service(self, base: str, form: Form) -> bytes:
        """Write the description of the SPARQL endpoint.

        Args:
            base: Address of this server, with a slash at the end.
            form: One of the forms of graphs.

        Returns:
            The document, with the VoID description of the data.
        """
        access = describe_access(self.edition, base, self._find_example())
        return self._describe((*access, *describe_service(self.edition, base)), form)

    def _describe(self, triples: Iterable[ox.Triple], form: Form) -> bytes:
        described = sort_triples({*self._description, *triples})
        if form.name == "ttl":
            # The canonical layout of the data files knows the prefixes of the data only.
            return ox.serialize(described, format=ox.RdfFormat.TURTLE, prefixes=PREFIXES) or b""
        return self.serialize(described, form)

    def _find_example(self) -> str:
        return next((BASE + path for path in self.paths if path.startswith("claim/")), ONTOLOGY)

    @cached_property
    def _description(self) -> tuple[ox.Triple, ...]:
        return describe(self.edition.parts)

    @cached_property
    def _order(self) -> PredicateOrder:
        return read_order(self.edition.root)

    @cached_property
    def _context(self) -> dict[str, Definition]:
        path = self.edition.root / CONTEXT_PATH
        if path.is_file():
            context: dict[str, Definition] = json.loads(path.read_bytes())["@context"]
            return context
        files = sorted((self.edition.root / "ontology").glob("*.ttl"))
        return build_context(triple for path in files for triple in parse_file(path))


def _strip_fragment(iri: str) -> str:
    return iri.partition("#")[0]
