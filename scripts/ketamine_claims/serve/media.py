"""The forms of an answer: their media types, the names that ``format=`` takes, and what each can hold."""

from __future__ import annotations

from dataclasses import dataclass

TABLE, GRAPH = "table", "graph"


@dataclass(frozen=True, slots=True)
class Form:
    """One form of an answer.

    Attributes:
        name: What ``format=`` takes, and the extension of files in this form.
        media_type: Its media type.
        kind: `TABLE` for the answers of SELECT and ASK, `GRAPH` for those of CONSTRUCT and DESCRIBE.
        others: Further media types by which clients ask for it.
        profile: IRI of the media type's entry in W3C's list of formats; empty where there is none.
    """

    name: str
    media_type: str
    kind: str
    others: tuple[str, ...] = ()
    profile: str = ""

    @property
    def content_type(self) -> str:
        """What stands in the header Content-Type."""
        return f"{self.media_type}; charset=utf-8" if self.media_type.startswith("text/") else self.media_type


_FORMATS = "http://www.w3.org/ns/formats/"
# In the order in which they are preferred where a client does not care.
FORMS = (
    Form("json", "application/sparql-results+json", TABLE, ("application/json",), f"{_FORMATS}SPARQL_Results_JSON"),
    Form(
        "xml", "application/sparql-results+xml", TABLE, ("application/xml", "text/xml"), f"{_FORMATS}SPARQL_Results_XML"
    ),
    Form("csv", "text/csv", TABLE, (), f"{_FORMATS}SPARQL_Results_CSV"),
    Form("tsv", "text/tab-separated-values", TABLE, (), f"{_FORMATS}SPARQL_Results_TSV"),
    Form("ttl", "text/turtle", GRAPH, ("application/x-turtle",), f"{_FORMATS}Turtle"),
    Form("nt", "application/n-triples", GRAPH, ("text/plain",), f"{_FORMATS}N-Triples"),
    Form("jsonld", "application/ld+json", GRAPH, ("application/json",), f"{_FORMATS}JSON-LD"),
    Form("rdf", "application/rdf+xml", GRAPH, ("application/xml", "text/xml"), f"{_FORMATS}RDF_XML"),
)
TABLE_FORMS = tuple(form for form in FORMS if form.kind == TABLE)
GRAPH_FORMS = tuple(form for form in FORMS if form.kind == GRAPH)
# Longer names that people try, and what ``json`` and ``xml`` mean for a graph.
_ALIASES = {
    "turtle": "ttl",
    "ntriples": "nt",
    "n-triples": "nt",
    "json-ld": "jsonld",
    "rdfxml": "rdf",
    "rdf+xml": "rdf",
}
_GRAPH_ALIASES = {"json": "jsonld", "xml": "rdf"}


def find_forms(wanted: str) -> tuple[Form, ...]:
    """Find the forms that a name or media type stands for.

    Args:
        wanted: What stands behind ``format=``.

    Returns:
        At most one for tables and one for graphs; none where the name is unknown.
    """
    name = wanted.strip().casefold()
    name = _ALIASES.get(name, name)
    named = [form for form in FORMS if name in (form.name, form.media_type, *form.others)]
    if name in _GRAPH_ALIASES:
        named += [form for form in GRAPH_FORMS if form.name == _GRAPH_ALIASES[name]]
    first = {form.kind: form for form in reversed(named)}
    return tuple(first[kind] for kind in (TABLE, GRAPH) if kind in first)
