"""The ontology as an HTML page, by pyLODE: one file that fetches nothing, with an anchor for each term."""

from __future__ import annotations

import json
import logging
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyoxigraph as ox

from ketamine_claims.namespaces import BASE, ONTOLOGY, PREFIXES, name
from ketamine_claims.release.parts import Parts
from ketamine_claims.release.rdf import write_ntriples

if TYPE_CHECKING:
    import rdflib

FILE = "index.html"
_TERMS = ONTOLOGY + "#"
_INDIVIDUAL = name("owl:NamedIndividual")
_ONTOLOGY = ox.NamedNode(name("owl:Ontology"))
_PROPERTIES = frozenset(name(f"owl:{kind}Property") for kind in ("Object", "Datatype", "Annotation"))
_SECTION = "named_individuals"
_SECTION_TITLE = "Named Individuals"
# The profile has no row for it, and its section of functional properties would repeat each of them, anchor and all.
_FUNCTIONAL = "A thing has at most one value of this property."
# The description for search engines, whose nodes come in any order.
_EMBEDDED = re.compile(r'(?<=id="schema.org" type="application/ld\+json">)(.*?)(?=</script>)', re.DOTALL)
# All that pyLODE reads of other vocabularies.
_SHOWN = frozenset(
    {
        *(f"http://purl.org/dc/elements/1.1/{local}" for local in ("description", "title")),
        *(name(f"dcterms:{local}") for local in ("description", "title")),
        *(name(f"rdfs:{local}") for local in ("comment", "label")),
        *(name(f"schema:{local}") for local in ("description", "name")),
        *(name(f"skos:{local}") for local in ("definition", "prefLabel")),
        name("rdf:type"),
    }
)
_HAS_INSTANCE = "https://w3id.org/profile/ontdoc/hasInstance"


def write_page(parts: Parts) -> str:
    """Write the page of the ontology.

    Args:
        parts: What is released.

    Returns:
        HTML. The anchor of a term is its local name, so ``…/ontology#Claim`` leads to it.
    """
    graph = build_page_graph(parts)
    with _keep_logging(), _keep_background_apart(graph):
        html: str = _build_page(graph).make_html()
    # Browsers look for the encoding at the start; screen readers want the language.
    html = re.sub(r'\s*<meta [^>]*charset=utf-8"[^>]*>', "", html, count=1)
    html = html.replace("<html>", '<html lang="en">', 1).replace("<head>", '<head>\n    <meta charset="utf-8">', 1)
    return _EMBEDDED.sub(_sort_embedded, html, count=1) + "\n"


def build_page_graph(parts: Parts) -> rdflib.Graph:
    """Build the graph that the page shows: the ontology and its terms, sorted, arranged for pyLODE.

    Args:
        parts: What is released.

    Returns:
        The graph. Values of classes are individuals, and of each class it says which they are.
    """
    import rdflib

    described = [
        triple
        for triple in parts.graphs["ontology"]
        if isinstance(triple.subject, ox.NamedNode)
        and (triple.subject.value == ONTOLOGY or triple.subject.value.startswith(_TERMS))
    ]
    creators = {triple.object for triple in described if triple.predicate.value == name("dcterms:creator")}
    names = [t for t in parts.triples if t.subject in creators and t.predicate.value == name("foaf:name")]
    graph = rdflib.Graph(bind_namespaces="none")
    # Prefixes become anchors, and those of our individuals have names that terms have as well.
    for prefix, namespace in PREFIXES.items():
        if namespace == _TERMS or not namespace.startswith(BASE):
            graph.bind(prefix, namespace)
    # Parsed line by line, it keeps this order, and the page with it.
    graph.parse(data=write_ntriples((*_arrange(described), *names)), format="nt")
    # Without these two pyLODE would give up.
    node = rdflib.URIRef(ONTOLOGY)
    graph.add((node, rdflib.RDF.type, rdflib.OWL.Ontology))
    if (node, rdflib.DCTERMS.title, None) not in graph:
        graph.add((node, rdflib.DCTERMS.title, rdflib.Literal(ONTOLOGY)))
    return graph


def _arrange(described: list[ox.Triple]) -> Iterator[ox.Triple]:
    kind, note = ox.NamedNode(name("rdf:type")), ox.NamedNode(name("skos:scopeNote"))
    for triple in described:
        value = triple.object
        if triple.predicate != kind or not isinstance(value, ox.NamedNode):
            yield triple
        elif value.value == name("owl:FunctionalProperty"):
            yield ox.Triple(triple.subject, note, ox.Literal(_FUNCTIONAL, language="en"))
        else:
            yield triple
            if value.value.startswith(_TERMS):
                yield ox.Triple(triple.subject, kind, ox.NamedNode(_INDIVIDUAL))
                yield ox.Triple(value, ox.NamedNode(_HAS_INSTANCE), triple.subject)


def _build_page(graph: rdflib.Graph) -> Any:
    """Build the page, with a section for individuals, which the profile leaves out."""
    from dominate.tags import a, h4, li, ul  # type: ignore[import-untyped]
    from pylode.profiles.ontpub import OntPub  # type: ignore[import-untyped]
    from pylode.rdf_elements import CLASS_PROPS  # type: ignore[import-untyped]
    from pylode.utils import section_html  # type: ignore[import-untyped]
    from rdflib import OWL

    class Page(OntPub):  # type: ignore[misc]
        def _make_main_sections(self) -> None:
            super()._make_main_sections()
            with self.content:
                arguments = (OWL.NamedIndividual, CLASS_PROPS, self.toc, _SECTION, self.fids, self.props_labeled)
                section_html(_SECTION_TITLE, self.ont, self.back_onts, self.ns, *arguments)

        def _make_toc(self) -> None:
            super()._make_toc()
            entries = ul(*(li(a(title, href=anchor)) for anchor, title in self.toc.get(_SECTION, ())), _class="second")
            contents = self.doc.body.get(id="toc")[0].get(ul)[0]
            contents.add(li(h4(a(_SECTION_TITLE, href=f"#{_SECTION}")), entries))

    page = Page(graph)
    # Otherwise the anchors are made of the labels.
    page.fids = {str(term): str(term).removeprefix(_TERMS) for term in graph.subjects() if str(term).startswith(_TERMS)}
    return page


def _sort_embedded(found: re.Match[str]) -> str:
    nodes = sorted(json.loads(found[1]), key=lambda node: str(node["@id"]))
    return "\n" + json.dumps(nodes, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


@contextmanager
def _keep_logging() -> Iterator[None]:
    """Undo what pyLODE does to the logging of the whole program when it is imported."""
    root = logging.getLogger()
    handlers, level = [*root.handlers], root.level
    # With a handler in place, it sets up none of its own.
    quiet = logging.NullHandler()
    root.addHandler(quiet)
    try:
        yield
    finally:
        root.handlers[:] = handlers
        root.setLevel(level)


@contextmanager
def _keep_background_apart(graph: rdflib.Graph) -> Iterator[None]:
    """Give pyLODE a folder of its own for the labels of other vocabularies, with those alone that the page shows.

    It keeps a cache beside its code, which not everybody may write, and reads the files in the order of the disk.
    """
    from pylode import utils  # type: ignore[import-untyped]

    folder = utils.RDF_FOLDER
    background = [
        quad.triple
        for path in sorted(folder.glob("*.ttl"))
        for quad in ox.parse(path=str(path), format=ox.RdfFormat.TURTLE, base_iri=BASE)
        if quad.predicate.value in _SHOWN and isinstance(quad.subject, ox.NamedNode)
    ]
    wanted = {str(term) for triple in graph for term in triple} | {str(term) for term in utils.PROPS}
    wanted |= {triple.subject.value for triple in background if triple.object == _ONTOLOGY}
    with tempfile.TemporaryDirectory() as temporary:
        triples = [triple for triple in background if triple.subject.value in wanted]
        data = ox.serialize(triples, format=ox.RdfFormat.TURTLE) or b""
        (Path(temporary) / "background.ttl").write_bytes(data)
        utils.RDF_FOLDER = Path(temporary)
        try:
            yield
        finally:
            utils.RDF_FOLDER = folder
